import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import type { ProvisionProperties } from '../../src/domain/graph/instrument-properties.js';
import { draftProvisions } from '../../src/ingestion/build/provision-draft.js';
import { mergeInstruments } from '../../src/ingestion/build/merge-instruments.js';
import { readOfficial } from '../../src/ingestion/build/read-official.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readInstrumentFile } from '../../src/ingestion/instrument/instrument-file.js';
import { createMentionFinder } from '../../src/ingestion/mentions/find-mentions.js';
import { lexiconOf } from '../../src/ingestion/mentions/lexicon.js';
import { readSeeds } from '../../src/ingestion/seeds/seeds.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import type { SourceFile } from '../../src/ingestion/source/source-file.js';
import { BUILT_IN } from '../../src/main.js';
import { officialPath, readOfficial as readFile } from '../support/official.js';
import { FIELDS, readGold, scoreField, type Field, type GoldPlace, type Tally } from './statements-score.js';

const print = (words: string): void => {
  process.stdout.write(`${words}\n`);
};

/** The official texts as corpus files: those of a folder given as argument, or imported anew. */
const officialTexts = async (): Promise<readonly SourceFile[]> => {
  const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
  if (given !== undefined) return (await readFolder(given, ['.md'])).files;
  const importer = createDocumentImporter();
  const files: SourceFile[] = [];
  for (const folder of ['laws', 'noms']) {
    for (const name of readdirSync(officialPath(folder))) {
      const { report, markdown } = await importer.importDocument(name, readFile(join(folder, name)));
      files.push({ path: `official/${report.kind}/${report.key}.md`, text: markdown });
    }
  }
  return files;
};

const gold = readGold(readFileSync(new URL('statements-gold.tsv', import.meta.url), 'utf8'));
const seeds = (await readFolder(BUILT_IN.seeds, ['.yaml'])).files;
const corpus = await officialTexts();
const begin = process.cpuUsage().user;
const { graph } = compileCorpus({ corpus, seeds }, createCitationReader);
const build = (process.cpuUsage().user - begin) / 1000;
const provisions = new Map<string, ProvisionProperties>();
for (const node of graph.nodes) {
  if (node.label === 'Provision')
    provisions.set(`${node.properties.instrument}#${node.properties.locator}`, node.properties);
}

/** The statement that the annotated line begins with; undefined where the text has no such place. */
const statementAt = ({
  key,
  locator,
  line,
}: GoldPlace): ProvisionProperties['statements'][number] | null | undefined => {
  const provision = provisions.get(`${key}#${locator}`);
  const lines = provision?.official?.split('\n');
  const words = lines?.[line];
  if (!provision || !lines || words === undefined) return undefined;
  const start = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const end = start + words.length;
  return provision.statements.find(({ span }) => span !== null && span[0] >= start && span[0] < end) ?? null;
};

const tallies = new Map<string, Map<Field, Tally[]>>();
let missing = 0;
for (const [index, place] of gold.entries()) {
  const statement = statementAt(place);
  if (statement === undefined) {
    missing++;
    continue;
  }
  const half = index % 2 === 0 ? 'tuned on' : 'held out';
  for (const field of FIELDS) {
    const tally = scoreField(field, place.fields[field], statement);
    if (!tally) continue;
    const ofHalf = tallies.get(half) ?? new Map<Field, Tally[]>();
    ofHalf.set(field, [...(ofHalf.get(field) ?? []), tally]);
    tallies.set(half, ofHalf);
    const shown = process.argv.includes('--faults') && (half === 'tuned on' || process.argv.includes('--all'));
    if (tally.fault !== null && shown)
      print(`[${index}] ${place.key}#${place.locator} line ${place.line}: ${tally.fault}`);
  }
}

for (const [half, fields] of tallies) {
  for (const [field, list] of fields) {
    const count = (pick: (tally: Tally) => number): number => list.reduce((sum, tally) => sum + pick(tally), 0);
    const [right, found, wanted] = [count((one) => one.right), count((one) => one.found), count((one) => one.wanted)];
    const share = (whole: number): string => (whole === 0 ? '  -  ' : (right / whole).toFixed(3));
    print(
      `${half}  ${field.padEnd(9)} P ${share(found)}  R ${share(wanted)}  (${right} of ${found} found, ${wanted} wanted)`,
    );
  }
}
print(`${gold.length} places, ${missing} of them not found where they were annotated`);

/** How long the words take alone, beside the build that they are a part of. */
const measureSpeed = (): string => {
  const files = corpus.flatMap((file) => readInstrumentFile(file, () => undefined) ?? []);
  const parts = mergeInstruments(files, () => undefined).map((instrument) => ({
    instrument,
    drafts: draftProvisions(instrument, () => undefined),
  }));
  const finder = createMentionFinder(lexiconOf(readSeeds(seeds, () => undefined)));
  const start = process.cpuUsage().user;
  for (const { instrument, drafts } of parts) readOfficial(instrument, drafts, finder);
  const milliseconds = (process.cpuUsage().user - start) / 1000;
  const words = parts.flatMap(({ drafts }) =>
    drafts.map(({ official }) => Buffer.byteLength(official?.words.text ?? '')),
  );
  const megabytes = words.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  const rate = (megabytes / milliseconds) * 1000;
  return `${megabytes.toFixed(1)} MB of official words read at ${rate.toFixed(1)} MB/s: ${milliseconds.toFixed(0)} ms of processor time beside ${build.toFixed(0)} ms for the build`;
};
print(measureSpeed());
