import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printOperations } from './print-operations.js';

const url = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(url(path), 'utf8');
const MODULE = 'src/client/operations.ts';

it('the typed operations are those that operations.graphql and the schema give; rewrite them: UPDATE_SCHEMA=1 npx vitest run test/client', async () => {
  const printed = await printOperations(read('schema/schema.graphql'), read('src/client/operations.graphql'));
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(url(MODULE), printed);
  expect(read(MODULE)).toBe(printed);
});

it('an operation that asks what the schema does not have is told', async () => {
  const asked = printOperations(read('schema/schema.graphql'), 'query search { search(query: "x") { hits } }');
  await expect(asked).rejects.toThrow('Cannot query field "hits"');
});
