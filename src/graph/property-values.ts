import { INDEXED_PROPERTIES } from '../domain/graph/indexed-properties.js';
import type { AnyNode } from '../domain/graph/node.js';
import type { NodeLabel } from '../domain/graph/node-id.js';
import { NormapaError } from '../domain/errors.js';

/** What an indexed property holds, or a member of it where it holds a list. */
export type PropertyValue = string | number | boolean;

/** The values of a property, so that single and list properties are looked up alike. Null and the empty list are both "not known": no values. */
export function valuesOf(node: AnyNode, property: string): readonly PropertyValue[] {
  // The properties of a label are a closed interface; read by a name that checkIndexed let through, they are single values or lists of them.
  const value = (
    node.properties as unknown as Readonly<Record<string, PropertyValue | readonly PropertyValue[] | null>>
  )[property];
  if (value === null || value === undefined) return NONE;
  return typeof value === 'object' ? value : [value];
}

const NONE: readonly PropertyValue[] = [];

/** Order of two lists of values: the first member that differs decides, the shorter first, no values last. */
export function compareValues(a: readonly PropertyValue[], b: readonly PropertyValue[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 0 : a.length === 0 ? 1 : -1;
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other === undefined || value > other) return 1;
    if (value < other) return -1;
  }
  return a.length - b.length;
}

/** Refuses, with `bad-input`, a property by which nodes of the label cannot be looked up. */
export function checkIndexed(label: NodeLabel, property: string): void {
  const known: readonly string[] = INDEXED_PROPERTIES[label];
  if (known.includes(property)) return;
  throw new NormapaError('bad-input', `${label} cannot be looked up by ${property}`, {
    found: property,
    expected: known.join(', '),
  });
}
