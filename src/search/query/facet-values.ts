import type { Graph } from '../../domain/graph/graph.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nearestTo } from '../../domain/nearest.js';
import { FACETS, type Facet } from '../../domain/ports/search-index.js';
import type { FacetTables } from '../image/facet-table.js';
import { stemsOf } from '../text/stem.js';
import { tokenise } from '../text/tokens.js';
import { VALUE_WORDS } from './field-words.js';

/** Tells which values of a facet a person means who writes `field:value`. */
export interface FacetValues {
  /** Those whose key, acronym or name the text is, else those with a name that has all its words; empty where there is none. */
  find(facet: Facet, text: string): readonly string[];
  /** The value that comes nearest to a text that is none; null where none is near. */
  nearest(facet: Facet, text: string): string | null;
}

/** Knows no value: each is taken as it is written. */
export const NO_FACET_VALUES: FacetValues = { find: () => [], nearest: () => null };

/** A name of a value, and the stems that each of its words may have. */
interface ValueName {
  readonly value: string;
  readonly name: string;
  readonly stems: ReadonlySet<string>;
}

/** The values of each facet under all their names. */
export function collectFacetValues({ nodes }: Graph, tables: FacetTables): FacetValues {
  const ofNodes = namesOfNodes(nodes);
  const known = new Map(
    FACETS.map((facet) => {
      const names = tables[facet].values.flatMap((value) =>
        [value, ...wordsFor(facet, value), ...(ofNodes.get(`${facet} ${value}`) ?? [])].map((name) =>
          toName(value, name),
        ),
      );
      return [facet, names] as const;
    }),
  );
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

/** By facet and value, what the nodes of that value are called. */
const namesOfNodes = (nodes: readonly AnyNode[]): ReadonlyMap<string, readonly string[]> =>
  new Map(nodes.flatMap((node) => namedValue(node) ?? []));

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
