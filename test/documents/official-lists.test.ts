import { describe, expect, it } from 'vitest';
import { printRoman } from '../../src/domain/roman.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readOfficial, withoutOfficialTexts } from '../support/official.js';

/** The labels of one article's fractions, in the order of the Markdown. */
const fractionsOf = (markdown: string, article: string): readonly string[] => {
  const lines = markdown.split('\n').filter((line) => line.startsWith('#'));
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === `Artículo ${article}`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ (?:Artículo|Capítulo|Sección|Título|Transitorios)/.test(line));
  return rest.slice(0, end).flatMap((line) => /^#+ Fracción (.+)$/.exec(line)?.[1] ?? []);
};

/** Fractions I to the given one, each followed by those inserted after it. */
const fractions = (last: number, inserted: Readonly<Record<number, readonly string[]>> = {}): readonly string[] =>
  Array.from({ length: last }, (_, at) => at + 1).flatMap((value) => {
    const roman = printRoman(value)?.toUpperCase() ?? '';
    return [roman, ...(inserted[value] ?? []).map((suffix) => `${roman} ${suffix}`)];
  });

/** Read from the printed pages by hand; in these five laws every list of fractions was compared with the lines of the page. */
const CHECKED: readonly (readonly [string, string, readonly string[]])[] = [
  ['lgpgir', '1', fractions(13)],
  ['lgpgir', '5', fractions(46, { 30: ['Bis', 'Bis 1'] })],
  ['lgcc', '3', fractions(42, { 3: ['Bis'] })],
  ['lmin', '4', fractions(9, { 2: ['Bis'] })],
  ['lmin', '7', fractions(22, { 4: ['Bis'] })],
  ['lie', '2', fractions(7)],
  ['lfce', '28', fractions(14, { 2: ['Bis', 'Bis 1'] })],
  ['lfce', '126', fractions(4, { 2: ['Bis', 'Bis 1', 'Bis 2'] })],
];

describe.skipIf(!officialTextsAreHere)(`the lists of a law${withoutOfficialTexts}`, () => {
  it.each(CHECKED)('%s, article %s, has every fraction', async (key, article, wanted) => {
    const { markdown } = await createDocumentImporter().importDocument(`${key}.pdf`, readOfficial(`laws/${key}.pdf`));
    expect(fractionsOf(markdown, article)).toEqual(wanted);
  });
});
