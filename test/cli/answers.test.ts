import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERS, answerSchema } from '../../src/cli/answers/answers.js';
import type { JsonSchema } from '../../src/domain/json-schema.js';
import { BUILT_IN, type Workspace } from '../../src/main.js';
import { frontMatter } from '../support/corpus-text.js';
import { runCommand } from '../support/run-command.js';

const COMMANDS = Object.keys(ANSWERS);
const PROFILE = join(BUILT_IN.seeds, 'profiles/charging-station-mexico-city.yaml');
const PLANT = join(BUILT_IN.seeds, 'profiles/battery-pack-plant-nuevo-leon.yaml');
const WORDS = 'conforme al artículo 28, fracción V de la LGPGIR, la NOM-052-SEMARNAT-2005 y la Ley de Nada';

let folder = '';
let workspace: Workspace = BUILT_IN;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-answers-'));
  workspace = { ...BUILT_IN, out: join(folder, 'out') };
  const law = (day: string, days: string): string =>
    `${frontMatter({ text: 'official', last_reform: day })}## Artículo 1. Objeto\n\nEl plazo es de ${days} días.\n\n## Artículo 2\n\nDos.\n`;
  await writeFile(join(folder, 'a.md'), law('2010-01-01', 'diez'));
  await writeFile(join(folder, 'b.md'), law('2020-01-01', 'quince'));
  await writeFile(
    join(folder, 'ley.txt'),
    'LEY DE PRUEBA\n\nArtículo 1.- El plazo es de diez días.\n\nArtículo 2.- Dos.\n',
  );
  await writeFile(
    join(folder, 'positions.yaml'),
    '- {who: Cámara, authority: null, on: lgpgir, stance: reform, words: Que se aclare., day: 2026-11-02}\n',
  );
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Command lines that together fill every field: with and without hits, at fault, in both languages. */
const lines = (): Readonly<Record<string, readonly (readonly string[])[]>> => ({
  build: [[]],
  import: [[join(folder, 'ley.txt'), '--dropped'], [join(folder, 'missing.pdf')]],
  cite: [['-']],
  check: [['-'], ['-', '--dated', '2005-01-01', '--as-of', '2010-01-01']],
  diff: [[join(folder, 'a.md'), join(folder, 'b.md')]],
  search: [['plan de manejo de baterías'], ['hazardous waste', '--first', '3'], ['zzzzzz'], ['lgpjir articulo 31']],
  stats: [[], ['--entries']],
  applies: [[PROFILE], [PLANT, '--lang', 'en', '--as-of', '2023-01-01']],
  permits: [[PROFILE], [PLANT, '--lang', 'en']],
  overlaps: [[], ['--topic', 'battery-waste']],
  docket: [[], ['--positions', folder, '--instrument', 'lgpgir']],
  ledger: [[]],
  impact: [['lgpgir'], ['lgpgir#art-31', '--depth', '1']],
  changes: [[], ['--from', '2000-01-01', '--to', '2027-12-31']],
});

/** The schema that also refuses what it does not name: an answer may grow, but not past its schema. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return copy.type === 'object' && 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
};

const faultsOf = (schema: JsonSchema, answer: unknown): readonly string[] => {
  const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true });
  const holds = ajv.compile(closed(schema) as object);
  return holds(answer)
    ? []
    : (holds.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath}: ${message}`);
};

describe('the schemas of what --json prints', () => {
  it.each(COMMANDS)(
    'of %s is the one printed; after a change that is meant, rewrite it: UPDATE_SCHEMA=1 npx vitest run test/cli/answers',
    async (command) => {
      const path = `schema/${command}.schema.json`;
      const printed = await format(JSON.stringify(answerSchema(command)), { parser: 'json', printWidth: 120 });
      if (process.env.UPDATE_SCHEMA === '1') writeFileSync(path, printed);
      expect(readFileSync(path, 'utf8')).toBe(printed);
    },
  );

  it('there is one for every command that answers with --json', () => {
    const without = ['load', 'fetch'];
    const asked = readdirSync('src/cli/commands')
      .filter((file) =>
        /jsonOption\(\)|addQuestionOptions\(|defineProfileQuestion\(/.test(
          readFileSync(`src/cli/commands/${file}`, 'utf8'),
        ),
      )
      .map((file) => file.replace('.ts', ''))
      .filter((command) => !without.includes(command));
    expect(asked.sort()).toEqual([...COMMANDS].sort());
  });

  it.each(COMMANDS)(
    'holds for what %s prints, and names all of it',
    async (command) => {
      for (const words of lines()[command] ?? []) {
        const inOut = ['import', 'cite', 'diff'].includes(command) ? [] : ['--out', workspace.out];
        const { output } = await runCommand([command, ...words, '--json', ...inOut], { workspace, input: WORDS });
        expect(faultsOf(answerSchema(command), JSON.parse(output)), words.join(' ')).toEqual([]);
      }
    },
    120_000,
  );

  it('refuses an answer that lacks a field, or has a wrong one', () => {
    const answer = { asOf: '2026-11-21', from: '2026-01-01', to: '2026-11-21', changes: [], next: [] };
    expect(faultsOf(answerSchema('changes'), answer)).toEqual([]);
    expect(faultsOf(answerSchema('changes'), { ...answer, next: undefined })).not.toEqual([]);
    expect(faultsOf(answerSchema('changes'), { ...answer, asOf: 'today' })).not.toEqual([]);
    expect(faultsOf(answerSchema('changes'), { ...answer, more: 1 })).not.toEqual([]);
  });
});
