import type { JudgedQuery } from './judged-query.js';

/** How good an order of hits is: 0 to 1. */
export interface Quality {
  /** Discounted gain of the first ten beside the best order there could be; a gain is 2 to the grade, less 1. */
  readonly ndcg: number;
  /** One through the place of the first hit that is the answer itself. */
  readonly reciprocal: number;
  /** Share of the answers of grade 2 and 3 among the first twenty. */
  readonly recall: number;
}

const DEPTH = 10;

/** Measures hits, best first, with `standIns` for parts that share one text; a text counts where it comes first, and takes its place where it comes again. */
export function measure(
  { grades }: JudgedQuery,
  hits: readonly string[],
  standIns: ReadonlyMap<string, string>,
): Quality {
  const seen = new Set<string>();
  const gained = hits.map((hit) => {
    const answer = standIns.get(hit) ?? hit;
    const grade = seen.has(answer) ? 0 : (grades.get(answer) ?? 0);
    seen.add(answer);
    return grade;
  });
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const place = gained.indexOf(3);
  const wanted = ideal.filter((grade) => grade >= 2).length;
  return {
    ndcg: discounted(gained) / discounted(ideal),
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    recall: gained.filter((grade) => grade >= 2).length / wanted,
  };
}

const discounted = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
