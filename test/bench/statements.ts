import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import type { ProvisionProperties } from '../../src/domain/graph/node.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../src/ingestion/source/read-folder.js';
import type { SourceFile } from '../../src/ingestion/source/source-file.js';
import { BUILT_IN } from '../../src/main.js';
import { officialPath, readOfficial } from '../support/official.js';
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
      const { report, markdown } = await importer.importDocument(name, readOfficial(join(folder, name)));
      files.push({ path: `official/${report.kind}/${report.key}.md`, text: markdown });
    }
  }
  return files;
};

const gold = readGold(readFileSync(new URL('statements-gold.tsv', import.meta.url), 'utf8'));
const seeds = (await readFolder(BUILT_IN.seeds, ['.yaml'])).files;
const { graph } = compileCorpus({ corpus: await officialTexts(), seeds }, createCitationReader);
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
