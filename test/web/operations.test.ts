import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { EXPLORER_OPERATIONS, readOperations } from '../../src/main/operations.js';

const QUERIES = fileURLToPath(new URL('../../src/web/queries', import.meta.url));

/** Every document that a page of the explorer sends, by the name of its operation. */
const documents = async (): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const file of readdirSync(QUERIES)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const module = (await import(join(QUERIES, file))) as Readonly<Record<string, unknown>>;
    for (const [name, text] of Object.entries(module)) {
      if (!name.endsWith('_QUERY') || typeof text !== 'string') continue;
      const [definition] = parse(text).definitions;
      found[definition?.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? '') : ''] = text;
    }
  }
  return found;
};

// A server of known operations only answers the explorer too: `UPDATE_OPERATIONS=1 npx vitest run test/web/operations` writes the list.
it('the list of what the explorer asks is what its pages ask', async () => {
  const asked = await documents();
  if (process.env.UPDATE_OPERATIONS) writeFileSync(EXPLORER_OPERATIONS, `${JSON.stringify(asked, null, 2)}\n`);
  expect(JSON.parse(readFileSync(EXPLORER_OPERATIONS, 'utf8'))).toEqual(asked);
  expect(Object.keys(asked).length).toBeGreaterThan(25);
  expect(await readOperations(EXPLORER_OPERATIONS)).toEqual(Object.entries(asked));
});
