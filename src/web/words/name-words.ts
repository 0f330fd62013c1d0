import type { NameAnswer } from '../queries/names.js';

/** The names of nodes by their ids. */
export type Names = ReadonlyMap<string, NameAnswer>;

/** The shortest name of a node: designation, acronym, name or title; its key until one is known. */
export function shortNameIn(names: Names, id: string): string {
  const found = names.get(id);
  return found?.designation ?? found?.acronym ?? found?.name ?? found?.title ?? id.slice(id.indexOf(':') + 1);
}

/** The full name of a node; its key until it is known. */
export function fullNameIn(names: Names, id: string): string {
  const found = names.get(id);
  return found?.name ?? found?.title ?? id.slice(id.indexOf(':') + 1);
}
