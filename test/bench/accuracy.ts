import { existsSync, readFileSync } from 'node:fs';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { contextOf, goldCatalogue, type GoldCitation, type GoldFile } from './accuracy-gold.js';
import { compareLedger, ledgerOf, writeLedger } from './accuracy-ledger.js';
import { readOfficialTexts } from './accuracy-official.js';
import { scoreOf, scoresByClass, type Score } from './accuracy-score.js';
import { measureSpeed } from './accuracy-speed.js';
import { scoreStandards } from './accuracy-standards.js';

const OFFICIAL = '../shared/official';

const path = process.argv.find((word) => word.endsWith('.json')) ?? '../shared/gold/citations.json';
const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldFile;
const reader = createCitationReader(goldCatalogue(gold));

const print = (words: string): void => {
  process.stdout.write(`${words}\n`);
};

const rows = new Map<string, Score[]>();
for (const passage of gold.passages) {
  const found = reader.read(passage.text, contextOf(passage));
  const score = scoreOf(passage, found);
  for (const kind of ['all', `language ${languageOf(passage.text)}`, passage.kind])
    rows.set(kind, [...(rows.get(kind) ?? []), score]);
  if (process.argv.includes('--faults')) for (const line of score.faults) print(`${passage.id}\n    ${line}`);
}

/** By the articles of each language: a passage is long enough to tell. */
function languageOf(text: string): 'es' | 'en' {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return count(/\b(?:the|of|shall|and)\b/gi) > count(/\b(?:de|la|el|los|que)\b/gi) ? 'en' : 'es';
}

const sum = (scores: readonly Score[], pick: (score: Score) => number): number =>
  scores.reduce((total, score) => total + pick(score), 0);
const share = (part: number, whole: number): string => (whole === 0 ? '   -  ' : (part / whole).toFixed(4));

const line = (
  name: string,
  scores: readonly Score[],
  right: keyof Score,
  found: keyof Score,
  wanted: keyof Score,
): string => {
  const count = (key: keyof Score): number => sum(scores, (score) => Number(score[key]));
  const precision = count(right) / (count(found) || 1);
  const recall = count(right) / (count(wanted) || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `${name.padEnd(22)} P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}   (${count(right)} of ${count(found)} found, ${count(wanted)} wanted)`;
};

for (const [kind, scores] of rows) {
  print(line(`${kind}: pairs`, scores, 'pairsRight', 'pairsFound', 'pairsWanted'));
  print(line(`${kind}: spans`, scores, 'spansRight', 'spansFound', 'spansWanted'));
  const spans = sum(scores, (score) => score.spansRight);
  print(
    `${`${kind}: fields`.padEnd(22)} target ${share(
      sum(scores, (s) => s.targetRight),
      spans,
    )}  ` +
      `locators ${share(
        sum(scores, (s) => s.locatorsRight),
        spans,
      )}  relation ${share(
        sum(scores, (s) => s.relationRight),
        spans,
      )}  ` +
      `reference ${share(
        sum(scores, (s) => s.referenceRight),
        spans,
      )}`,
  );
}
print('\npairs of text and part, by class');
const byClass = scoresByClass(gold.passages.map((passage) => [passage, reader.read(passage.text, contextOf(passage))]));
for (const [name, { wanted, found, right }] of [...byClass].sort()) {
  print(
    `${name.padEnd(24)} P ${share(right, found)}  R ${share(right, wanted)}   (${right} of ${found} found, ${wanted} wanted)`,
  );
}

if (existsSync(OFFICIAL)) await printOfficial();
else print(`\nNo official texts at ${OFFICIAL}: the ledger, the standards and the speed are not measured.`);

async function printOfficial(): Promise<void> {
  const texts = await readOfficialTexts(OFFICIAL);
  const ledger = ledgerOf(texts.passages);
  print('\ncitations of the official texts, against the ledger');
  for (const { key, gained, lost, retargeted } of await compareLedger(ledger)) {
    if (gained.length + lost.length + retargeted === 0) continue;
    const records = retargeted === 0 ? '' : `   (${retargeted} point at a record that came or went)`;
    print(`${key.padEnd(28)} +${gained.length} -${lost.length}${records}`);
    for (const item of lost.slice(0, 5)) print(`    - ${item}`);
    for (const item of gained.slice(0, 5)) print(`    + ${item}`);
  }
  const resolved = texts.passages.flatMap(({ citations }) => citations.map((citation) => citation.resolved));
  print(`${resolved.length} citations, ${resolved.filter(Boolean).length} resolved`);
  if (process.env.UPDATE_LEDGER === '1') await writeLedger(ledger);
  const standards = scoreStandards(texts.passages);
  print(
    `\nstandards with a year: a plain pattern sees ${standards.seen}, the reader ${standards.found}, both ${standards.both}`,
  );
  for (const name of standards.onlyPattern) print(`    only the pattern: ${name}`);
  for (const name of standards.onlyReader) print(`    only the reader:  ${name}`);
  const { megabytes, read, naive, citations } = measureSpeed(texts);
  print(
    `\n${megabytes.toFixed(1)} MB, ${citations} citations: found and resolved ${read.toFixed(1)} MB/s, naive pattern ${naive.toFixed(1)} MB/s, ratio ${(read / naive).toFixed(2)}`,
  );
}
export type { GoldCitation };
