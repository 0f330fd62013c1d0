import { stringify } from 'csv-stringify/sync';
import type { Overlap } from '../../domain/ports/questions/overlaps.js';
import { ACTS } from '../../domain/vocabulary.js';

/** The matrix of topics and acts as CSV: in each cell the bodies that hold the act and how many of their pairs nobody planned. */
export function overlapMatrix(overlaps: readonly Overlap[]): string {
  const own = [...new Map(overlaps.map((overlap) => [cellOf(overlap), overlap])).values()];
  const topics = [...new Set(own.map(({ topic }) => topic))].sort();
  const rows = topics.map((topic) => [
    topic,
    ...ACTS.map((act) => {
      const here = own.filter((overlap) => overlap.topic === topic && overlap.act === act);
      if (here.length === 0) return '';
      const bodies = [...new Set(here.flatMap(({ authorities }) => authorities))].sort();
      const unplanned = here.filter(({ concurrence }) => concurrence === 'unplanned').length;
      return `${bodies.join(' ')} (${unplanned}/${here.length})`;
    }),
  ]);
  return stringify([['topic', ...ACTS], ...rows], { escape_formulas: true });
}

const cellOf = ({ authorities, topic, act }: Overlap): string => [...authorities, topic, act].join(' ');
