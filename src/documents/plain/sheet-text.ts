import { SaxesParser } from 'saxes';

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** The words of a workbook, given the parts of its package: cells of a row joined by tabs, a blank line between rows. Throws for XML that is none. */
export function readSheets(parts: ReadonlyMap<string, Buffer>): string {
  const strings = readStrings(parts.get(STRINGS)?.toString('utf8') ?? '<sst/>');
  return [...parts]
    .filter(([name]) => SHEET.test(name))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, sheet]) => readRows(sheet.toString('utf8'), strings))
    .join('\n\n');
}

/** The strings that cells point at by number; phonetic hints left out. */
const readStrings = (xml: string): readonly string[] => {
  const strings: string[] = [];
  let hint = false;
  walk(xml, {
    open: (tag) => {
      if (tag === 'si') strings.push('');
      if (tag === 'rPh') hint = true;
    },
    close: (tag) => {
      if (tag === 'rPh') hint = false;
    },
    text: (words, tag) => {
      if (tag === 't' && !hint) strings.push(`${strings.pop() ?? ''}${words}`);
    },
  });
  return strings;
};

const readRows = (xml: string, strings: readonly string[]): string => {
  const rows: string[][] = [];
  let type = '';
  let value = '';
  walk(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') rows.push([]);
      if (tag === 'c') [type, value] = [attributes.t ?? '', ''];
    },
    close: (tag) => {
      if (tag !== 'c') return;
      const words = type === 's' ? (strings[Number(value)] ?? '') : value;
      if (words.trim() !== '') rows.at(-1)?.push(words.trim());
    },
    text: (words, tag) => {
      if (tag === 'v' || tag === 't') value += words;
    },
  });
  return rows
    .filter((row) => row.length > 0)
    .map((row) => row.join('\t'))
    .join('\n\n');
};

interface Walker {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (tag: string) => void;
  /** Words right inside of a tag. */
  readonly text: (words: string, tag: string) => void;
}

const walk = (xml: string, { open, close, text }: Walker): void => {
  const parser = new SaxesParser();
  const tags: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const tag = name.replace(/^.*:/, '');
    tags.push(tag);
    open(tag, attributes);
  });
  parser.on('closetag', () => {
    close(tags.pop() ?? '');
  });
  parser.on('text', (words) => {
    text(words, tags.at(-1) ?? '');
  });
  parser.write(xml).close();
};
