import neo4j from 'neo4j-driver';

/**
 * A value as Neo4j holds it: text, numbers and truth values as they are, whole numbers as integers, lists of one sort as lists; undefined for what it
 * has no value for: null, nested values, mixed lists, half a character.
 */
export function nativeOf(value: unknown): unknown {
  if (typeof value === 'string') return HALF.test(value) ? undefined : value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? wholeNumber(value) : value;
  return Array.isArray(value) ? nativeList(value) : undefined;
}

/** A whole number as Neo4j counts them; the driver takes every number of ours for a floating one. */
export function wholeNumber(value: number): unknown {
  return neo4j.int(value);
}

/** Half a character, as a text cut inside one has: JSON can hold it, UTF-8 cannot. */
const HALF = /\p{Surrogate}/u;

const nativeList = (list: readonly unknown[]): unknown => {
  if (list.every((member) => typeof member === 'string'))
    return list.some((text) => HALF.test(text)) ? undefined : list;
  if (list.every((member) => Number.isSafeInteger(member))) return list.map((member) => wholeNumber(member as number));
  const sort = typeof list[0];
  return (sort === 'number' || sort === 'boolean') && list.every((member) => typeof member === sort) ? list : undefined;
};
