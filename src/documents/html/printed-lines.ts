import { readAnnexMark } from '../marks/annex-mark.js';
import { readListMarks } from '../marks/list-mark.js';
import { readNumeralMark } from '../marks/numeral-mark.js';
import { isTransitoryHeading } from '../marks/transitory-mark.js';
import { isSiteFurniture } from './site-furniture.js';
import { tidyText } from './parse-html.js';

/**
 * Parts a paragraph in which the page runs several together: it is given in the pieces that stand in elements of their own, which are printed lines.
 * One that opens like a numeral or a list's item after the end of a sentence begins a paragraph, and so does what follows a page's head.
 */
export function splitPieces(pieces: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let held = '';
  let last = '';
  for (const piece of pieces) {
    const words = tidyText(piece);
    if (words !== '' && held !== '' && begins(words, tidyText(held), tidyText(last))) {
      paragraphs.push(tidyText(held));
      held = '';
    }
    held += piece;
    if (words !== '') last = piece;
  }
  return [...paragraphs, tidyText(held)];
}

const begins = (words: string, held: string, last: string): boolean => {
  if (isSiteFurniture(held) || (isSiteFurniture(words) && words.length > 20)) return true;
  if (isHeading(words) || isHeading(held)) return true;
  const numeral = readNumeralMark(words);
  if (!numeral) return ENDED.test(last) && readListMarks(words).some(({ value, end }) => value > 1 && end > 0);
  const above = readNumeralMark(held);
  const first = above !== null && `${above.label}.1` === numeral.label;
  return first || ENDED.test(last);
};

/** A heading that stands on a line of its own. */
const isHeading = (text: string): boolean =>
  isTransitoryHeading(text) ||
  /^CONSIDERANDOS?:?$/.test(text) ||
  (text.length < 40 && !/\p{Ll}/u.test(text) && readAnnexMark(text)?.numbered === true);

const ENDED = /[.;:]["”»]?$|[;,] [yo]$/;
