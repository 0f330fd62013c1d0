import type { Query } from '../query/query.js';
import { fewestBits } from './condition-test.js';
import { RANKING } from './ranking.js';

/** Passages that a query refers to, ascending; one may come again. */
export interface References {
  readonly passages: Uint32Array;
  /** Beside each passage what it is lifted to. */
  readonly boosts: Float64Array;
}

/**
 * What a query refers to: the parts that it names and those inside them; the passages of the instruments that it names, and what took their place; where it is nothing but
 * `field:value` or `-word`, all instruments, of which those that pass are the answer.
 */
export function findReferences(query: Query, firstPassages: Uint32Array): References {
  const found = [...listReferences(query, firstPassages)].sort(([a], [b]) => a - b);
  return {
    passages: Uint32Array.from(found, ([passage]) => passage),
    boosts: Float64Array.from(found, ([, boost]) => boost),
  };
}

type Reference = readonly [passage: number, boost: number];

const listReferences = (query: Query, firstPassages: Uint32Array): readonly Reference[] => {
  const { parts, named, bits, successors } = query;
  const isAlone = parts !== null || bits.length === 1;
  const followers = [...successors.keys()].map((instrument): Reference => [
    firstPassages[instrument] ?? 0,
    isAlone ? RANKING.successor : RANKING.ofNamedInstrument,
  ]);
  if (parts) return [...listParts(parts, named.size > 0), ...followers];
  return [
    ...listWordless(query, firstPassages),
    ...[...named.keys()].flatMap((instrument) => listInstrument(instrument, isAlone, firstPassages)),
    ...followers,
  ];
};

/** What meets the signs of a query without a word of it: of a query without words whole texts, of one that joins words and signs any part. */
const listWordless = (query: Query, firstPassages: Uint32Array): readonly Reference[] => {
  const { bits, condition } = query;
  if (condition === null ? bits.length > 0 || !demandsAnything(query) : fewestBits(condition) > 0) return [];
  if (bits.length === 0) return [...firstPassages.subarray(0, -1)].map((start) => [start, 1]);
  return Array.from({ length: firstPassages.at(-1) ?? 0 }, (_, passage) => [passage, 1]);
};

/** A part beside the name of its instrument stands first, what one reads next to it behind it; without such a name any text may be meant, and what holds its part is no answer. */
const listParts = (
  { exact, inside, holders, beside }: NonNullable<Query['parts']>,
  isNamed: boolean,
): readonly Reference[] => {
  const lift = (passages: readonly number[], boost: number): readonly Reference[] =>
    passages.map((passage) => [passage, boost]);
  if (!isNamed) return [...lift(exact, RANKING.locator), ...lift(inside, RANKING.insideLocator)];
  return [
    ...lift(exact, RANKING.namedPart),
    ...lift(holders, RANKING.holdsNamedPart),
    ...lift(inside, RANKING.ofNamedInstrument),
    ...lift(beside, RANKING.besideNamedPart),
  ];
};

/** All passages of an instrument; the instrument itself above them where the query is nothing but its name. */
const listInstrument = (instrument: number, isAlone: boolean, firstPassages: Uint32Array): readonly Reference[] => {
  const [start = 0, end = 0] = [firstPassages[instrument], firstPassages[instrument + 1]];
  return Array.from({ length: end - start }, (_, place): Reference => {
    const boost = place === 0 && isAlone ? RANKING.namedInstrument : RANKING.ofNamedInstrument;
    return [start + place, boost];
  });
};

const demandsAnything = ({ demands }: Query): boolean =>
  demands.instruments !== null ||
  [demands.facets, demands.notTerms, demands.notPhrases, [...demands.notInstruments]].some(({ length }) => length > 0);
