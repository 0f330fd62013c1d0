import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/ingestion/statements/frame.js';
import { readStatements, type Reading } from '../../../src/ingestion/statements/read-statements.js';

const isAuthority = (words: string): boolean =>
  /^(?:la|el) (?:secretaria|comision|ejecutivo)/i.test(words.normalize('NFD').replace(/\p{M}/gu, ''));
const read = (text: string, frame: Frame | null = null): Reading => readStatements(text, { frame, isAuthority });
const first = (text: string, frame: Frame | null = null) => read(text, frame).statements[0];

describe('what a sentence does', () => {
  it.each([
    ['Los generadores deberán registrarse ante la Secretaría.', 'obligation', 'Los generadores', 'register'],
    ['La Secretaría podrá otorgar permisos.', 'power', 'La Secretaría', 'permit'],
    ['Los usuarios podrán solicitar copia.', 'permission', 'Los usuarios', null],
    ['Corresponde a la Secretaría expedir las normas oficiales mexicanas.', 'power', 'la Secretaría', 'set-standards'],
    ['A la Secretaría le corresponde vigilar el cumplimiento de la ley.', 'power', 'la Secretaría', 'inspect'],
    ['La Secretaría verificará los pesos y dimensiones.', 'power', 'La Secretaría', 'inspect'],
    ['Los interesados presentarán su solicitud.', 'obligation', 'Los interesados', null],
    ['Los permisionarios no podrán ceder el permiso.', 'prohibition', 'Los permisionarios', null],
    ['Queda prohibida la mezcla de residuos.', 'prohibition', null, null],
    ['Ninguna persona podrá ocupar el cargo dos veces.', 'prohibition', 'Ninguna persona', null],
    ['Cada dependencia deberá designar un enlace.', 'obligation', 'Cada dependencia', null],
    ['Los exentos no requieren permiso.', 'permission', 'Los exentos', null],
    ['El recurso se tramitará conforme a esta Ley.', 'procedure', null, null],
    [
      'La agencia deberá ser creada por el Ejecutivo Federal en un plazo de un año.',
      'obligation',
      'el Ejecutivo Federal',
      null,
    ],
  ])('"%s" is %s', (text, modality, bearer, act) => {
    const statement = first(text);
    expect(statement).toMatchObject({ basis: 'extracted', modality, act });
    expect(statement?.bearer).toBe(bearer);
  });

  it('names who bears it behind an opening clause', () => {
    const text = 'Dentro de los cinco días siguientes, previo pago, los interesados deberán exhibir el comprobante.';
    expect(first(text)?.bearer).toBe('los interesados');
    expect(first('De acuerdo con el permiso el titular deberá informar.')?.bearer).toBe('el titular');
  });

  it('is told by the main clause, not by one that hangs from it', () => {
    expect(first('Los requisitos que deberán cumplir los solicitantes quedan prohibidos.')?.modality).toBe(
      'prohibition',
    );
  });

  it('is nothing for what only happens, for entry into force and for a part that was repealed', () => {
    for (const text of [
      'El Decreto entrará en vigor mañana.',
      '(Se deroga).',
      'Derogado.',
      'Convertidores catalíticos;',
    ])
      expect(read(text).statements).toEqual([]);
  });

  it('stands where its span says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('La Secretaría podrá actuar.', 'Art. 5 vale.', 'Los demás deberán pagar.', '\n'), {
          maxLength: 9,
        }),
        (words) => {
          const text = words.join(' ');
          const spans = read(text).statements.map(({ span }) => text.slice(...(span ?? [0, 0])));
          expect(spans).toEqual(words.filter((one) => one.startsWith('L')));
        },
      ),
    );
  });
});

