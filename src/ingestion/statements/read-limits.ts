import type { Limit, LimitComparison } from '../../domain/statement.js';
import { NUMBER, readNumber } from './spelled-number.js';
import { readUnit, UNIT } from './unit.js';

/** Phrases before a figure, folded, that say how it bounds. The first that matches decides, so negations stand first. */
const COMPARISONS: readonly (readonly [phrase: string, LimitComparison])[] = [
  ['(?:menor|inferior)(?:es)? o igual(?:es)? (?:a|que|de)(?: los?| las?)?', '<='],
  ['(?:mayor|superior)(?:es)? o igual(?:es)? (?:a|que|de)(?: los?| las?)?', '>='],
  ['igual(?:es)? o (?:menor|inferior)(?:es)? (?:a|que|de)', '<='],
  ['igual(?:es)? o (?:mayor|superior)(?:es)? (?:a|que|de)', '>='],
  ['no (?:sea |sean |sera |ser )?(?:mayor|superior)(?:es)? (?:a|de|que)', '<='],
  ['no (?:sea |sean |sera |ser )?(?:menor|inferior)(?:es)? (?:a|de|que)', '>='],
  [
    'no (?:debera |deberan |debe |deben |podra |podran )?(?:exced|rebas|super)[a-z]+(?: (?:de|a))?(?: los?| las?)?',
    '<=',
  ],
  ['(?:maxim[oa]s?|como maximo|a lo mas|hasta)(?: (?:de|a))?', '<='],
  ['(?:al menos|cuando menos|por lo menos|minim[oa]s?|como minimo)(?: (?:de|a))*', '>='],
  ['(?:menor|inferior)(?:es)? (?:a|de|que)', '<'],
  ['(?:mayor|superior)(?:es)? (?:a|de|que)', '>'],
  ['mas de', '>'],
  ['exced(?:a|an|e|en)(?: (?:de|los|las))?', '>'],
];

const LIMIT = new RegExp(
  `(?<![\\p{L}])(?:${COMPARISONS.map(([phrase]) => `(${phrase})`).join('|')}) (?:${NUMBER})`,
  'gu',
);
const FIGURE = new RegExp(`(${NUMBER}) ?(${UNIT})`, 'uy');

/** The measured bounds of a sentence, in order. Times and money are no limits: deadlines and sanctions are read apart. */
export function readLimits(words: string, folded: string): readonly Limit[] {
  if (!/\d/.test(folded) && !/ (?:por ciento|metros?|litros?|toneladas)/.test(folded)) return [];
  const limits: Limit[] = [];
  for (const match of folded.matchAll(LIMIT)) {
    const group = match.slice(1).findIndex((part: string | undefined) => part !== undefined);
    const comparison = COMPARISONS[group]?.[1];
    const phrase = match[group + 1] ?? '';
    FIGURE.lastIndex = match.index + phrase.length + 1;
    const figure = FIGURE.exec(folded);
    const value = figure ? readNumber(figure[1] ?? '') : null;
    if (!figure || value === null || comparison === undefined) continue;
    const end = FIGURE.lastIndex;
    limits.push({ comparison, value, unit: readUnit(figure[2] ?? ''), surface: words.slice(match.index, end) });
  }
  return limits;
}
