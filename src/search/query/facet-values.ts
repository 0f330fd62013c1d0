import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { nearestTo } from '../../domain/nearest.js';
import type { FacetName } from '../../domain/ports/query-reading.js';
import { FACETS, type Facet } from '../../domain/ports/search-index.js';
import type { FacetTables } from '../image/facet-table.js';
import { stemsOf } from '../text/stem.js';
import { allReached } from './all-reached.js';
import { tokenise } from '../text/tokens.js';
import { VALUE_WORDS } from './field-words.js';

/** Tells which values of a facet a person means who writes `field:value`. */
export interface FacetValues {
  /** Those whose key, acronym or name the text is, else those with a name that has all its words; empty where there is none. */
  find(facet: Facet, text: string): readonly string[];
  /** The value that comes nearest to a text that is none; null where none is near. */
  nearest(facet: Facet, text: string): string | null;
}

/** A name of a value, and the stems that each of its words may have. */
interface ValueName {
  readonly value: string;
  readonly name: string;
  readonly stems: ReadonlySet<string>;
}

/** The values that the texts of a library have in each facet, with all their names; a body has those of the bodies before it as well. */
export function facetNames({ nodes, edges }: Graph, tables: FacetTables): readonly FacetName[] {
  const ofNodes = new Map(nodes.flatMap((node) => namedValue(node) ?? []));
  const before = predecessors(edges);
  const namesOf = (facet: Facet, value: string): readonly string[] => {
    // A body, those that it followed, and those that they did.
    const bodies = facet === 'authority' ? allReached([nodeId('Authority', value)], before) : [];
    const earlier = bodies.flatMap((id) => ofNodes.get(`authority ${id.slice(id.indexOf(':') + 1)}`) ?? []);
    return [...new Set([value, ...wordsFor(facet, value), ...(ofNodes.get(`${facet} ${value}`) ?? []), ...earlier])];
  };
  return FACETS.flatMap((facet) =>
    tables[facet].values.map((value) => ({ facet, value, names: namesOf(facet, value) })),
  );
}

const predecessors = (edges: Graph['edges']): ReadonlyMap<NodeId, readonly NodeId[]> => {
  const before = new Map<NodeId, NodeId[]>();
  for (const { type, from, to } of edges)
    if (type === 'SUCCEEDED_BY') before.set(to, [...(before.get(to) ?? []), from]);
  return before;
};

/** Finds values by these names. */
export function indexFacetValues(list: readonly FacetName[]): FacetValues {
  const known = new Map(FACETS.map((facet) => [facet, [] as ValueName[]]));
  for (const { facet, value, names } of list) known.get(facet)?.push(...names.map((name) => toName(value, name)));
  return {
    find: (facet, text) => {
      const names = known.get(facet) ?? [];
      const plain = spell(text);
      const same = names.filter(({ name }) => name === plain);
      return valuesOf(same.length > 0 ? same : names.filter(holdsAll(text)));
    },
    nearest: (facet, text) => {
      const names = known.get(facet) ?? [];
      const [near] = nearestTo(spell(text), names.map(({ name }) => name), 1); // prettier-ignore
      return names.find(({ name }) => name === near)?.value ?? null;
    },
  };
}

const valuesOf = (names: readonly ValueName[]): readonly string[] => [...new Set(names.map(({ value }) => value))];

const wordsFor = (facet: Facet, value: string): readonly string[] =>
  [...(VALUE_WORDS[facet] ?? [])].filter(([, meant]) => meant === value).map(([word]) => word);

/** Folded words, one space between them: "MX-NLE" and "mx nle" are one. */
const spell = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

const toName = (value: string, text: string): ValueName => ({
  value,
  name: spell(text),
  stems: new Set(tokenise(text).flatMap(({ word }) => stemsOf(word))),
});

const holdsAll = (text: string): ((name: ValueName) => boolean) => {
  const words = tokenise(text).map(({ word }) => stemsOf(word));
  return ({ stems }) => words.length > 0 && words.every((forms) => forms.some((form) => stems.has(form)));
};

/** The facet and value that a node stands for, and what it is called. */
const namedValue = ({ label, properties }: AnyNode): readonly [readonly [string, readonly string[]]] | null => {
  if (label === 'Authority') {
    const { key, acronym, nameEs, nameEn, aliases } = properties;
    return [[`authority ${key}`, [acronym ?? '', nameEs, nameEn, ...aliases]]];
  }
  if (label === 'Activity')
    return [[`activity ${properties.key}`, [properties.nameEs, properties.nameEn, ...properties.aliases]]];
  if (label === 'Topic') return [[`topic ${properties.key}`, [properties.nameEs, properties.nameEn]]];
  if (label === 'Jurisdiction') return [[`jurisdiction ${properties.key}`, [properties.nameEs, properties.nameEn]]];
  if (label === 'Recommendation')
    return [[`recommendation ${properties.key}`, [String(properties.number), properties.titleEs, properties.titleEn]]];
  return null;
};
