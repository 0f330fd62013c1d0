import type { RelativePart } from '../find/mention.js';
import { anchorOf, relativeSegments, type Place } from './place.js';

/** Most parts that one run stands for. */
const LIMIT = 60;

/**
 * The parts that "las fracciones anteriores" or "los dos párrafos anteriores" mean at an offset, as printed segments, in their order. The
 * article alone where the place does not show which; none where the place is not known.
 */
export function relativeRun(place: Place, part: RelativePart, offset: number): readonly (readonly string[])[] {
  const anchor = anchorOf(place);
  if (!anchor) return [];
  const paths = partsBefore(place, part, offset, anchor.length);
  const shown = part.run === 'all' ? paths.length > 0 : paths.length === part.run;
  return shown ? paths : [anchor];
}

/** As many parts as are wanted and stand before this one, which is `depth` steps deep where it is none of its kind. */
const partsBefore = (
  place: Place,
  { kind, run = 0 }: RelativePart,
  offset: number,
  depth: number,
): readonly (readonly string[])[] => {
  // Which of the paragraphs before is meant, only their number tells.
  const all = kind === 'par' ? 0 : LIMIT;
  const paths: (readonly string[])[] = [];
  for (let back = 1; back <= (run === 'all' ? all : run); back++) {
    const path = relativeSegments(place, { kind, shift: -back }, offset);
    const own = path?.at(-1)?.startsWith(`${kind}-`) === true && (kind === 'art' || path.length > depth);
    if (!path || !own) break;
    paths.unshift(path);
  }
  return paths;
};
