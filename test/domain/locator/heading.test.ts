import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHeading, printHeading } from '../../../src/domain/locator/heading.js';
import { printSegment } from '../../../src/domain/locator/segment.js';
import { anySegment } from '../../support/locators.js';

const read = (text: string, inTransitories = false): string | null => {
  const heading = parseHeading(text, inTransitories);
  if (heading?.kind !== 'part') return heading?.kind ?? null;
  return heading.title === '' ? printSegment(heading.segment) : `${printSegment(heading.segment)} | ${heading.title}`;
};

describe('a heading', () => {
  it('is read as the part it was printed for, with its title', () => {
    const title = fc.constantFrom('', 'Residuos sujetos a plan de manejo', 'De los fines');
    fc.assert(
      fc.property(anySegment, title, (segment, words) => {
        expect(parseHeading(printHeading(segment, words))).toEqual({ kind: 'part', segment, title: words });
      }),
    );
  });

  it.each([
    ['Artículo 31', 'art-31'],
    ['ARTÍCULO 1o.- Objeto', 'art-1 | Objeto'],
    ['Artículo 32 Bis', 'art-32-bis'],
    ['Artículo 6 bis.', 'art-6-bis'],
    ['Artículo 15 A.', 'art-15-a'],
    ['Artículo 18-H Quáter', 'art-18-h-quater'],
    ['Artículo 137 Bis 1', 'art-137-bis-1'],
    ['Artículo 353-Ñ', 'art-353-ñ'],
    ['Artículo 4.5. Trato nacional', 'art-4.5 | Trato nacional'],
    ['Artículo Décimo Primero', 'art-decimo-primero'],
    ['Artículo Único', 'art-unico'],
    ['Capítulo II', 'cap-ii'],
    ['Capítulo II. Terminales de pasajeros', 'cap-ii | Terminales de pasajeros'],
    ['Numeral 3. Términos y definiciones', 'num-3 | Términos y definiciones'],
    ['Título Octavo Bis. Sistema Financiero del Agua', 'tit-octavo-bis | Sistema Financiero del Agua'],
    ['Transitorio Cuarto Bis', 'trans-cuarto-bis'],
    ['Título Quinto. De la responsabilidad', 'tit-quinto | De la responsabilidad'],
    ['Fracción XXIX-F', 'fr-xxix-f'],
    ['Fracción XXX Bis 1', 'fr-xxx-bis-1'],
    ['Fracción IV Bis. Título', 'fr-iv-bis | Título'],
    ['Numeral A.1', 'num-a.1'],
    ['Inciso a bis', null],
    ['Inciso a)', 'inc-a'],
    ['Inciso F', 'inc-f'],
    ['Numeral 5.2.1', 'num-5.2.1'],
    ['Numeral 4.1.4. Bis', 'num-4.1.4-bis'],
    ['Apéndice A', 'anx-a'],
    ['Guía de referencia I', 'anx-i'],
    ['Fracción arancelaria 8703.80.01', 'frac-8703.80.01'],
    ['Último párrafo', 'par-last'],
    ['Párrafo 2', 'par-2'],
    ['Resolutivo Septuagésimo cuarto', 'res-septuagesimo-cuarto'],
    ['Decreto de 2021-04-23', 'dec-2021-04-23'],
    ['Transitorios', 'transitories'],
    ['Numeral 4.14_2', 'num-4.14_2'],
    ['Campo de aplicación', null],
    ['Artículo', null],
    ['Artículos transitorios', 'transitories'],
    ['Artículo 5 de la Ley de Amparo', null],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Primero', 'trans-primero'],
    ['ARTÍCULO SEGUNDO.-', 'trans-segundo'],
    ['Vigésimo Tercero', 'trans-vigesimo-tercero'],
    ['Única', 'trans-unico'],
  ])('%s among the transitories is %s', (text, expected) => {
    expect(read(text, true)).toBe(expected);
  });

  it('names nothing outside the transitories when it is a bare ordinal', () => {
    expect(read('Primero')).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, inTransitories) => {
        parseHeading(text, inTransitories);
      }),
    );
  });
});
