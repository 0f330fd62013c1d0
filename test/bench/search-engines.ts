import MiniSearch from 'minisearch';
import { fold } from '../../src/domain/fold.js';
import type { GraphNode } from '../../src/domain/graph/node.js';
import { STOP_WORDS } from '../../src/search/text/stop-words.js';
import { stemOf } from '../../src/search/text/stem.js';

/** What a user would pick instead, over the same passages. */
export interface Engine {
  readonly name: string;
  ask(query: string): unknown;
}

type Passages = readonly GraphNode<'Provision'>[];

const tell = (word: string): string | null => {
  const folded = fold(word);
  return STOP_WORDS.es.has(folded) ? null : stemOf(folded, 'es');
};

/** The MiniSearch class: stop words out, stemmed, the first ten of any of the words. */
export function miniSearch(passages: Passages): Engine {
  const index = new MiniSearch({ fields: ['heading', 'official'], processTerm: tell });
  index.addAll(passages.map(({ id, properties }) => ({ id, ...properties })));
  return { name: 'the MiniSearch class', ask: (query) => index.search(query).slice(0, 10) };
}

/** SQLite's FTS5 as Node carries it, ranked by its BM25; null for a Node without it. */
export async function sqlite(passages: Passages): Promise<Engine | null> {
  // Named so that a compiler for an older Node does not look for it.
  const name = ['node', 'sqlite'].join(':');
  const module = (await import(name).catch(() => null)) as {
    readonly DatabaseSync: new (path: string) => Database;
  } | null;
  if (!module) return null;
  const database = new module.DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE passage USING fts5(heading, official, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('INSERT INTO passage (heading, official) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const { properties } of passages) insert.run(properties.heading, properties.official ?? '');
  database.exec('COMMIT');
  const select = database.prepare('SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10');
  const wordsOf = (query: string): string =>
    query
      .split(' ')
      .filter((word) => !STOP_WORDS.es.has(fold(word)))
      .map((word) => `"${word}"`)
      .join(' OR ');
  return { name: 'SQLite FTS5', ask: (query) => select.all(wordsOf(query)) };
}

/** As much of node:sqlite as is used here. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: readonly string[]): unknown; all(...values: readonly string[]): unknown };
}
