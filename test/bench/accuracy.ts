import { readFileSync } from 'node:fs';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { contextOf, goldCatalogue, type GoldCitation, type GoldFile } from './accuracy-gold.js';
import { scoreOf, type Score } from './accuracy-score.js';

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
  for (const kind of ['all', passage.kind]) rows.set(kind, [...(rows.get(kind) ?? []), score]);
  if (process.argv.includes('--faults')) for (const line of score.faults) print(`${passage.id}\n    ${line}`);
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
const classes = new Map<string, { wanted: number; right: number }>();
for (const { byClass } of rows.get('all') ?? []) {
  for (const [name, { wanted, right }] of byClass) {
    const known = classes.get(name) ?? { wanted: 0, right: 0 };
    classes.set(name, { wanted: known.wanted + wanted, right: known.right + right });
  }
}
for (const [name, { wanted, right }] of [...classes].sort()) print(`${name.padEnd(24)} ${right} of ${wanted}`);
export type { GoldCitation };
