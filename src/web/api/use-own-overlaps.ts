import { useEffect } from 'preact/hooks';
import type { OverlapFilter, QuestionFilters } from '../address/question-filters.js';
import { OVERLAPS_QUERY, type OverlapLine, type OverlapsAnswer } from '../queries/overlaps.js';
import { useQuestion } from '../reading.js';
import { ownOverlaps } from '../words/heat-map.js';
import { namedFilters } from '../words/to-name.js';
import type { Answer } from './use-answer.js';
import type { Pages } from './use-pages.js';
import { useStretches } from './use-stretches.js';

/** The overlaps of their own that pass some filters, and the day they are for. */
export interface OwnOverlaps {
  readonly asOf: string;
  readonly lines: readonly OverlapLine[];
  /** False while more are on their way. */
  readonly whole: boolean;
}

/** Asks for overlaps until the first that is the like of another: from there on they repeat themselves for other activities. */
export function useOwnOverlaps(filters: QuestionFilters<OverlapFilter>): Answer<OwnOverlaps> {
  const variables = { ...namedFilters(filters), asOf: useQuestion().asOf };
  const answer = useStretches<OverlapsAnswer, OverlapLine>(OVERLAPS_QUERY, variables, (data) => data.overlaps);
  const pages = answer.state === 'ready' ? answer.data : null;
  const whole = pages !== null && isWhole(pages);
  useEffect(() => {
    if (!whole) pages?.more?.();
  }, [pages?.members.length]);
  if (answer.state !== 'ready') return answer;
  return { ...answer, data: { asOf: pages?.asOf ?? '', lines: ownOverlaps(pages?.members ?? []), whole } };
}

const isWhole = ({ members, total }: Pages<OverlapsAnswer, OverlapLine>): boolean =>
  members.length >= total || members.at(-1)?.likeOf !== null;
