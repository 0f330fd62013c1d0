import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { createImportPool } from '../../src/documents/pool/import-pool.js';
import { openReadingCache } from '../../src/ingestion/cache/reading-cache.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import type { SourceFile } from '../../src/ingestion/source/source-file.js';
import { BUILT_IN } from '../../src/main.js';
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
  const markdown: SourceFile[] = [];
  const begin = performance.now();
  for (const { name, bytes } of files) {
    pages += countPages(bytes);
    // pdf.js takes the buffer it is given.
    const { report, markdown: text } = await importer.importDocument(name, bytes.slice());
    megabytes += Buffer.byteLength(text) / 1e6;
    markdown.push({ path: `texts/${report.kind}/${report.key}.md`, text });
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
    ...(await benchIncremental(markdown)),
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

/** A build of these texts after one changed, beside a build of all of them anew. */
const benchIncremental = async (texts: readonly SourceFile[]): Promise<readonly Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'normapa-bench-'));
  const seeds = (await readFolder(BUILT_IN.seeds, ['.yaml'])).files;
  const build = (corpus: readonly SourceFile[]): number => {
    const cache = openReadingCache(folder, 'bench', () => undefined);
    const begin = process.cpuUsage();
    compileCorpus({ corpus, seeds }, createCitationReader, undefined, cache);
    const { user, system } = process.cpuUsage(begin);
    cache.close();
    return (user + system) / 1000;
  };
  const anew = build(texts);
  const again = build(texts.map((file, at) => (at === 0 ? { ...file, text: `${file.text}\nMás.\n` } : file)));
  await rm(folder, { recursive: true, force: true });
  const beside = { name: 'all of them anew', value: anew, ratio: anew / again };
  return [
    { name: `build of ${texts.length} laws after one changed, processor time`, value: again, unit: 'ms', beside },
  ];
};

/** Page objects of a file that keeps them outside compressed streams, as those of the Chamber of Deputies do. */
const countPages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
