import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FRONT_MATTER_SCHEMA } from '../../../src/ingestion/instrument/front-matter.js';
import { POSITIONS_SCHEMA } from '../../../src/ingestion/positions/read-positions.js';
import { seedFileSchema } from '../../../src/ingestion/seeds/seed-files.js';
import type { JsonSchema } from '../../../src/domain/json-schema.js';
import { printSchema } from '../../../src/ingestion/yaml/print-schema.js';
import { frontMatter, readText } from '../../support/corpus-text.js';
import { fileText, headOf, ROOT, schemaFaults, seedFiles } from './schema-faults.js';

const SCHEMAS: readonly (readonly [string, JsonSchema])[] = [
  ['schema/front-matter.schema.json', FRONT_MATTER_SCHEMA],
  ['schema/positions.schema.json', POSITIONS_SCHEMA],
  ...seedFiles.map((file) => [`schema/seeds/${file.name}.schema.json`, seedFileSchema(file)] as const),
];

const faultsOfHead = schemaFaults(FRONT_MATTER_SCHEMA);

describe('the schemas', () => {
  it.each(SCHEMAS)(
    'of %s is the one printed; after a change that is meant, rewrite it: UPDATE_SCHEMA=1 npx vitest run test/ingestion/yaml',
    async (path, schema) => {
      const printed = await format(printSchema(schema), { parser: 'json', printWidth: 120 });
      if (process.env.UPDATE_SCHEMA === '1') {
        mkdirSync(new URL('schema/seeds', ROOT), { recursive: true });
        writeFileSync(new URL(path, ROOT), printed);
      }
      expect(fileText(path)).toBe(printed);
    },
  );

  it('say of every field of front matter what it holds', () => {
    const fields = Object.values(FRONT_MATTER_SCHEMA.properties as Record<string, { description?: string }>);
    expect(fields.filter(({ description }) => (description ?? '').length < 12)).toEqual([]);
  });

  it('hold for every front matter of the corpus', () => {
    const paths = readdirSync(new URL('corpus', ROOT), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    const faults = paths.flatMap((path) =>
      faultsOfHead(headOf(fileText(`corpus/${path}`))).map((each) => `${path}${each}`),
    );
    expect(faults).toEqual([]);
    expect(paths.length).toBeGreaterThan(300);
  });

  it.each(seedFiles.map((file) => [file.name, file] as const))(
    'hold for every record of seeds/%s.yaml, whose first line names its schema',
    (name, file) => {
      const text = fileText(`seeds/${name}.yaml`);
      expect(schemaFaults(seedFileSchema(file))(parse(text))).toEqual([]);
      expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../schema/seeds/${name}.schema.json`);
    },
  );
});

describe('a fault that the reader refuses is refused by the schema too', () => {
  it('and what neither refuses is accepted', () => {
    expect(readText(frontMatter()).instrument).not.toBeNull();
    expect(faultsOfHead(headOf(frontMatter()))).toEqual([]);
  });

  it.each([
    ['a month that does not exist', frontMatter({ published: '2003-13-01' })],
    ['a day before 1500', frontMatter({ published: '1499-12-31' })],
    ['a day written as in Mexico', frontMatter({ published: '08/10/2003' })],
    ['a day without its zeros', frontMatter({ effective: '2003-1-8' })],
    ['a status that is none', frontMatter({ status: 'valid' })],
    ['no status', frontMatter({ status: 'null' })],
    ['no day for its status', frontMatter({ status_on: 'null' })],
    ['no title', frontMatter().replace(/title_es.*\n/, '')],
    ['a title of blanks', frontMatter({ title_es: "'  '" })],
    ['no English title', frontMatter().replace(/title_en.*\n/, '')],
    ['a kind that is none', frontMatter({ kind: 'statute' })],
    ['a key with capitals', frontMatter({ key: 'LGPGIR' })],
    ['a key that ends in a hyphen', frontMatter({ key: 'ley-' })],
    ['a key of more than 120 letters', frontMatter({ key: 'a'.repeat(121) })],
    ['a field that is unknown', frontMatter({ colour: 'red' })],
    ['no sources', frontMatter({ sources: '[]' })],
    ['sources that are no list', frontMatter({ sources: 'the gazette' })],
    ['an empty source', frontMatter({ sources: "['']" })],
    ['no jurisdiction', frontMatter({ jurisdiction: '[]' })],
    ['a confidence that is none', frontMatter({ confidence: 'certain' })],
    ['a recommendation that is no number', frontMatter({ recommendations: '[one]' })],
    ['a recommendation that is infinite', frontMatter({ recommendations: '[.inf]' })],
    ['short forms that are a list', frontMatter({ defines: '[la Ley]' })],
    ['a short form of nothing', frontMatter({ defines: '{la Ley: null}' })],
    ['a review without its day', frontMatter({ review: '{state: reviewed}' })],
    ['a source file without its digest', frontMatter({ text: 'official', source: '{file: a.pdf}' })],
    ['a sort of text that is none', frontMatter({ text: 'draft' })],
    ['no sort of text', frontMatter().replace(/^text: .*\n/m, '')],
  ])('%s', (_, text) => {
    const { instrument, faults } = readText(text);
    expect(instrument).toBeNull();
    expect(faults.join()).toMatch(/front-matter-|invalid-date/);
    expect(faultsOfHead(headOf(text))).not.toEqual([]);
  });

  /** What a schema cannot say. Beside these: what fields say against one another, names without a record, fields written twice. */
  it.each(['2003-02-30', '2025-02-29', '2024-04-31', '1900-02-29'])(
    'except the day %s, which no month has: the schema knows the form of a day only',
    (day) => {
      expect(readText(frontMatter({ published: day })).faults.join()).toContain('invalid-date');
      expect(faultsOfHead(headOf(frontMatter({ published: day })))).toEqual([]);
    },
  );
});
