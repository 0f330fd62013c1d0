import { useEffect } from 'preact/hooks';
import type { DocketFilter, QuestionFilters } from '../address/question-filters.js';
import {
  DOCKET_LINES_QUERY,
  DOCKET_QUERY,
  type DocketAnswer,
  type DocketLinesAnswer,
  type SignalAnswer,
  type SignalLine,
} from '../queries/docket.js';
import { useQuestion } from '../reading.js';
import { namedFilters } from '../words/to-name.js';
import type { Answer } from './use-answer.js';
import type { Pages } from './use-pages.js';
import { useStretches } from './use-stretches.js';

/** The signals that pass some filters, by rank, a stretch at a time. */
export function useDocket(filters: QuestionFilters<DocketFilter>): Answer<Pages<DocketAnswer, SignalAnswer> | null> {
  const { recommendation, ...others } = filters;
  const number = recommendation === undefined ? null : Number(recommendation);
  const variables = { ...namedFilters(others), recommendation: number, asOf: useQuestion().asOf };
  return useStretches<DocketAnswer, SignalAnswer>(DOCKET_QUERY, variables, (data) => data.docket);
}

/** Every signal as a line to count; more lines come in while the first are shown. */
export function useDocketLines(): readonly SignalLine[] {
  const answer = useStretches<DocketLinesAnswer, SignalLine>(
    DOCKET_LINES_QUERY,
    { asOf: useQuestion().asOf },
    (data) => data.docket,
  );
  const pages = answer.state === 'ready' ? answer.data : null;
  useEffect(() => {
    pages?.more?.();
  }, [pages?.members.length]);
  return pages?.members ?? [];
}
