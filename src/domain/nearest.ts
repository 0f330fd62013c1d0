/** Longest text that is compared: keys are shorter, and the time of a comparison grows with the square. */
const LENGTH_LIMIT = 120;

/**
 * The texts of a list that come nearest to one, best first, at most `count`; those that share too little are left out.
 * A text that begins with the one asked, or holds it, counts as near whatever its length.
 */
export function nearestTo(text: string, candidates: readonly string[], count: number): readonly string[] {
  const asked = text.toLowerCase().slice(0, LENGTH_LIMIT);
  if (asked === '') return [];
  const bound = Math.max(2, Math.floor(asked.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(asked, candidate.slice(0, LENGTH_LIMIT), bound) }))
    .filter(({ distance }) => distance <= bound)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function distanceTo(asked: string, candidate: string, bound: number): number {
  if (asked.length > 2 && (candidate.startsWith(asked) || candidate.includes(`-${asked}`))) return 1;
  if (Math.abs(asked.length - candidate.length) > bound) return Infinity;
  return editDistance(asked, candidate);
}

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
