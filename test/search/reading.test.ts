import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDesignations, termsOfMention } from '../../src/search/query/designation-mention.js';
import { readLocator } from '../../src/search/query/locator-mention.js';
import { createBestHits } from '../../src/search/rank/best-hits.js';
import { stemOf } from '../../src/search/text/stem.js';
import { tokenise } from '../../src/search/text/tokens.js';
import '../support/seed.js';

describe('Words of a text', () => {
  it.each([
    ['Baterías, plomo', ['baterias', 'plomo']],
    ['numeral 5.2.1.', ['numeral', '5.2.1']],
    ['1,000 kg; 31,32', ['1000', 'kg', '31', '32']],
    ['1,000,000 y 12,3456', ['1000000', 'y', '12', '3456']],
    ['art. 1o. NOM-052', ['art', '1o', 'nom', '052']],
    ['AN\u0303O cafe\u0301', ['año', 'cafe']],
    ['😀 18-Ñ', ['18', 'ñ']],
  ])('%j are read', (text, words) => {
    expect(tokenise(text).map(({ word }) => word)).toEqual(words);
  });

  it('stand where their offsets say, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(tokenise(text.slice(start, end))[0]?.word).toBe(word);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('Stems', () => {
  it.each([
    ['obligacion', 'obligaciones'],
    ['resolucion', 'resoluciones'],
    ['tecnologia', 'tecnologias'],
    ['bateria', 'baterias'],
    ['electrico', 'electricas'],
    ['emision', 'emisiones'],
  ])('of %s and %s are one', (one, other) => {
    expect(stemOf(one, 'es')).toBe(stemOf(other, 'es'));
  });

  it('leave numbers and short words alone', () => {
    expect(stemOf('5.2.1', 'es')).toBe('5.2.1');
    expect(stemOf('ev', 'en')).toBe('ev');
  });
});

describe('Standards named in a text', () => {
  const read = (text: string): readonly string[] =>
    findDesignations(text, tokenise(text), (word) => word === 'semarnat' || word === 'stps').map(
      (mention) => termsOfMention(mention)[0]!,
    );

  it.each([
    ['NOM-052-SEMARNAT-2005', '=nom-52-semarnat-2005'],
    ['nom 52 semarnat 2005 residuos', '=nom-52-semarnat-2005'],
    ['la NOM-163-SEMARNAT-SCFI-2023, publicada', '=nom-163-semarnat-scfi-2023'],
    ['NOM-012-SCT-2-2017', '=nom-12-sct2-2017'],
    ['NMX-J-678/1-ANCE-2020', '=nmx-j-678-1-ance-2020'],
    ['NOM-EM-001-ASEA-2015', '=nom-em-1-asea-2015'],
    ['NOM-036-1-STPS-2018', '=nom-36-1-stps-2018'],
    ['NOM-052-SEMARNAT-93', '=nom-52-semarnat-1993'],
    ['nom 52 residuos', '=nom-52'],
  ])('%s are known', (text, term) => {
    expect(read(text)).toEqual([term]);
  });

  it('are not read into other words', () => {
    expect(read('el nombre de la NOM, 3 nombres; normas 52')).toEqual([]);
  });
});

describe('Parts named in a query', () => {
  const read = (text: string, bare = false): readonly string[] | null => {
    const tokens = tokenise(text);
    const mention = readLocator(text, tokens, 0, tokens.length, bare);
    return mention?.steps.map(([first]) => first!) ?? null;
  };

  it.each([
    ['art 31', ['art-31']],
    ['artículo 32 Bis fracción IV inciso a) párrafo 2', ['art-32-bis', 'fr-iv', 'inc-a', 'par-2']],
    ['art. 18-H Quáter', ['art-18-h-quater']],
    ['Art. 1o.', ['art-1']],
    ['article 5 fraction iii', ['art-5', 'fr-iii']],
    ['segundo transitorio', ['trans-segundo']],
    ['artículo décimo primero transitorio', ['trans-decimo-primero']],
    ['5.2.1', ['num-5.2.1']],
    ['chapter 8', ['cap-8']],
    ['art 31 V', ['art-31', 'fr-v']],
    ['anexo 1', ['anx-1']],
  ])('%s are read', (text, steps) => {
    expect(read(text)).toEqual(steps);
  });

  it('need a word for them, or an instrument beside a bare number', () => {
    expect(read('31 V')).toBeNull();
    expect(read('31 V', true)).toEqual(['art-31', 'fr-v']);
    expect(read('residuos', true)).toBeNull();
    expect(read('artículo')).toBeNull();
  });

  it('do not take a preposition for a letter', () => {
    expect(read('art 31 a los residuos')).toEqual(['art-31']);
  });
});

describe('The best hits', () => {
  it('are those that sorting all of them would give', () => {
    const score = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (scores, count) => {
        const best = createBestHits(count);
        for (const [passage, key] of scores.entries()) best.offer(key, passage, 10 - key, 0);
        const sorted = scores.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]! || a - b);
        const wanted = sorted.slice(0, count).map((passage) => ({ passage, score: 10 - scores[passage]!, boost: 0 }));
        expect(best.inOrder()).toEqual(wanted);
      }),
    );
  });
});
