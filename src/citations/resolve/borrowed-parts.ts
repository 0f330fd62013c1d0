import type { Citation } from '../../domain/citation.js';
import type { Mention } from '../find/mention.js';

/** Longest stretch between the article cited and the parts taken out of it, in characters. */
const REACH = 600;
const EXCEPT =
  /\b(?:salvo|excepto|exceptuando|exceptuándose|con\s+excepción\s+de|a\s+excepción\s+de|con\s+exclusión\s+de)\b[^.;]{0,90}$/i;
const INNER: ReadonlySet<string> = new Set(['fr', 'inc', 'ap']);

/**
 * "el artículo 184 ..., salvo los incisos c) y k) de la fracción I": parts taken out of an article are those of the article just cited.
 * Gives the article to hang them on; null where the sentence takes nothing out. `last` is the last citation of a part, `borrowed` the
 * last whose parts were so hung.
 */
export function borrowedHead(
  text: string,
  mention: Mention,
  last: Citation | null,
  borrowed: Citation | null,
): string | null {
  if (!last || !mayBorrow(mention)) return null;
  const between = text.slice(last.end, mention.start);
  if (between.length > REACH || /\.\s|\n\s*\n/.test(between)) return null;
  const goesOn = last === borrowed;
  if (!goesOn && (last.locators.length !== 1 || !EXCEPT.test(between))) return null;
  return /^art-[^/]+/.exec(last.locators[0] ?? '')?.[0] ?? null;
}

const mayBorrow = ({ paths, instrument, relative }: Mention): boolean => {
  const kind = paths[0]?.steps[0]?.kind;
  return instrument === null && relative === null && kind !== undefined && INNER.has(kind);
};
