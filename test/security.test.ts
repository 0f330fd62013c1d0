import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, DEFAULT_TIMES, IDS_LIMIT, PAGE_SIZE_LIMIT, PROFILE_LIST_LIMIT } from '../src/api/limits.js';
import { FILE_BYTES_LIMIT } from '../src/documents/limits.js';
import { LOCATOR_DEPTH_LIMIT } from '../src/domain/locator/locator.js';
import { QUERY_LENGTH_LIMIT } from '../src/domain/ports/search-index.js';
import { FILE_SIZE_LIMIT } from '../src/ingestion/source/read-folder.js';

/** What the program holds to, under the names of SECURITY.md. */
const LIMITS: Readonly<Record<string, number>> = {
  'bytes of a request': DEFAULT_LIMITS.documentBytes,
  'tokens of a document': DEFAULT_LIMITS.tokens,
  'depth of a document': DEFAULT_LIMITS.depth,
  'root fields': DEFAULT_LIMITS.rootFields,
  aliases: DEFAULT_LIMITS.aliases,
  directives: DEFAULT_LIMITS.directives,
  'objects of an answer (cost)': DEFAULT_LIMITS.cost,
  'members of a page': PAGE_SIZE_LIMIT,
  'ids of one `nodes`': IDS_LIMIT,
  'characters of a search': QUERY_LENGTH_LIMIT,
  'members of one list of a profile': PROFILE_LIST_LIMIT,
  'segments of a locator': LOCATOR_DEPTH_LIMIT,
  'seconds for the head of a request': DEFAULT_TIMES.headersTimeout / 1_000,
  'seconds for the whole of it': DEFAULT_TIMES.requestTimeout / 1_000,
  'seconds of silence': DEFAULT_TIMES.silenceTimeout / 1_000,
  'bytes of a corpus or seed file': FILE_SIZE_LIMIT,
  'bytes of an official file, or a document to check': FILE_BYTES_LIMIT,
};

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , figure = '']) => /^[\d,]+$/.test(figure))
  .map(([, limit = '', figure = '', test = '']) => ({ limit, figure, test: test.replaceAll('`', '') }));

describe('SECURITY.md', () => {
  it('states the limits of the program, and all of them', () => {
    const stated = rows.map(({ limit, figure }) => [limit, Number(figure.replaceAll(',', ''))]);
    expect(stated).toEqual(Object.entries(LIMITS));
  });
  it('names tests that exist', () => {
    expect(rows.filter(({ test }) => !existsSync(test))).toEqual([]);
  });
});
