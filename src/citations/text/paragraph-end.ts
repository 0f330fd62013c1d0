import { classOf, DIGIT, LOWER, SPACE, UPPER } from './characters.js';

/** Words that no paragraph ends with, printed before the blank line of a page that turned. */
const RUNS_ON = /(?:^|\s)(?:del?|la|las|los|el|al?|y|e|o|en|con|por|su|sus|que)$/;

/**
 * False where the blank line before `next` is no end of a paragraph but the place where a page turned: "artículo 23 del", blank line,
 * "Código Fiscal"; "que se considere", blank line, "que forman". `next` is where the words go on.
 */
export function endsParagraph(text: string, next: number): boolean {
  let end = next;
  while (end > 0 && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  const last = text.charCodeAt(end - 1);
  const sort = classOf(last);
  if (sort === LOWER && RUNS_ON.test(text.slice(Math.max(0, end - 5), end))) return false;
  if (sort === LOWER || last === COMMA) return !opensInside(text, next);
  return (sort !== UPPER && sort !== DIGIT) || !GOES_ON.test(text.slice(next, next + 5));
}

/** "fracción VII", blank line, "de la presente Ley". */
const GOES_ON = /^(?:del?|y|o|al?|en|con|por|que)\s/;

const COMMA = 44;

/** A small letter opens no paragraph, unless it is the label of an item: "a)", "b.". */
const opensInside = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === LOWER &&
  classOf(text.charCodeAt(at + 1)) === LOWER &&
  !/^.{1,4}[).]/.test(text.slice(at, at + 5));
