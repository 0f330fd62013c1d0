import fc from 'fast-check';

/** How one law spells its marks; it keeps to it throughout. */
export interface Style {
  readonly word: string;
  readonly ordinal: string;
  readonly close: string;
  readonly suffixCase: 'as-is' | 'lower' | 'upper';
  readonly joint: string;
  readonly heading: string;
  readonly transitory: 'word' | 'article' | 'named' | 'only';
  readonly derogated: string;
  /** True for a law whose articles are numbered in words: it has no figures, and at most as many as `ORDINALS`. */
  readonly words: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  word: fc.constantFrom(
    'Artículo',
    'ARTÍCULO',
    'ARTICULO',
    'Articulo',
    'Art.',
    'ART.',
    'ARTíCULO',
    'Artículo No.',
    'Artículo.',
  ),
  ordinal: fc.constantFrom('o', 'º', '', '/o', '°', ' o', '.º'),
  close: fc.constantFrom('.-', '.', '. -', '.- ', ':', ' .-', '.--', ' (*).-'),
  suffixCase: fc.constantFrom('as-is', 'lower', 'upper'),
  joint: fc.constantFrom(' ', '-', '.-', ' -'),
  heading: fc.constantFrom(
    'TRANSITORIOS',
    'T R A N S I T O R I O S',
    'ARTÍCULOS TRANSITORIOS',
    'Transitorios',
    'DISPOSICIONES TRANSITORIAS',
    'TRANSITORIO',
    'DISPOSICIONES TRANSITORIALES',
  ),
  transitory: fc.constantFrom('word', 'article', 'named', 'only'),
  derogated: fc.constantFrom('(Se deroga).', 'Se deroga.', '(Derogado).', '[Se deroga]'),
  words: fc.constantFrom(false, false, false, true),
});

/** Suffixes as laws print them, and as a label writes them. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['Bis', 'BIS'],
  ['Ter', 'TER'],
  ['Quáter', 'QUATER'],
  ['Quinquies', 'QUINQUIES'],
  ['Quintus', 'QUINTUS'],
  ['Sexies', 'SEXIES'],
  ['Sextus', 'SEXTUS'],
  ['Septies', 'SEPTIES'],
  ['Octies', 'OCTIES'],
  ['Nonies', 'NONIES'],
  ['Decies', 'DECIES'],
  ['Undecies', 'UNDECIES'],
  ['Duodecies', 'DUODECIES'],
  ['Terdecies', 'TERDECIES'],
  ['Quaterdecies', 'QUATERDECIES'],
  ['Quinquiesdecies', 'QUINQUIESDECIES'],
  ['Vicies', 'VICIES'],
  ['Bis 1', 'BIS-1'],
  ['Bis 10', 'BIS-10'],
  ['Bis1', 'BIS-1'],
  ['Octus', 'OCTUS'],
];
const LETTERS = ['A', 'B', 'H', 'Ñ', 'Z', 'LL', 'H Quáter', 'A Bis', 'T-3', '"C"'];

/** A mark with a slip in its word, after a quote, in small letters, or without a stop: told by the numbers around it. */
export type OddMark = 'slip' | 'quoted' | 'small' | 'unclosed';

/** What stands at one number: the article itself, those inserted after it, or a range that is no more. */
export type Step =
  | { readonly kind: 'plain' | 'derogated' | 'quoting' }
  | { readonly kind: 'odd'; readonly how: OddMark }
  | { readonly kind: 'suffix'; readonly suffix: readonly [string, string] }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'range'; readonly length: number; readonly joint: string }
  | { readonly kind: 'container'; readonly words: string };

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>({ kind: 'plain' }) },
  fc.constantFrom<Step>({ kind: 'derogated' }, { kind: 'quoting' }),
  fc.constantFrom<OddMark>('slip', 'quoted', 'small', 'unclosed').map((how): Step => ({ kind: 'odd', how })),
  { weight: 3, arbitrary: fc.constantFrom(...SUFFIXES).map((suffix): Step => ({ kind: 'suffix', suffix })) },
  { weight: 2, arbitrary: fc.constantFrom(...LETTERS).map((letter): Step => ({ kind: 'letter', letter })) },
  fc
    .tuple(fc.integer({ min: 2, max: 12 }), fc.constantFrom(' al ', ' a ', '-', ' hasta el '))
    .map(([length, joint]): Step => ({ kind: 'range', length, joint })),
  fc
    .constantFrom(
      'LIBRO SEGUNDO',
      'TÍTULO CUARTO BIS',
      'CAPÍTULO II',
      'SECCIÓN ÚNICA',
      'Capítulo III Bis',
      'TITULO DECIMO PRIMERO',
    )
    .map((words): Step => ({ kind: 'container', words })),
);
