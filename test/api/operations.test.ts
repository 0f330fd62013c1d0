import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/server.js';
import { createQuestions } from '../../src/analysis/questions.js';
import { readOperations } from '../../src/main/operations.js';
import { createPlainSearch } from '../support/plain-search.js';
import { fixtureGraph, TODAY } from './fixture-graph.js';
import { serveFixture, storeOf } from './serve.js';

const STATS = '{ stats { instruments } }';
const BODY = 'query Body($key: String!) { authority(key: $key) { key } }';
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a server of known operations', () => {
  const served = serveFixture({
    operations: [
      ['stats', STATS],
      ['body', BODY],
    ],
  });
  const post = async (body: object, accept = 'application/json'): Promise<unknown> => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const answer = { data: { stats: { instruments: 3 } } };
  const refused = (code: string): object => ({ errors: [{ extensions: { code } }] });

  it('answers them by their digest as clients send it, by the name of the list, and by their text', async () => {
    const persistedQuery = { version: 1, sha256Hash: digestOf(STATS) };
    for (let times = 0; times < 4; times++) {
      expect(await post({ extensions: { persistedQuery } })).toMatchObject(answer);
      expect(await post({ documentId: `sha256:${digestOf(STATS)}` })).toMatchObject(answer);
      expect(await post({ documentId: 'stats' })).toMatchObject(answer);
      expect(await post({ query: STATS })).toMatchObject(answer);
    }
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery }));
    const got = await fetch(`${served.url}/graphql?extensions=${extensions}`, {
      headers: { accept: 'application/json' },
    });
    expect(await got.json()).toMatchObject(answer);
    expect(await post({ documentId: 'body', variables: { key: 'semarnat' } })).toMatchObject({
      data: { authority: { key: 'semarnat' } },
    });
  });

  it('answers nothing else', async () => {
    for (const query of ['{ stats { provisions } }', `${STATS} `, '{ __schema { queryType { name } } }']) {
      expect(await post({ query })).toMatchObject(refused('PERSISTED_QUERY_ONLY'));
      expect(await post({ query, documentId: 'stats' })).toMatchObject(refused('PERSISTED_QUERY_ONLY'));
      expect(await post({ query }, 'application/graphql-response+json')).toMatchObject(refused('PERSISTED_QUERY_ONLY'));
    }
    for (const documentId of ['nothing', digestOf('{ stats { provisions } }'), '__proto__', 7]) {
      expect(await post({ documentId })).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'));
    }
    expect(await post({ extensions: { persistedQuery: { sha256Hash: 'x' } } })).toMatchObject(
      refused('PERSISTED_QUERY_NOT_FOUND'),
    );
    expect(await post({})).toMatchObject(refused('BAD_REQUEST'));
  });

  it('does not start with one that the schema does not answer', () => {
    const graph = fixtureGraph();
    const store = storeOf(graph);
    const options = { store, search: createPlainSearch(graph), questions: createQuestions(store), clock: () => TODAY };
    expect(() => createApi({ ...options, operations: [['lost', '{ nothing }']] })).toThrow(/lost.*Cannot query field/);
  });
});

describe('a list of operations', () => {
  it('is a document, a manifest of either form, or a folder of them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'normapa-operations-'));
    await mkdir(join(folder, 'more'));
    await writeFile(join(folder, 'stats.graphql'), STATS);
    await writeFile(join(folder, 'more/relay.json'), JSON.stringify({ [digestOf(BODY)]: BODY }));
    await writeFile(
      join(folder, 'more/apollo.json'),
      JSON.stringify({ format: 'x', operations: [{ id: 'a', body: BODY }] }),
    );
    await writeFile(join(folder, 'more/notes.txt'), 'nothing');
    expect(await readOperations(join(folder, 'stats.graphql'))).toEqual([['stats', STATS]]);
    expect(new Map(await readOperations(folder))).toEqual(
      new Map([
        ['stats', STATS],
        [digestOf(BODY), BODY],
        ['a', BODY],
      ]),
    );
    await writeFile(join(folder, 'list.json'), '["x"]');
    await expect(readOperations(join(folder, 'list.json'))).rejects.toMatchObject({ code: 'bad-input' });
    await expect(readOperations(join(folder, 'absent'))).rejects.toMatchObject({ code: 'unreadable-file' });
  });
});
