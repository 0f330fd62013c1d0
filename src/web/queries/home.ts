import { INSTRUMENT_NAME, withFragments, type InstrumentName } from './fragments.js';

interface Count {
  readonly name: string;
  readonly count: number;
}

/** How far the map can be relied on; shares from 0 to 1, ages in months. */
interface Trust {
  readonly reviewed: number;
  readonly withOfficialText: number;
  readonly statusFresh: number;
  readonly statusAgeMedian: number | null;
  readonly provisionsWithDoubt: number;
}

export interface HomeAnswer {
  readonly stats: {
    readonly asOf: string;
    readonly digest: string;
    readonly instruments: number;
    readonly provisions: number;
    readonly nodes: readonly Count[];
    readonly edges: readonly Count[];
    readonly byKind: readonly Count[];
    readonly trust: Trust;
  };
  readonly newest: {
    readonly nodes: readonly (InstrumentName & {
      readonly published: string | null;
      readonly statusOn: string | null;
    })[];
  };
}

/** What the map holds and how recent it is. */
export const HOME_QUERY = withFragments(
  `query Home($language: Language!, $asOf: Date) {
  stats(asOf: $asOf) {
    asOf digest instruments provisions
    nodes { name count } edges { name count } byKind { name count }
    trust { reviewed withOfficialText statusFresh statusAgeMedian provisionsWithDoubt }
  }
  newest: instruments(first: 1, orderBy: { field: PUBLISHED, direction: DESCENDING }, asOf: $asOf) {
    nodes { ...InstrumentName published statusOn }
  }
}`,
  INSTRUMENT_NAME,
);
