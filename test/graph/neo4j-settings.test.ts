import { describe, expect, it } from 'vitest';
import { checkVersion } from '../../src/graph/neo4j/server-version.js';
import { readNeo4jSettings } from '../../src/graph/neo4j/settings.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
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

  it('that is not there is said to be out of reach, after some tries', async () => {
    const began = performance.now();
    const opening = openNeo4jStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: null, database: null });
    await expect(opening).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('bolt://127.0.0.1:1') as string }); // prettier-ignore
    expect(performance.now() - began).toBeGreaterThan(1_000);
  });
});
