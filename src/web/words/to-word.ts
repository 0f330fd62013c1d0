/** The word of the domain behind a name of the API: `NOM_EM` is `nom-em`. */
export function toWord(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** The word that a table holds for a name of the API; a name that the table does not know stays as it is, for a newer server may know more. */
export function wordIn(table: Readonly<Record<string, string>>, name: string): string {
  const word = toWord(name);
  return Object.hasOwn(table, word) ? (table[word] ?? word) : word.replaceAll('-', ' ');
}
