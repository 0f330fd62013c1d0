import type { FactProperties } from '../../domain/graph/record-properties.js';
import { createNameIndex, type Named, type NameIndex } from './names.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { Seeds } from '../seeds/seeds.js';

/** Every record that a corpus file may name, by sort. */
export interface Registry {
  readonly instruments: NameIndex;
  readonly authorities: NameIndex;
  readonly activities: NameIndex;
  readonly processes: NameIndex;
  readonly jurisdictions: NameIndex;
  readonly facts: ReadonlyMap<string, FactProperties>;
  readonly hazards: NameIndex;
  readonly permits: NameIndex;
  /** By slug: the topic of the thesaurus that stands for it. */
  readonly topics: NameIndex;
  /** By the number that front matter writes: the key of the recommendation. */
  readonly recommendations: ReadonlyMap<number, string>;
}

/** What instruments are called. */
export function nameInstruments(instruments: readonly MergedInstrument[]): readonly Named[] {
  return instruments.map(({ head }) => ({
    key: head.key,
    names: [head.designation, head.acronym, head.titleEs, head.titleEn, ...head.formerTitles],
  }));
}

/** The registry of a corpus, of which the names of its instruments are asked, and its seeds. */
export function createRegistry(instruments: NameIndex, seeds: Seeds): Registry {
  const named = (records: readonly { readonly fields: { readonly key: string } }[]): NameIndex =>
    createNameIndex(records.map(({ fields: { key } }) => ({ key, names: [] })));
  return {
    instruments,
    authorities: createNameIndex(
      seeds.authorities.map(({ fields }) => ({
        key: fields.key,
        names: [fields.acronym, fields.nameEs, fields.nameEn, ...(fields.validTo === null ? fields.aliases : [])],
      })),
    ),
    activities: named(seeds.activities),
    processes: named(seeds.processes),
    jurisdictions: named(seeds.jurisdictions),
    facts: new Map(seeds.profileFacts.map(({ fields }) => [fields.key, fields])),
    hazards: named(seeds.hazards),
    permits: named(seeds.permits),
    topics: createNameIndex(seeds.topics.map(({ fields }) => ({ key: fields.key, names: fields.slugs }))),
    recommendations: new Map(seeds.recommendations.map(({ fields }) => [fields.number, fields.key])),
  };
}
