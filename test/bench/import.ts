import { readdirSync } from 'node:fs';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { createImportPool } from '../../src/documents/pool/import-pool.js';
import { officialPath, officialTextsAreHere, readOfficial } from '../support/official.js';
import type { BenchOptions, Figure } from './figure.js';

/** Federal laws from PDF to corpus Markdown, structure included; nothing where the official texts are not beside the checkout. */
export async function benchImport({ short }: BenchOptions): Promise<readonly Figure[]> {
  if (!officialTextsAreHere) return [];
  const names = readdirSync(officialPath('laws')).filter((name) => name.endsWith('.pdf'));
  const importer = createDocumentImporter();
  const files = (short ? names.slice(0, 2) : names).map((name) => ({ name, bytes: readOfficial(`laws/${name}`) }));
  let pages = 0;
  let megabytes = 0;
  const begin = performance.now();
  for (const { name, bytes } of files) {
    pages += countPages(bytes);
    // pdf.js takes the buffer it is given.
    const { markdown: text } = await importer.importDocument(name, bytes.slice());
    megabytes += Buffer.byteLength(text) / 1e6;
  }
  const seconds = (performance.now() - begin) / 1000;
  const what = `${files.length} laws of ${pages} pages from PDF to Markdown`;
  return [
    { name: what, value: pages / seconds, unit: 'pages/s' },
    { name: 'of their words', value: megabytes / seconds, unit: 'MB/s' },
    { name: 'most resident memory', value: process.resourceUsage().maxRSS / 1000, unit: 'MB' },
    await inThreads(
      files.map(({ name }) => name),
      { pages, alone: pages / seconds },
    ),
  ];
}

/** The same files in two threads, as `normapa import` reads them, beside one after the other. */
const inThreads = async (
  names: readonly string[],
  { pages, alone }: { readonly pages: number; readonly alone: number },
): Promise<Figure> => {
  const pool = createImportPool({ workers: 2 });
  const begin = performance.now();
  await Promise.all(names.map((name) => pool.importFile(officialPath(`laws/${name}`))));
  const value = pages / ((performance.now() - begin) / 1000);
  await pool.close();
  return {
    name: 'the same in two threads',
    value,
    unit: 'pages/s',
    beside: { name: 'one', value: alone, ratio: value / alone },
  };
};

/** Page objects of a file that keeps them outside compressed streams, as those of the Chamber of Deputies do. */
const countPages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
