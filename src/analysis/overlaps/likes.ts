import type { Overlap } from '../../domain/ports/questions/overlaps.js';

/**
 * Orders overlaps so that each stands once before it is told again. A like of an earlier one is the same pair and act for another activity, or
 * on the same provisions under another topic: one lesson, several cells.
 */
export function markLikes(overlaps: readonly Overlap[]): readonly Overlap[] {
  const ranked = [...overlaps].sort((a, b) => b.score - a.score);
  const own: Overlap[] = [];
  const likes: Overlap[] = [];
  const seen = new Map<string, Overlap>();
  for (const overlap of ranked) {
    const names = namesOf(overlap);
    const first = names.map((name) => seen.get(name)).find((known) => known !== undefined);
    if (first === undefined) own.push(overlap);
    else likes.push({ ...overlap, likeOf: first.id });
    for (const name of names) if (!seen.has(name)) seen.set(name, first ?? overlap);
  }
  return [...own, ...likes];
}

const namesOf = ({ authorities, topic, act, sides, concurrence }: Overlap): readonly string[] => {
  const pair = `${authorities.join(' ')} ${act}`;
  const places = sides.map(({ provisions }) =>
    provisions
      .map(({ id }) => id)
      .sort()
      .join(' '),
  );
  // One provision that names six bodies is one lesson, not five.
  const joint = concurrence.startsWith('joint') && places[0] === places[1] ? [`${act} ${places.join(' | ')}`] : [];
  return [`${pair} ${topic}`, `${pair} ${places.join(' | ')}`, ...joint];
};
