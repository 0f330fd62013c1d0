import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_EDGE_PROPERTIES } from '../../src/domain/graph/edge.js';
import { EDGE_FIELDS } from '../../src/graph/neo4j/edge-record.js';
import { printSchema } from '../../src/graph/neo4j/schema.js';

const FILE = new URL('../../schema/graph.cypher', import.meta.url);

describe('The schema of the database', () => {
  it('is what schema/graph.cypher says (UPDATE_SCHEMA=1 writes it)', () => {
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, printSchema());
    expect(readFileSync(FILE, 'utf8')).toBe(printSchema());
  });

  it('names no constraint or index twice', () => {
    const names = [...printSchema().matchAll(/(?:CONSTRAINT|INDEX) (\w+) IF/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(20);
  });

  it('gives each field of an edge a name of its own', () => {
    expect(new Set(EDGE_FIELDS).size).toBe(EDGE_FIELDS.length);
    expect(EDGE_FIELDS).toEqual(expect.arrayContaining(Object.keys(NO_EDGE_PROPERTIES)));
  });
});
