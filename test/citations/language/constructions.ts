import { describe, expect, test } from 'vitest';
import type { CitationContext } from '../../../src/domain/citation.js';
import { at, linesOf, within } from '../read-as-lines.js';

const LAW = 'Ley General para la Prevención y Gestión Integral de los Residuos';
const minera = { kind: 'law', title: 'Ley Minera' } as const;

/** The texts that the constructions are read in. */
const CONTEXTS = {
  law: at('art-30', minera),
  /** A paragraph of a fraction. */
  deep: at('art-12/fr-vii/par-2', minera),
  /** An inciso of a fraction, and a numbered part of an apartado. */
  fraction: at('art-5/fr-i', minera),
  incC: at('art-5/fr-i/inc-c', minera),
  numbered: at('art-176/ap-c/inc-2', minera),
  chapter: within('tit-iv/cap-i', at('art-150', minera)),
  trans: at('trans-segundo', minera),
  /** A transitory of a decree that reformed the law. */
  dec: at('dec-2006-07-18/trans-quinto', minera),
  reg: at('art-75', { kind: 'regulation', title: `Reglamento de la ${LAW}` }),
  nom: at('num-8.1', { kind: 'nom', designation: 'NOM-022-STPS-2015' }),
  pre: { kind: 'nom', designation: 'NOM-022-STPS-2015' },
  treatyPar: at('art-10.8/par-1/inc-c', { kind: 'treaty', title: 'Tratado entre México y Panamá' }),
  treaty: at('art-5.3', { kind: 'treaty', title: 'Tratado entre México y Panamá' }),
} satisfies Readonly<Record<string, CitationContext>>;

/** A construction: where it stands, the words, and what they are read as, `surface => target [locators]`. */
export type Construction = readonly [keyof typeof CONTEXTS, string, readonly string[]];

/** One test for each construction of a table. */
export function testConstructions(title: string, rows: readonly Construction[]): void {
  describe(title, () => {
    test.each(rows)('%s: %s', (context, text, expected) => {
      expect(linesOf(text, CONTEXTS[context])).toEqual(expected);
    });
  });
}
