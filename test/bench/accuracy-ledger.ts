import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Citation } from '../../src/domain/citation.js';
import type { OfficialPassage } from './accuracy-official.js';

/**
 * The ledger of citations: one file for each official text, one line for each of its parts that cites, `at: offset target locators; ...`. No
 * words of the texts: targets are keys, `=` for the text itself, `?` and a digest for one that is only named, `~` for none; locators are a digest.
 */
export const LEDGER = 'test/citations/ledger';

/** What changed in one text against the ledger. */
export interface LedgerChange {
  readonly key: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Citations with the same parts whose target has become, or ceased to be, a record of the corpus: the reader did not change. */
  readonly retargeted: number;
}

const digest = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 6);

const targetOf = ({ self, target }: Citation): string => {
  if (self) return '=';
  return target === null ? '~' : (target.key ?? `?${digest(target.title)}`);
};

const entryOf = (citation: Citation): string => {
  const parts = citation.locators.length === 0 ? '-' : digest(citation.locators.join(' '));
  return `${citation.start} ${targetOf(citation)} ${parts}`;
};

/** The ledger of the texts as they are read now, by key. */
export function ledgerOf(passages: readonly OfficialPassage[]): ReadonlyMap<string, readonly string[]> {
  const ledger = new Map<string, string[]>();
  for (const { key, context, citations } of passages) {
    const lines = ledger.get(key) ?? [];
    if (citations.length > 0) lines.push(`${context.at ?? '-'}: ${citations.map(entryOf).join('; ')}`);
    ledger.set(key, lines);
  }
  return ledger;
}

/** What was gained and lost against the ledger in the repository; a citation that only moved is neither. */
export async function compareLedger(now: ReadonlyMap<string, readonly string[]>): Promise<readonly LedgerChange[]> {
  const changes: LedgerChange[] = [];
  for (const [key, lines] of now) {
    const kept = await readFile(join(LEDGER, `${key}.txt`), 'utf8').catch(() => '');
    const [before, after] = [itemsOf(kept.split('\n')), itemsOf(lines)];
    changes.push({ key, ...withoutRecords(without(before, after), without(after, before)) });
  }
  return changes;
}

/** Pairs what was lost with what was gained where only a record came or went: `art-34 ?cb17aa -` and `art-34 lgpgir -`. */
const withoutRecords = (lost: readonly string[], gained: readonly string[]): Omit<LedgerChange, 'key'> => {
  const kept = [...gained];
  const left = lost.filter((item) => {
    const index = kept.findIndex(
      (other) => placeIn(other) === placeIn(item) && isNamedOnly(other) !== isNamedOnly(item),
    );
    if (index >= 0) kept.splice(index, 1);
    return index < 0;
  });
  return { lost: left, gained: kept, retargeted: lost.length - left.length };
};

const placeIn = (item: string): string => item.replace(/ \S+ /, ' ');

/** True for a target that no record describes. */
const isNamedOnly = (item: string): boolean => item.split(' ')[1]?.startsWith('?') === true;

/**
 * Every entry of a ledger with the article that it stands in and without its offset: in which of its paragraphs a part begins is for the
 * import to say, and changes with it.
 */
const itemsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const cut = line.indexOf(': ');
    if (cut < 0) return [];
    return line
      .slice(cut + 2)
      .split('; ')
      .map((entry) => `${articleOf(line.slice(0, cut))} ${entry.replace(/^\d+ /, '')}`);
  });

/** The items of one list that the other lacks, counted as often as they stand. */
const without = (items: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const item of others) left.set(item, (left.get(item) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count < 1;
  });
};

/** Writes the ledger anew. */
export async function writeLedger(now: ReadonlyMap<string, readonly string[]>): Promise<void> {
  await mkdir(LEDGER, { recursive: true });
  for (const name of await readdir(LEDGER)) await rm(join(LEDGER, name));
  for (const [key, lines] of now) await writeFile(join(LEDGER, `${key}.txt`), `${lines.join('\n')}\n`);
}

const articleOf = (at: string): string => /^(?:dec-[^/]+\/)?[^/]+/.exec(at)?.[0] ?? at;
