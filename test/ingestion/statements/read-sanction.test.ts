import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold.js';
import { readSanction } from '../../../src/ingestion/statements/read-sanction.js';

const amounts = (words: string): readonly (readonly [number | null, number | null, string])[] =>
  (readSanction(words, fold(words))?.amounts ?? []).map(({ from, to, unit }) => [from, to, unit]);

describe('a sanction', () => {
  it.each<[string, readonly (readonly [number | null, number | null, string])[]]>([
    ['multa de mil a diez mil Unidades de Medida y Actualización', [[1000, 10_000, 'uma']]],
    ['multa hasta por 800 veces el salario mínimo general', [[null, 800, 'minimum-wage']]],
    ['multa de $1,000.00 a $10,000.00 pesos', [[1000, 10_000, 'mxn']]],
    [
      'prisión de uno a cinco años y multa de doscientas a dos mil veces la UMA',
      [
        [1, 5, 'year'],
        [200, 2000, 'uma'],
      ],
    ],
    [
      'de seis meses a seis años de prisión',
      [
        [6, null, 'month'],
        [null, 6, 'year'],
      ],
    ],
    ['arresto hasta por treinta y seis horas', [[null, 36, 'hour']]],
    [
      'multa de una vez la UMA y hasta por el equivalente al diez por ciento de los ingresos',
      [
        [null, 10, 'percent'],
        [1, null, 'uma'],
      ],
    ],
  ])('"%s"', (words, expected) => {
    expect(amounts(words)).toEqual(expected);
  });

  it('whose first figure may be of thousands too leaves its least open', () => {
    expect(amounts('multa de treinta a cincuenta mil veces la UMA')).toEqual([[null, 50_000, 'uma']]);
  });

  it('names every sort that its words name, and is none where they name none', () => {
    expect(readSanction('x', 'clausura temporal, suspension o revocacion')?.kinds).toEqual([
      'closure',
      'suspension',
      'revocation',
    ]);
    expect(readSanction('x', 'las consecuencias de ley')).toBeNull();
  });
});