describe('a list', () => {
  it('takes from its head what it does and to whom, member by member', () => {
    const { frame } = read('La Secretaría tendrá las siguientes atribuciones:');
    expect(frame).toMatchObject({ modality: 'power', bearer: 'La Secretaría' });
    expect(first('Autorizar el manejo de residuos;', frame)).toMatchObject({
      modality: 'power',
      act: 'permit',
      bearer: 'La Secretaría',
    });
  });

  it('of things and not of acts is less sure of a power', () => {
    const { frame } = read('La Secretaría tendrá las siguientes atribuciones:');
    expect(first('Las demás que señale la ley.', frame)?.confidence).toBeLessThan(
      first('Vigilar la ley.', frame)?.confidence ?? 0,
    );
  });

  it('of principles commands nothing', () => {
    expect(read('La aplicación de esta Ley observará los siguientes principios:').frame).toBeNull();
  });

  it('of fines is read though its members have no verb', () => {
    expect(first('Multa de 20 a 20,000 días de salario mínimo general;')).toMatchObject({
      modality: 'sanction',
      sanction: { kinds: ['fine'], amounts: [{ from: 20, to: 20_000, unit: 'minimum-wage' }] },
    });
  });

  it('of definitions gives the terms', () => {
    const { frame } = read('Para los efectos de esta Ley se entiende por:');
    const { statements, definitions } = read('Gran Generador (GG): Persona que genere diez toneladas o más;', frame);
    expect(statements[0]).toMatchObject({ modality: 'definition', terms: ['Gran Generador'] });
    expect(definitions).toMatchObject([{ term: 'Gran Generador', meaning: 'Persona que genere diez toneladas o más' }]);
  });
});

describe('times and limits', () => {
  it.each([
    ['La Comisión resolverá en un plazo que no excederá de treinta días.', 30, 'day'],
    ['La Secretaría expedirá el reglamento dentro de los 180 días naturales siguientes.', 180, 'calendar-day'],
    ['Deberá contestar en sesenta días hábiles contados a partir de su recepción.', 60, 'business-day'],
    ['El titular deberá avisar con 24 horas de anticipación.', 24, 'hour'],
  ])('"%s" sets %d %s', (text, count, unit) => {
    expect(first(text)?.deadline).toMatchObject({ count, unit });
  });

  it('a term of prison or of a permit is no deadline', () => {
    expect(first('Se impondrá prisión de dos a seis años.')?.deadline).toBeNull();
    expect(first('El permiso deberá tener una vigencia de diez años.')?.deadline).toBeNull();
  });

  it.each([
    ['El nivel no deberá exceder de 85 dB(A).', '<=', 85, 'dB(A)'],
    ['El tubo debe quedar a una profundidad mínima de 0.60 metros.', '>=', 0.6, 'm'],
    ['La presión debe ser mayor o igual a 1 961.33 kPa.', '>=', 1961.33, 'kPa'],
    ['Las centrales con capacidad menor a 0.7 MW podrán conectarse.', '<', 0.7, 'MW'],
  ])('"%s" bounds at %s %d %s', (text, comparison, value, unit) => {
    expect(first(text)?.limits).toMatchObject([{ comparison, value, unit }]);
  });

  it('a row that only measures is a limit of little certainty', () => {
    expect(first('Contenido de aceite menor a 5 mg/m3')).toMatchObject({ modality: 'limit', confidence: 0.5 });
  });
});

describe('hostile words', () => {
  const words = [
    'deberá',
    'podrá',
    'se',
    'no',
    'multa de',
    'hasta',
    'mil',
    'y',
    'días',
    ',',
    ':',
    '.',
    '(',
    '"',
    'mayor o igual a',
    '1 000',
    'por la',
    'A',
    '\n',
  ];
  it('throw nothing, and keep every span within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.boolean(), (parts, framed) => {
        const text = parts.join(' ');
        const frame: Frame | null = framed ? { modality: 'definition', bearer: null, confidence: 0.9 } : null;
        for (const { span } of read(text, frame).statements) {
          const [start, end] = span ?? [0, 0];
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
