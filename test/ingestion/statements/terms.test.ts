import { describe, expect, it } from 'vitest';
import { readCuratedTerm } from '../../../src/ingestion/statements/curated-term.js';
import { termSlug } from '../../../src/ingestion/statements/term-slug.js';

describe('a term', () => {
  it('has one slug in the singular and in the plural', () => {
    for (const [one, many] of [
      ['Residuo Peligroso', 'residuos peligrosos'],
      ['Combustible', 'combustibles'],
      ['Generador', 'Generadores'],
      ['Luz', 'luces'],
    ])
      expect(termSlug(many ?? '')).toBe(termSlug(one ?? ''));
    expect(termSlug('Año')).toBe('ano');
  });

  it('of a summary is its title, where its first sentence takes that up', () => {
    expect(
      readCuratedTerm(
        'Gran generador',
        'Es gran generador la persona que genera.',
        'A large generator is the person that generates.',
      ),
    ).toEqual({
      es: 'Gran generador',
      en: 'large generator',
    });
    expect(readCuratedTerm('Disposiciones comunes', 'Son residuos las cosas.', '')?.es).toBe('residuos');
  });

  it('stands in quotation marks, or behind "se entiende por"', () => {
    expect(readCuratedTerm('', 'Se llama “carga lenta” a la que dura.', '')?.es).toBe('carga lenta');
    expect(readCuratedTerm('', 'Se entiende por batería el conjunto de celdas.', '')?.es).toBe('batería');
    expect(readCuratedTerm('', 'El padrón se publica cada año.', '')).toBeNull();
  });
});
