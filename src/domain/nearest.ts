/** Longest text that is compared: keys are shorter, and the time of a comparison grows with the square. */
const LENGTH_LIMIT = 120;

/** What it costs that only some words of a candidate were meant: less than a letter, so that a slip in a part is nearer than another word. */
const PART_COST = 0.5;

/**
 * The texts of a list that come nearest to one whatever the case of either, best first, at most `count`, each once; those that share too little are left out.
 * A text that begins with the one asked, or holds it as words of its own, counts as near whatever its length, with slips too.
 */
export function nearestTo(text: string, candidates: readonly string[], count: number): readonly string[] {
  const asked = text.toLowerCase().slice(0, LENGTH_LIMIT);
  if (asked === '') return [];
  const bound = Math.max(2, Math.floor(asked.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({
      candidate,
      distance: distanceTo(asked, candidate.toLowerCase().slice(0, LENGTH_LIMIT), bound),
    }))
    .filter(({ distance }) => distance <= bound)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function distanceTo(asked: string, candidate: string, bound: number): number {
  const whole = boundedDistance(asked, candidate, bound);
  if (asked.length < 3) return whole;
  if (candidate !== asked && candidate.startsWith(asked)) return Math.min(whole, 1);
  const parts = runsOfWords(candidate, asked.split(WORD_BREAK).length);
  return Math.min(whole, ...parts.map((part) => PART_COST + boundedDistance(asked, part, bound)));
}

const WORD_BREAK = /[-_ ]/;

/** Runs of `length` words that stand side by side, as one text each; none where the text has no more words than that. */
function runsOfWords(text: string, length: number): readonly string[] {
  const words = text.split(WORD_BREAK);
  if (words.length <= length) return [];
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join('-'));
}

const boundedDistance = (a: string, b: string, bound: number): number =>
  Math.abs(a.length - b.length) > bound ? Infinity : editDistance(a, b);

/** Letters to change, add or drop to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
