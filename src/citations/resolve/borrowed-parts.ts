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
  if (mention.instrument !== null) return articleOf(last.locators.at(-1), text.slice(last.end, mention.start));
  const between = text.slice(last.end, mention.start);
  if (between.length > REACH || /\.\s|\n\s*\n/.test(between)) return null;
  const goesOn = last === borrowed;
  if (!goesOn && (last.locators.length !== 1 || !EXCEPT.test(between))) return null;
  return /^art-[^/]+/.exec(last.locators[0] ?? '')?.[0] ?? null;
}

const mayBorrow = (mention: Mention): boolean => {
  const kind = mention.paths[0]?.steps[0]?.kind;
  const free = mention.instrument === null || isPossessed(mention);
  return free && mention.relative === null && kind !== undefined && INNER.has(kind);
};

/** "sus fracciones XVIII y XXVI": parts of what the sentence spoke of. */
const isPossessed = ({ instrument }: Mention): boolean => instrument?.form === 'short' && instrument.words === '';

/** The article named right before "y sus fracciones"; null where the sentence named none. */
const articleOf = (locator: string | undefined, between: string): string | null =>
  between.length > REACH || /\.\s|\n\s*\n/.test(between) ? null : (/^art-[^/]+/.exec(locator ?? '')?.[0] ?? null);
