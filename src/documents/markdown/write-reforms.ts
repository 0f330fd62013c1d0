import type { PartReform } from '../metadata/part-reform.js';

/**
 * The directives for reforms of a part, one line each: `::reform{kind=reformed on="2023-05-08"}`. `at` is written where a paragraph
 * of the part is meant, as `art-31/par-2`.
 */
export function writeReforms(reforms: readonly PartReform[], place: string): readonly string[] {
  return reforms.map(({ kind, on, paragraph, note }) => {
    const fields = [`kind=${kind}`, `on="${on.join(' ')}"`];
    if (paragraph !== null) fields.push(`at="${place}/par-${paragraph}"`);
    if (note !== null) fields.push(`note="${escapeAttribute(note)}"`);
    return `::reform{${fields.join(' ')}}`;
  });
}

/** Text between double quotes of a directive: character references are read there, and line ends are not. */
const escapeAttribute = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&"{}<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
