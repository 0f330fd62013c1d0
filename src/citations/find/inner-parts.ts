import { tokenAt } from '../text/token.js';
import type { NameIndex } from './name-index.js';
import { readFirstList, type PartList } from './part-list.js';
import { tie } from './tie.js';

/** "artículo 123 de la Constitución, apartado A": the article with the parts that follow its instrument at `end`. Null where there are none. */
export function readInnerParts(text: string, list: PartList, end: number, names: NameIndex): PartList | null {
  const {
    paths: [path, ...more],
    relative,
    possessed,
  } = list;
  const comma = tokenAt(text, end);
  if (!path || more.length > 0 || path.until || relative || comma.word !== ',' || comma.broken) return null;
  const inner = readFirstList(text, tokenAt(text, comma.end).start);
  const isInner = inner?.paths.every(({ steps }) => (steps[0]?.rank ?? 0) > (path.steps.at(-1)?.rank ?? 99)) === true;
  if (!inner || !isInner || inner.relative || tie(text, inner, names)) return null;
  const paths = inner.paths.map(({ steps, until }) => ({ steps: [...path.steps, ...steps], until }));
  return { paths, relative, possessed, end: inner.end };
}

/** "artículo 41 anterior": the adjective belongs to the words. */
export function adjectiveEnd(text: string, list: PartList): number {
  const next = tokenAt(text, list.end);
  return list.paths.length > 0 && !next.broken && /^(anterior|anteriores)$/.test(next.word) ? next.end : list.end;
}
