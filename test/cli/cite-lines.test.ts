import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeLine } from '../../src/cli/cite-lines.js';
import { reader } from '../citations/read-as-lines.js';

const schema = JSON.parse(readFileSync('schema/cite-lines.schema.json', 'utf8')) as object;
const ajv = new Ajv2020({ allowUnionTypes: true });
ajv.addSchema(schema, 'lines');
const validator = (name: string): ValidateFunction => {
  const found = ajv.getSchema(`lines#/$defs/${name}`);
  if (!found) throw new Error(`no ${name} in the schema`);
  return found;
};
const [isInput, isOutput] = [validator('input'), validator('output')];

const LAW = 'Ley General para la Prevención y Gestión Integral de los Residuos';

describe('a line of cite --jsonl', () => {
  test('is read in the context that it gives', () => {
    const line = {
      id: 'a',
      text: 'el artículo 27 de la Ley; este Capítulo',
      context: { kind: 'regulation', develops: LAW, at: 'art-5', within: 'cap-ii' },
    };
    expect(isInput(line)).toBe(true);
    const { answer, faults } = citeLine(JSON.stringify(line), reader);
    expect(faults).toEqual([]);
    expect(isOutput(answer)).toBe(true);
    expect(answer?.citations.map(({ target, locators }) => [target?.key ?? null, ...locators])).toEqual([
      ['lgpgir', 'art-27'],
      [null, 'cap-ii'],
    ]);
  });
  test('may give only a text', () => {
    expect(citeLine('{"text": "la Ley Aduanera"}', reader)).toMatchObject({
      faults: [],
      answer: { id: null, citations: [{ target: { key: 'ladua' } }] },
    });
  });
  test.each(['key', 'title', 'designation', 'kind', 'develops', 'at', 'within', 'defines'])(
    'may say that %s is not known',
    (field) => {
      const line = { id: 1, text: 'la Ley Aduanera', context: { [field]: null } };
      expect(isInput(line)).toBe(true);
      expect(citeLine(JSON.stringify(line), reader).faults).toEqual([]);
    },
  );
  test.each([
    ['kind', 'zzz'],
    ['at', 'article 5'],
    ['within', 7],
    ['key', 'A B'],
    ['defines', 'x'],
    ['title', ''],
  ])('is read without a field that makes no sense, and that is told: %s', (field, value) => {
    const { answer, faults } = citeLine(JSON.stringify({ id: 1, text: 'x', context: { [field]: value } }), reader);
    expect(answer).toEqual({ id: 1, citations: [] });
    expect(faults.join()).toContain(field);
  });
  test.each(['', 'nope', '[]', '7', '{"id": 1}', '{"text": 5}', 'null'])(
    'that is no record has no answer: %s',
    (line) => {
      const read = citeLine(line, reader);
      expect(read.answer).toBeNull();
      expect(read.faults).toHaveLength(1);
    },
  );
  test('always gets a line that the schema describes', () => {
    const words = fc.constantFrom(
      'artículo 5 ',
      'de la Ley Aduanera ',
      'fracción IV ',
      'NOM-052-SEMARNAT-2005 ',
      'y ',
      'esta Ley ',
      '\n\n',
      'del 3 al 9 ',
      'el párrafo anterior ',
      '(2) (b) ',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.constantFrom('law', 'regulation', 'nom', undefined),
        (parts, kind) => {
          const { answer } = citeLine(JSON.stringify({ text: parts.join(''), context: { kind, at: 'art-5' } }), reader);
          expect(isOutput(answer), JSON.stringify(isOutput.errors)).toBe(true);
        },
      ),
    );
  });
});
