import type { PassageNode } from '../../../domain/ports/query-reading.js';
import { fromNodeRow, nodeRow } from '../node-record.js';
import type { Reader } from '../reader.js';
import type { DoubtfulWord } from './lucene-query.js';
import { clauseOfGeneration, TEXT_INDEX } from './text-index.js';

/** Words that no text has, and passages that hold words near them. */
export interface UnknownWords {
  readonly words: ReadonlySet<string>;
  readonly near: readonly PassageNode[];
}

/** Passages that are read for each unknown word: the index gives those with the nearest words first. */
const NEAR = 20;

/** Which words no text of a generation has; null where that is no longer read. */
export async function findUnknown(
  reader: Reader,
  name: string,
  words: readonly DoubtfulWord[],
): Promise<UnknownWords | null> {
  if (words.length === 0) return { words: new Set(), near: [] };
  return reader.ask((generation) => {
    if (generation.name !== name) return null;
    const read = (answer: readonly unknown[]): UnknownWords => {
      const found = answer as readonly (readonly [word: string, near: readonly unknown[]])[];
      return {
        words: new Set(found.map(([word]) => word)),
        // Only instruments and provisions are indexed.
        near: found.flatMap(([, rows]) => rows.map((row) => fromNodeRow(row) as PassageNode)),
      };
    };
    return { text: UNKNOWN, parameters: { words, within: `${clauseOfGeneration(name)} +` }, read };
  });
}

const UNKNOWN = `UNWIND $words AS word
CALL (word) {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $within + word.itself, {limit: 1}) YIELD node
RETURN count(node) AS holders
}
WITH word WHERE holders = 0
CALL (word) {
CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $within + word.near, {limit: ${NEAR}}) YIELD node
RETURN collect(${nodeRow('node')}) AS near
}
WITH collect([word.word, near]) AS answer`;
