import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { AuthorityLink } from '../components/authority-link.js';
import { CitableLink } from '../components/citable-link.js';
import { DocketTable } from '../components/docket-table.js';
import { Doubts } from '../components/doubts.js';
import { Ledger } from '../components/ledger.js';
import { LinkList } from '../components/link-list.js';
import { Loaded } from '../components/loaded.js';
import { NotFound } from '../components/not-found.js';
import { PageHead } from '../components/page-head.js';
import { PackLinks } from '../components/pack-links.js';
import { RecordSources } from '../components/record-sources.js';
import { Section } from '../components/section.js';
import { To } from '../components/to.js';
import {
  RECOMMENDATION_QUERY,
  type RecommendationAnswer,
  type RecommendationDetail,
} from '../queries/recommendation.js';
import { useQuestion, useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

/** A recommendation: what it asks for, the texts it names, who takes part. */
export function RecommendationPage({ number }: { readonly number: number }): JSX.Element {
  const answer = useAnswer<RecommendationAnswer>(RECOMMENDATION_QUERY, { number, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ recommendation }) =>
        recommendation ? (
          <Found of={recommendation} />
        ) : (
          <NotFound name={String(number)} nearest={[]} routeOf={() => ({ page: 'collection', of: 'r' })} />
        )
      }
    </Loaded>
  );
}

function Found({ of }: { readonly of: RecommendationDetail }): JSX.Element {
  const { messages } = useReading();
  const words = messages.recommendation;
  const above = `${words.heading(of.number)} · ${words.axis}: ${wordIn(messages.axes, of.axis)}`;
  return (
    <>
      <PageHead title={of.title} above={above} asOf={of.asOf}>
        <p class="lead">{of.summary}</p>
        <p>
          <To address={{ route: { page: 'docket', filters: { recommendation: String(of.number) } } }}>
            {messages.docket.title}
          </To>
        </p>
      </PageHead>
      <PackLinks number={of.number} />
      <Section id="asks" title={words.asks} count={of.asks.totalCount}>
        <Ledger number={of.number} deadlines={new Map(of.asks.edges.map(({ node }) => [node.key, node.deadline]))} />
      </Section>
      <Section id="names" title={words.names} count={of.names.totalCount}>
        <LinkList links={of.names}>{(node) => <CitableLink of={node} />}</LinkList>
      </Section>
      <DocketTable number={of.number} />
      <Section id="actors" title={messages.docket.asNamed} count={of.actors.totalCount}>
        <LinkList links={of.actors}>{(node) => <AuthorityLink of={node} />}</LinkList>
      </Section>
      {of.reportErrors.length > 0 && (
        <Section id="errors" title={words.errors} count={of.reportErrors.length}>
          <ul>
            {of.reportErrors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </Section>
      )}
      <Doubts of={of.doubts} />
      <RecordSources of={of.sources} />
    </>
  );
}
