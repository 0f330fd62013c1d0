import type { Snippet } from '../../domain/ports/search-index.js';
import type { TextMatches, WordMatch } from './find-matches.js';

/** Longest stretch of a text that a snippet shows, in UTF-16 units, ellipses not counted. */
export const SNIPPET_LIMIT = 280;

/** The stretch of a hit's texts that shows most of what was asked, its matches marked. Without matches, the beginning of its first text. */
export function cutSnippet(found: readonly TextMatches[]): Snippet {
  const best = found.filter(({ text }) => isQuotable(text)).reduce(better, found[0] ?? null);
  if (!best) return { text: '', language: 'es', highlights: [] };
  const { text } = best.text;
  const [start, end] = stretchAround(text, best.matches);
  const [head, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = head.length - start;
  return {
    text: `${head}${text.slice(start, end)}${tail}`,
    language: best.text.language ?? 'es',
    highlights: best.matches
      .filter(({ token }) => token.start >= start && token.end <= end)
      .map(({ token }) => [token.start + shift, token.end + shift] as const),
  };
}

/** Names of linked nodes are no words of the hit, and its own name tells nothing to one who has just typed it. */
const isQuotable = ({ rule }: TextMatches['text']): boolean =>
  !['link', 'kind', 'acronym', 'designation'].includes(rule);

/** More different words first, then more of them as they were asked; the earlier text where neither has more. */
const better = (best: TextMatches | null, next: TextMatches): TextMatches => {
  if (best === null) return next;
  const [a, b] = [merit(best.matches), merit(next.matches)];
  return b > a ? next : best;
};

const merit = (matches: readonly WordMatch[]): number => {
  const words = new Set(matches.map(({ alternative }) => alternative.asked));
  const exact = new Set(
    matches.filter(({ token, alternative }) => token.word === alternative.asked).map(({ token }) => token.word),
  );
  return words.size + exact.size / (words.size + 1);
};

/** Where a snippet begins and ends: whole words, around the densest matches. */
const stretchAround = (text: string, matches: readonly WordMatch[]): readonly [number, number] => {
  if (text.length <= SNIPPET_LIMIT) return [0, text.length];
  const [first, last] = densest(matches);
  const room = Math.max(0, SNIPPET_LIMIT - (last - first));
  const wished = Math.max(0, Math.min(first - Math.floor(room / 3), text.length - SNIPPET_LIMIT));
  const start = wished === 0 ? 0 : Math.min(first, afterSpace(text, wished));
  const limit = Math.min(text.length, start + SNIPPET_LIMIT);
  return [start, limit === text.length ? limit : beforeSpace(text, Math.max(last, start + 1), limit)];
};

/** The run of matches within half a snippet that meets most of the query: its first and last offset. */
const densest = (matches: readonly WordMatch[]): readonly [number, number] => {
  let best: readonly [number, number] = [0, 0];
  let most = 0;
  let from = 0;
  for (const [to, { token }] of matches.entries()) {
    while (token.end - (matches[from]?.token.start ?? 0) > SNIPPET_LIMIT / 2 && from < to) from++;
    const run = matches.slice(from, to + 1);
    const words = new Set(run.map(({ alternative }) => alternative.asked)).size;
    if (words > most) [most, best] = [words, [run[0]?.token.start ?? 0, token.end]];
  }
  return best;
};

/** How far a cut looks for a space before it goes through a word. */
const SEARCH_SPACE = 40;

const afterSpace = (text: string, at: number): number => {
  const space = text.slice(at, at + SEARCH_SPACE).search(/\s/);
  return space < 0 ? wholeLetter(text, at) : at + space + 1;
};

const beforeSpace = (text: string, least: number, at: number): number => {
  const space = text.slice(Math.max(least, at - SEARCH_SPACE), at + 1).search(/\s\S*$/);
  return space < 0 ? wholeLetter(text, at) : Math.max(least, at - SEARCH_SPACE) + space;
};

/** Never between the two halves of one character. */
const wholeLetter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
