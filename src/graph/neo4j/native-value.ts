import neo4j from 'neo4j-driver';

/** Added to the name of a property that holds JSON, since Neo4j has no value of its shape. */
export const JSON_MARK = 'Json';

/** Properties as Neo4j takes them. */
export type NativeProperties = Record<string, unknown>;

/**
 * Adds a property as Neo4j holds it: text, numbers and truth values as they are, whole numbers as integers, lists of one sort as lists, anything else
 * as JSON under a marked name. Null is not written: Neo4j has none.
 */
export function addNative(properties: NativeProperties, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  const native = nativeOf(value);
  if (native === undefined) properties[`${name}${JSON_MARK}`] = JSON.stringify(value);
  else properties[name] = native;
}

/** The property again, as it was given; null where it was null. */
export function readNative(properties: NativeProperties, name: string): unknown {
  const value = properties[name];
  if (value !== undefined) return value;
  const json = properties[`${name}${JSON_MARK}`];
  return typeof json === 'string' ? (JSON.parse(json) as unknown) : null;
}

/** A whole number as Neo4j counts them; the driver takes every number of ours for a floating one. */
export function wholeNumber(value: number): unknown {
  return neo4j.int(value);
}

const nativeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return HALF.test(value) ? undefined : value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? wholeNumber(value) : value;
  return Array.isArray(value) ? nativeList(value) : undefined;
};

/** Half a character, as a text cut inside one has: JSON can hold it, UTF-8 cannot. */
const HALF = /\p{Surrogate}/u;

/** Lists of texts, of numbers, of truth values; no list of mixed members, none of lists. */
const nativeList = (list: readonly unknown[]): unknown => {
  if (list.every((member) => typeof member === 'string'))
    return list.some((text) => HALF.test(text)) ? undefined : list;
  if (list.every((member) => Number.isSafeInteger(member))) return list.map((member) => wholeNumber(member as number));
  const sort = typeof list[0];
  return (sort === 'number' || sort === 'boolean') && list.every((member) => typeof member === sort) ? list : undefined;
};
