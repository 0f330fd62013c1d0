import { FACETS, type Facet } from '../../domain/ports/search-index.js';
import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import type { Library, Passage } from './passages.js';

/** The values of one facet, and which each instrument or passage has. */
export interface FacetTable {
  readonly values: readonly string[];
  /** Codes of values: those of member `i` stand from `starts[i]` to `starts[i + 1]` in `codes`. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  /** Whether members are passages; else they are instruments, and a passage has the values of its instrument. */
  readonly ofPassages: boolean;
}

export type FacetTables = Readonly<Record<Facet, FacetTable>>;

/** Works out the values of every facet for every member. */
export function buildFacetTables({ instruments, passages }: Library): FacetTables {
  // Each instrument's own passage comes before its parts and bears its links.
  const ofInstrument: Passage[] = [];
  for (const passage of passages) ofInstrument[passage.instrument] ??= passage;
  const tables = FACETS.map((facet) => {
    const rule = FACET_RULES[facet];
    const lists =
      rule.of === 'instrument'
        ? instruments.map((node, index) => rule.values(node, ofInstrument[index]))
        : passages.map((passage) => rule.values(passage, ofInstrument[passage.instrument]));
    return [facet, buildTable(lists, rule.of === 'passage')] as const;
  });
  // Every facet has been given its table.
  return Object.fromEntries(tables) as Record<Facet, FacetTable>;
}

type FacetRule =
  | {
      readonly of: 'instrument';
      readonly values: (node: GraphNode<'Instrument'>, own: Passage | undefined) => readonly string[];
    }
  | { readonly of: 'passage'; readonly values: (passage: Passage, own: Passage | undefined) => readonly string[] };

const keysOf = (passage: Passage | undefined, label: AnyNode['label']): readonly string[] =>
  (passage?.links ?? []).filter((node) => node.label === label).map(({ id }) => id.slice(id.indexOf(':') + 1));

const FACET_RULES: Readonly<Record<Facet, FacetRule>> = {
  kind: { of: 'instrument', values: ({ properties }) => [properties.kind] },
  status: { of: 'instrument', values: ({ properties: { status } }) => (status === null ? [] : [status]) },
  jurisdiction: { of: 'instrument', values: ({ properties }) => properties.jurisdictions },
  recommendation: { of: 'instrument', values: (_, own) => keysOf(own, 'Recommendation') },
  year: {
    of: 'instrument',
    values: ({ properties: { published } }) => (published === null ? [] : [published.slice(0, 4)]),
  },
  // Who issued and enforces an instrument has to do with each of its parts.
  authority: {
    of: 'passage',
    values: (passage, own) => [...keysOf(own, 'Authority'), ...keysOf(passage, 'Authority')],
  },
  topic: { of: 'passage', values: (passage) => keysOf(passage, 'Topic') },
  activity: { of: 'passage', values: (passage) => keysOf(passage, 'Activity') },
};

const buildTable = (lists: readonly (readonly string[])[], ofPassages: boolean): FacetTable => {
  const known = new Map<string, number>();
  const starts = new Uint32Array(lists.length + 1);
  const codes: number[] = [];
  for (const [index, list] of lists.entries()) {
    for (const value of new Set(list)) {
      const code = known.get(value) ?? known.size;
      known.set(value, code);
      codes.push(code);
    }
    starts[index + 1] = codes.length;
  }
  return { values: [...known.keys()], starts, codes: Uint32Array.from(codes), ofPassages };
};
