import type { JSX } from 'preact';
import type { DocketFilter, QuestionFilters } from '../address/question-filters.js';
import { DocketFilters } from '../components/docket-filters.js';
import { DocketOverview } from '../components/docket-overview.js';
import { DocketTable } from '../components/docket-table.js';
import { PackLinks } from '../components/pack-links.js';
import { PageHead } from '../components/page-head.js';
import { Section } from '../components/section.js';
import { SignalList } from '../components/signal-list.js';
import { To } from '../components/to.js';
import { useDocket } from '../api/use-docket.js';
import { useReading } from '../reading.js';

/** What speaks for reform: all of it by recommendation, or what passes some filters; for one recommendation also who must come. */
export function DocketPage({ filters }: { readonly filters: QuestionFilters<DocketFilter> }): JSX.Element {
  const { docket: words } = useReading().messages;
  const answer = useDocket(filters);
  const number = filters.recommendation === undefined ? null : Number(filters.recommendation);
  const isWhole = Object.keys(filters).length === 0;
  return (
    <>
      <PageHead
        title={number === null ? words.title : words.titleFor(number)}
        asOf={answer.state === 'ready' ? (answer.data?.asOf ?? null) : null}
      >
        <p class="lead">{words.lead}</p>
        {number !== null && (
          <p>
            <To address={{ route: { page: 'recommendation', number } }}>{words.toRecommendation}</To>
          </p>
        )}
      </PageHead>
      {number !== null && <PackLinks number={number} />}
      <DocketFilters filters={filters} />
      {isWhole && <DocketOverview />}
      {number !== null && <DocketTable number={number} />}
      <Section
        id="signals"
        title={words.signals}
        {...(answer.state === 'ready' && answer.data ? { count: answer.data.total } : {})}
      >
        <p>{words.signalsLead}</p>
        <SignalList answer={answer} />
      </Section>
    </>
  );
}
