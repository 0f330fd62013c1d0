// cspell:ignore onyl
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('test/fixtures/compose-spec/compose-spec.json')) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

interface Service {
  readonly read_only?: boolean;
  readonly ports?: readonly string[];
}
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};

describe('docker-compose.yml', () => {
  it('is as the schema of the Compose Specification says', () => {
    expect(validate(compose)).toBe(true);
  });

  it('would be refused with a slip in it', () => {
    expect(validate({ services: { api: { ...compose.services.api, read_onyl: true } } })).toBe(false);
    expect(validate({ services: { api: { ...compose.services.api, mem_limit: true } } })).toBe(false);
  });

  it('runs what is ours read-only, and lets no other machine in', () => {
    expect(['load', 'api'].filter((name) => compose.services[name]?.read_only !== true)).toEqual([]);
    const ports = Object.values(compose.services).flatMap(({ ports: given = [] }) => given);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(ports.length).toBeGreaterThan(1);
  });
});
