import { readArticleMark, readWordArticleMark } from '../marks/article-mark.js';
import { valueOfWords } from '../marks/ordinal-label.js';
import type { BodyMark } from '../marks/body-mark.js';
import { readTransitoryMark } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';
import { chooseRun } from '../structure/longest-run.js';

/** How the resolutive parts of a decree are numbered. One decree keeps one series; the others in it are quoted. */
type Series = 'word-article' | 'figure-article' | 'ordinal';

const READERS: Readonly<Record<Series, (text: string) => BodyMark | null>> = {
  'word-article': (text) => withKind('art', readWordArticleMark(text)),
  'figure-article': (text) => {
    const mark = readArticleMark(text);
    return mark?.closed === true ? withKind('art', mark) : null;
  },
  ordinal: (text) => (/^[^\d]/.test(text) && text.length > 12 ? withKind('res', readTransitoryMark(text)) : null),
};

const SERIES = Object.keys(READERS) as readonly Series[];

/**
 * Finds the resolutive parts of a decree, an agreement or guidelines among the blocks from `start` to `end`: the first that is numbered one, or
 * is the only one, tells how the others are numbered; of those the longest run that counts up. Empty where none opens such a run.
 */
export function chooseDecreeMarks(blocks: readonly Block[], start: number, end: number): ReadonlyMap<Block, BodyMark> {
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    const series = block && SERIES.find((one) => opensSeries(one, block));
    if (series) return chooseSeries(blocks, at, end, READERS[series]);
  }
  return new Map();
}

/** True for a block that opens a run of such parts. */
export function opensDecree(block: Block): boolean {
  return SERIES.some((one) => opensSeries(one, block));
}

/** A row of a table that begins with "Artículo 1." speaks of one. */
const opensSeries = (series: Series, { text, table }: Block): boolean => !table && isFirst(READERS[series](text));

const chooseSeries = (
  blocks: readonly Block[],
  start: number,
  end: number,
  read: (text: string) => BodyMark | null,
): ReadonlyMap<Block, BodyMark> => {
  const found = blocks.slice(start, end).flatMap((block) => {
    const mark = block.table || /^["“«]/.test(block.text) ? null : read(block.text);
    return mark ? [{ block, mark, number: numberOf(mark) }] : [];
  });
  const run = chooseRun(
    found,
    (one, next) => one.number < next.number || (one.number === next.number && isInserted(next.mark)),
  );
  return new Map(run.map(({ block, mark }) => [block, mark]));
};

const withKind = (
  kind: BodyMark['kind'],
  mark: { readonly labels: readonly string[]; readonly end: number } | null,
): BodyMark | null => mark && { kind, labels: mark.labels, end: mark.end };

const isFirst = (mark: BodyMark | null): boolean => mark !== null && numberOf(mark) === 1 && !isInserted(mark);

/** "Quinto Bis" stands after "Quinto". */
const isInserted = ({ labels }: BodyMark): boolean => /-(?:bis|ter|[a-z]{2,}ies|quater|[a-zñ])\b/.test(labels[0] ?? '');

const numberOf = ({ labels }: BodyMark): number => {
  const label = labels[0] ?? '';
  if (label.startsWith('unic')) return 1;
  const figure = Number.parseInt(label, 10);
  return Number.isNaN(figure)
    ? (valueOfWords(label.replace(/-(?:bis|ter|quater|[a-z]+ies)(?![a-z]).*$/, '')) ?? 0)
    : figure;
};
