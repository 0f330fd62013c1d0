import { describe, expect, it } from 'vitest';
import { checkVersion } from '../../src/graph/neo4j/server-version.js';
import { readNeo4jSettings } from '../../src/graph/neo4j/settings.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { listenAs, listenAsWeb, type Listener } from '../support/bolt-server.js';
import { expectError } from '../support/graph-store-contract/expect-error.js';

describe('The settings of Neo4j', () => {
  it('come from the environment, and from flags before it; empty ones count as absent', () => {
    const environment = { NEO4J_URI: 'neo4j://graph:7687', NEO4J_USER: '', NEO4J_PASSWORD: 'secret' };
    expect(readNeo4jSettings({ database: 'law', uri: 'bolt+s://other:7687' }, environment)).toEqual({
      uri: 'bolt+s://other:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'law',
    });
  });

  it.each(['', 'graph:7687', 'http://graph:7474', 'bolt://', 'neo4j+x://graph', 'bolt://user:word@graph:7687'])(
    'refuse %j for an address',
    async (uri) => {
      await expectError('bad-input', () => readNeo4jSettings({}, { NEO4J_URI: uri }));
    },
  );

  it('never repeat a password that stood in an address', () => {
    expect(() => readNeo4jSettings({ uri: 'bolt://me:hunter2@graph:7687' }, {})).toThrow(/^(?!.*hunter2).*$/s);
  });
});

describe('A server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.12', 'Neo4j/2025.01.0', 'Neo4j/6.0'])(
    'that calls itself %s will do',
    (agent) => {
      expect(() => {
        checkVersion(agent, 'bolt://graph');
      }).not.toThrow();
    },
  );

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.9', 'Neo4j/3.5.0', 'Other/9.1', ''])(
    'that calls itself %j will not',
    async (agent) => {
      await expectError('unavailable', () => {
        checkVersion(agent, 'bolt://graph');
      });
    },
  );

  const refusalOf = async (listener: Listener): Promise<unknown> => {
    try {
      const uri = `bolt://127.0.0.1:${listener.port}`;
      return await openNeo4jStore({ uri, user: 'neo4j', password: null, database: null }).catch(
        (error: unknown) => error,
      );
    } finally {
      listener.close();
    }
  };

  it.each([
    ['of its version', 'Neo4j/5.8.0', [5, 2], 'Neo4j/5.8.0'],
    ['that the driver cannot ask for quiet', 'Neo4j/4.4.9', [4, 4], 'N/A'],
    ['with no protocol that the driver speaks', 'Neo4j/3.5.0', [0, 0], 'N/A'],
  ] as const)('that is too old is refused as such: one %s', async (_, agent, version, found) => {
    const refusal = await refusalOf(await listenAs(agent, version));
    expect(refusal).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('is too old') as string,
      found,
      expected: 'Neo4j 5.26 or later',
    });
  });

  it('of another maker that speaks the same protocol is refused', async () => {
    const refusal = await refusalOf(await listenAs('Other/9.1', [5, 2]));
    expect(refusal).toMatchObject({ code: 'unavailable', message: expect.stringContaining('is no Neo4j') as string });
  });

  it('of the web is said to speak something else', async () => {
    const refusal = await refusalOf(await listenAsWeb());
    expect(refusal).toMatchObject({ code: 'unavailable', message: expect.stringContaining('protocol') as string });
  });

  it.each(['bolt', 'neo4j'])('that is not there is said to be out of reach, after some tries (%s)', async (scheme) => {
    const began = performance.now();
    const uri = `${scheme}://127.0.0.1:1`;
    const opening = openNeo4jStore({ uri, user: 'neo4j', password: null, database: null });
    await expect(opening).rejects.toMatchObject({ code: 'unavailable', message: expect.stringMatching(`${uri} cannot be reached: [^[]*$`) as string }); // prettier-ignore
    expect(performance.now() - began).toBeGreaterThan(1_000);
  });
});
