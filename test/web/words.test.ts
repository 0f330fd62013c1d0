import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locator } from '../../src/domain/locator/locator.js';
import { FACETS } from '../../src/domain/ports/search-index.js';
import { MESSAGES } from '../../src/web/messages/messages.js';
import { conditionsOf } from '../../src/web/words/condition-words.js';
import { dayWords, numberWords, shareWords } from '../../src/web/words/day-words.js';
import { facetIds, facetValueWords } from '../../src/web/words/facet-words.js';
import { holdersOf, locatorWords, partTitle, partWords } from '../../src/web/words/locator-words.js';
import { toggleFilter } from '../../src/web/words/toggle-filter.js';
import { wordIn } from '../../src/web/words/to-word.js';

describe('a day in words', () => {
  it.each([
    ['2026-07-31', 'es', '31 de julio de 2026'],
    ['2026-07-01', 'en', '1 July 2026'],
    ['2026-07', 'es', 'julio de 2026'],
    ['2026-07', 'en', 'July 2026'],
    ['2026', 'es', '2026'],
    ['soon', 'es', 'soon'],
  ] as const)('%s in %s is %s', (day, language, words) => {
    expect(dayWords(day, language)).toBe(words);
  });

  it('stands beside numbers with thousands apart and shares in per cent', () => {
    expect(numberWords(29_238, 'es')).toBe('29,238');
    expect(shareWords(0.456, 'en')).toBe('46%');
  });
});

describe('a condition in words', () => {
  it.each([
    ['hazardous_waste_generated_t_per_year>=10', 'and', 'residuos peligrosos generados ≥ 10 t al año'],
    ['immex_programme=true', 'and', 'programa IMMEX: sí'],
    ['immex_programme!=true', 'and', 'programa IMMEX: no'],
    ['immex_programme=false', 'or', 'programa IMMEX: no'],
    ['markets has US', 'and', 'países donde vende: incluye US'],
    ['vehicle_powertrains lacks diesel', 'and', 'trenes motrices: no incluye diésel'],
    ['electricity_supply!=basic', 'and', 'modalidad de suministro eléctrico ≠ suministro básico'],
  ] as const)('%s', (text, joint, words) => {
    expect(conditionsOf(text, joint, MESSAGES.es)).toEqual([words]);
  });

  it('is one for each test', () => {
    expect(conditionsOf('workers>50 and work_at_height=true', 'and', MESSAGES.en)).toEqual([
      'persons employed at the site > 50',
      'work at height: yes',
    ]);
  });

  it('calls a fact that nobody named by its key, and leaves words that are no test alone', () => {
    expect(conditionsOf('roof_colour=red', 'and', MESSAGES.en)).toEqual(['roof colour = red']);
    expect(conditionsOf('whenever it rains', 'and', MESSAGES.en)).toEqual(['whenever it rains']);
  });
});

describe('a part in words', () => {
  it('is its steps from the outermost in', () => {
    expect(locatorWords('art-31/fr-v')).toBe('Artículo 31, Fracción V');
    expect(locatorWords('art-12-a..art-12-d')).toBe('Artículo 12-A – Artículo 12-D');
    expect(locatorWords('not a locator')).toBe('not a locator');
  });

  it('has its title after the parts that hold it', () => {
    expect(partWords('art-5/fr-xii', 'Fracción XII. Gran generador')).toBe('Artículo 5, Fracción XII. Gran generador');
    expect(partWords('anx-a', 'Apéndice A')).toBe('Apéndice A');
    expect(partWords('trans-segundo', 'Segundo')).toBe('Segundo');
  });

  it('is told apart from the part whose heading it shares', () => {
    expect(partTitle('art-69', 'Artículo 68. Responsables')).toBe('Artículo 69');
  });

  it('known by its name alone keeps its name', () => {
    expect(partTitle('sub-campo-de-aplicacion', 'Campo de aplicación')).toBe('Campo de aplicación');
  });

  it('has the parts that hold it, outermost first', () => {
    expect(holdersOf('art-123/ap-a/fr-xxxi/inc-b' as Locator)).toEqual([
      'art-123',
      'art-123/ap-a',
      'art-123/ap-a/fr-xxxi',
    ]);
    expect(holdersOf('art-1' as Locator)).toEqual([]);
  });
});

describe('the facets', () => {
  it('let a value in and out again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACETS), fc.string({ minLength: 1 }), (facet, value) => {
        const kept = { kind: ['nom', 'law'] };
        const twice = toggleFilter(toggleFilter(kept, facet, value), facet, value);
        expect(Object.values(twice).flat().toSorted()).toEqual(['law', 'nom']);
      }),
    );
    expect(toggleFilter({ kind: ['nom'] }, 'kind', 'nom')).toEqual({});
  });

  it('ask for the names of nodes only', () => {
    const values = [{ value: 'semarnat', count: 3 }];
    expect(
      facetIds([
        { facet: 'AUTHORITY', values },
        { facet: 'KIND', values: [{ value: 'nom', count: 1 }] },
      ]),
    ).toEqual(['authority:semarnat']);
  });

  it('are called by their names once these are known', () => {
    const messages = MESSAGES.es;
    const names = new Map([['recommendation:rec-04', { id: 'recommendation:rec-04', title: 'Baterías' }]]);
    expect(facetValueWords('recommendation', 'rec-04', { messages, names })).toBe('4. Baterías');
    expect(facetValueWords('topic', 'waste', { messages, names })).toBe('waste');
    expect(facetValueWords('kind', 'nom', { messages, names })).toBe('Norma oficial mexicana');
  });

  it('show a word that no table holds as it is', () => {
    expect(wordIn(MESSAGES.es.kinds, 'NEW_SORT')).toBe('new sort');
    expect(wordIn(MESSAGES.es.kinds, 'CONSTRUCTOR')).toBe('constructor');
  });
});
