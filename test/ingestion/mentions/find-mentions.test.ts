import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.js';
import { createMentionFinder, type MentionContext } from '../../../src/ingestion/mentions/find-mentions.js';
import type { LexiconEntry } from '../../../src/ingestion/mentions/lexicon.js';

const entry = (
  label: LexiconEntry['label'],
  key: string,
  name: string,
  wanted: Partial<LexiconEntry> = {},
): LexiconEntry => ({
  label,
  key,
  name,
  exact: /^[A-Z]+$/.test(name),
  confidence: 0.9,
  language: null,
  from: null,
  to: null,
  ...wanted,
});

const finder = createMentionFinder([
  entry('Topic', 'waste', 'residuo', { language: 'es' }),
  entry('Topic', 'hazardous-waste', 'residuos peligrosos', { language: 'es' }),
  entry('Topic', 'environment', 'medio ambiente', { language: 'es' }),
  entry('Topic', 'sanctions', 'fine', { language: 'en' }),
  entry('Process', 'static', 'electricidad estática'),
  entry('Activity', 'power', 'generación de electricidad'),
  entry('Authority', 'sener', 'SEDE'),
  entry('Authority', 'semarnat', 'Secretaría de Medio Ambiente y Recursos Naturales'),
  entry('Authority', 'cofece', 'Comisión Federal de Competencia', { to: '2025-10-16' as Day }),
  entry('Authority', 'cna', 'Comisión Federal de Competencia', { from: '2025-10-16' as Day }),
  entry('Authority', 'one', 'Comisión Mixta'),
  entry('Authority', 'two', 'Comisión Mixta'),
]);

const find = (text: string, wanted: Partial<MentionContext> = {}): readonly string[] =>
  finder
    .find(text, { language: 'es', on: null, ...wanted })
    .map(({ key, start, end }) => `${key}: ${text.slice(start, end)}`);

describe('a mention', () => {
  it('is found in either number, without case and accents, the longest name of a label alone', () => {
    expect(find('Los RESIDUOS PELIGROSOS y el residuo')).toEqual([
      'hazardous-waste: RESIDUOS PELIGROSOS',
      'waste: residuo',
    ]);
  });

  it('is no part of a word, of two sentences or of the name of a body', () => {
    expect(find('microresiduos. Del medio. Ambiente')).toEqual([]);
    expect(find('la Secretaría de Medio Ambiente y Recursos Naturales cuida el medio ambiente')).toEqual([
      'semarnat: Secretaría de Medio Ambiente y Recursos Naturales',
      'environment: medio ambiente',
    ]);
    expect(
      find(
        'la Ley General del Medio Ambiente y el Reglamento Interior de la Secretaría de Medio Ambiente y Recursos Naturales',
      ),
    ).toEqual([]);
  });

  it('of an acronym stands in capitals and in no longer designation', () => {
    expect(find('la SEDE y la sede de NOM-001-SEDE-2012')).toEqual(['sener: SEDE']);
  });

  it('does not reach into a phrase that means something else', () => {
    expect(find('la generación de electricidad estática')).toEqual(['static: electricidad estática']);
  });

  it('of a name that bodies bore one after the other means the one of the day, of one that two bear neither', () => {
    expect(find('la Comisión Federal de Competencia', { on: '2020-01-01' as Day })).toEqual([
      'cofece: Comisión Federal de Competencia',
    ]);
    expect(find('la Comisión Federal de Competencia', { on: '2026-01-01' as Day })).toEqual([
      'cna: Comisión Federal de Competencia',
    ]);
    expect(find('la Comisión Federal de Competencia')).toEqual([]);
    expect(find('la Comisión Mixta')).toEqual([]);
  });

  it('reads the names of the language of the text', () => {
    expect(find('para tal fin')).toEqual([]);
    expect(find('a fine is due', { language: 'en' })).toEqual(['sanctions: fine']);
  });

  it('of a product is a code behind the words that announce it', () => {
    expect(find('las fracciones arancelarias 8507.60.01, 8507.10 y 8703.80.01; numeral 8507.60')).toEqual([
      '8507.60: 8507.60.01',
      '8507.10: 8507.10',
      '8703.80: 8703.80.01',
    ]);
    expect(find('la partida 2100 del presupuesto')).toEqual([]);
  });
});
