import { fold } from '../../domain/fold.js';

/** The word by which an article calls itself: "Artículo ", "ARTS. ", "Artículo No. ". */
export interface ArticleWord {
  /** Where its number begins. */
  readonly end: number;
  /** True where it speaks of several. */
  readonly plural: boolean;
}

/** Quotes, and single signs that a broken line leaves before the word. */
const LEAD = /^["“”«'‘¨*.·•)]{0,2} ?(?=A)/;
/** Letters may stand apart, as some editions set them; "Artículo Núm. 5" is rare and old. */
const WORD =
  /^a ?r ?t(?: ?i ?c ?u ?l ?o( ?s)?\.?|(s)?\.?)(?: *(?:\bn(?:o|um|umero)?(?:\.|(?<=o)) ?(?=\d))| +|(?=\d))(?:(?<=s\.? )del? )?/;
/** The word with one slip of the press in it, before a number. */
const SLIP = /^([a-z0-9]{7,10}) +(?=\d)/;
const RIGHT = ['articulo', 'articulos'];

/** Reads the word at the start of a text, "Artículo" with one letter wrong, too much or missing among them; null for any other. */
export function readArticleWord(text: string): ArticleWord | null {
  const lead = LEAD.exec(text)?.[0].length;
  if (lead === undefined) return null;
  const folded = fold(text.slice(lead, lead + 40));
  const word = WORD.exec(folded);
  if (word) return { end: lead + word[0].length, plural: (word[1] ?? word[2]) !== undefined };
  const slip = SLIP.exec(folded);
  const meant = slip?.[1] === undefined ? undefined : RIGHT.find((right) => differsByOne(slip[1] ?? '', right));
  return slip && meant !== undefined ? { end: lead + slip[0].length, plural: meant.endsWith('s') } : null;
}

/** True where one letter, changed, added or left out, makes the one word of the other. */
const differsByOne = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > at && otherEnd > at && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  return end - at <= 1 && otherEnd - at <= 1;
};
