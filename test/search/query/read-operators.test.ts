import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/domain/ports/query-reading.js';
import type { JoinedStretch } from '../../../src/search/query/read-expression.js';
import { readOperators } from '../../../src/search/query/read-operators.js';
import '../../support/seed.js';

describe('The signs of a query', () => {
  it.each([
    ['"plan de manejo" baterías', { phrases: ['plan de manejo'] }],
    ['«plan de manejo»', { phrases: ['plan de manejo'] }],
    ['residuos -mineros', { notWords: ['mineros'] }],
    ['residuos -"manejo especial"', { notPhrases: ['manejo especial'] }],
    ['baterías kind:nom', { fields: [{ field: 'kind', value: 'nom', negated: false }] }],
    ['baterías tipo:ley', { fields: [{ field: 'kind', value: 'ley', negated: false }] }],
    ['carga -jurisdicción:MX', { fields: [{ field: 'jurisdiction', value: 'MX', negated: true }] }],
    ['año:2020..2025 carga', { fields: [{ field: 'year', value: '2020..2025', negated: false }] }],
    ['norma:"NOM-052 SEMARNAT"', { fields: [{ field: 'instrument', value: 'NOM-052 SEMARNAT', negated: false }] }],
  ])('%s are read', (text, wanted) => {
    expect(readOperators(text)).toMatchObject({ phrases: [], notPhrases: [], notWords: [], fields: [], ...wanted });
  });

  it('leave the words in quotes to be looked for, and take the others out', () => {
    const { plain } = readOperators('"plan de manejo" baterías -plomo kind:nom');
    expect(plain.trim().split(/\s+/)).toEqual(['plan', 'de', 'manejo', 'baterías']);
  });

  it('tell the words of which only the beginning was written', () => {
    expect(readOperators('Psicosoc* riesgo').prefixes).toEqual(new Set(['psicosoc']));
  });

  it.each([
    'NOM-052-SEMARNAT-2005',
    'NOM - 052 - SEMARNAT',
    'plan "sin cerrar',
    'https://dof.gob.mx',
    'nota: véase',
    '',
  ])('%s holds none and stays as it is', (text) => {
    const { plain, phrases, notPhrases, fields } = readOperators(text);
    expect({ plain: plain, phrases, notPhrases, fields }).toEqual({
      plain: text,
      phrases: [],
      notPhrases: [],
      fields: [],
    });
  });

  it.each([
    ['a OR b c', 'every(some(a b) c)'],
    ['a b AND c', 'every(a b c)'],
    ['(a AND b) OR c', 'some(every(a b) c)'],
    ['a | "b c" && kind:nom', 'every(some(a b c) kind:nom)'],
    ['a OR (b', 'some(a b)'],
    [') OR a AND', 'a'],
    ['a OR b -c -(d OR e)', 'some(a b)'],
  ])('%s is joined as %s', (text, wanted) => {
    const print = (part: Expression<JoinedStretch>): string => {
      if ('leaf' in part) return part.leaf.sort === 'fields' ? part.leaf.value.written : part.leaf.value;
      const [by, parts] = 'every' in part ? ['every', part.every] : ['some', part.some];
      return `${by}(${parts.map(print).join(' ')})`;
    };
    const { expression } = readOperators(text);
    expect(expression && print(expression)).toBe(wanted);
  });

  it('in brackets that are left out are left out each', () => {
    const { notWords, notPhrases, fields } = readOperators('a -(b OR "c d") NOT (kind:nom)');
    expect([notWords, notPhrases]).toEqual([['b'], ['c d']]);
    expect(fields).toMatchObject([{ field: 'kind', value: 'nom', negated: true }]);
  });

  it('never move a word: what stays stands where it stood', () => {
    const parts = fc.constantFrom(
      '"',
      '-',
      ':',
      '*',
      'kind:',
      ' ',
      'plan',
      'nom',
      '«',
      '”',
      'ñ',
      '31',
      '\u0301',
      '\n',
      ' OR ',
      ' AND ',
      '(',
      ')',
      '-(',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const text = list.join('');
        const { plain } = readOperators(text);
        expect(plain).toHaveLength(text.length);
        for (let at = 0; at < plain.length; at++) if (plain[at] !== ' ') expect(plain[at]).toBe(text[at]);
      }),
    );
  });
});
