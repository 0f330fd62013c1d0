import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SEED_FILES, type SeedFile } from '../../../src/ingestion/seeds/seed-files.js';
import type { JsonSchema } from '../../../src/domain/json-schema.js';

/** Root of the repository. */
export const ROOT = new URL('../../../', import.meta.url);

export const seedFiles: readonly SeedFile<unknown>[] = Object.values(SEED_FILES);

/** The text of a file of the repository. */
export function fileText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The front matter of a corpus file, as plain data. */
export function headOf(text: string): unknown {
  return parse(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '');
}

/** What a schema finds wrong with a value: place and reason, none for a value that fits. */
export function schemaFaults(schema: JsonSchema): (value: unknown) => readonly string[] {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message ?? each.keyword}`);
}
