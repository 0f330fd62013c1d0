import type { Feature, Image } from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What a sheet of a table has besides its cells. */
export interface TableSheet {
  readonly name: string;
  readonly columns: number;
  /** The head counted in. */
  readonly rows: number;
  /** A column, from 0, whose cells take one of some words. */
  readonly list: { readonly column: number; readonly words: readonly string[] } | null;
  /** Sheets of paper beside one another that its columns may take. */
  readonly pagesWide: number;
  /** Columns, from the first, that each of them repeats. */
  readonly headColumns: number;
}

/** Tabloid, 11 by 17 inches: the widest that an office prints. ECMA-376, part 1, 18.3.1.63. */
const PAPER = 3;

const SHEET = 'xl/worksheets/sheet{id}.xml';
const BOOK = 'xl/workbook.xml';

/** Gives the first sheets of a workbook filters, a list of words, pages that its columns fit, a head repeated on each, and page numbers. */
export function tableFeature(tables: readonly TableSheet[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            return table
              ? markupOf(table).reduce((whole, part) => into(SHEET, 'worksheet', whole, part), asWide(xml, table))
              : xml;
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, paperSize: PAPER, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        [BOOK]: {
          transform: (xml) => withTitles(xml, `<definedNames>${tables.map(titlesOf).join('')}</definedNames>`),
        },
      },
    },
  };
}

const asWide = (xml: string, { pagesWide }: TableSheet): string =>
  xml.replace('fitToWidth="1"', `fitToWidth="${pagesWide}"`);

/** The writer leaves an empty element of names where it has none of its own. */
const withTitles = (xml: string, names: string): string => {
  const empty = findElement(xml, 'definedNames');
  return empty ? replaceElement(xml, empty, names) : into(BOOK, 'workbook', xml, names);
};

const into = (file: typeof SHEET | typeof BOOK, parent: string, xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(file, parent) ?? [], parent);

const markupOf = ({ columns, rows, list }: TableSheet): readonly string[] => [
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(rows - 1, columns - 1)}` }),
  ...(list === null || rows < 2 ? [] : [listMarkup(list, rows)]),
  '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
];

/** ECMA-376, part 1, 18.3.1.32: a list of words stands in the formula as one text in quotes. */
const listMarkup = ({ column, words }: NonNullable<TableSheet['list']>, rows: number): string => {
  const range = `${getCellAddress(1, column)}:${getCellAddress(rows - 1, column)}`;
  const formula = sanitizeTextContent(`"${words.join(',')}"`);
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
};

const titlesOf = ({ name, headColumns }: TableSheet, index: number): string => {
  const sheet = `'${sanitizeTextContent(name)}'`;
  const last = getCellAddress(0, headColumns - 1).replace(/\d+$/, '');
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$A:$${last},${sheet}!$1:$1</definedName>`;
};
