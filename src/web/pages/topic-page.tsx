import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { AuthorityLink } from '../components/authority-link.js';
import { Fact } from '../components/fact.js';
import { InstrumentLink } from '../components/instrument-link.js';
import { LinkSection } from '../components/link-section.js';
import { Loaded } from '../components/loaded.js';
import { NotFound } from '../components/not-found.js';
import { PageHead } from '../components/page-head.js';
import { RuleGroups } from '../components/rule-groups.js';
import { Section } from '../components/section.js';
import { TopicNames } from '../components/topic-names.js';
import { TOPIC_QUERY, type TopicAnswer, type TopicDetail } from '../queries/topic.js';
import { useQuestion, useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

/** A topic: who acts on it, which provisions regulate it, which instruments name it. */
export function TopicPage({ name }: { readonly name: string }): JSX.Element {
  const answer = useAnswer<TopicAnswer>(TOPIC_QUERY, { key: name, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ topic }, nearest) =>
        topic ? (
          <Found of={topic} />
        ) : (
          <NotFound name={name} nearest={nearest} routeOf={(key) => ({ page: 'topic', key })} />
        )
      }
    </Loaded>
  );
}

function Found({ of }: { readonly of: TopicDetail }): JSX.Element {
  const { messages } = useReading();
  const words = messages.topic;
  return (
    <>
      <PageHead title={of.name} above={messages.collections.t} asOf={of.asOf}>
        <dl class="facts">
          <TopicNames name={words.broader} of={of.broader.nodes} />
          <TopicNames name={words.narrower} of={of.narrower.nodes} />
          {of.sdg.length > 0 && <Fact name={words.sdg}>{of.sdg.join(', ')}</Fact>}
          {of.circularEconomy.length > 0 && (
            <Fact name={words.strategies}>
              {of.circularEconomy.map((word) => wordIn(messages.strategies, word)).join(', ')}
            </Fact>
          )}
        </dl>
      </PageHead>
      {of.authorities.nodes.length > 0 && (
        <Section id="authorities" title={words.authorities} count={of.authorities.totalCount}>
          <ul class="links">
            {of.authorities.nodes.map((authority) => (
              <li key={authority.key}>
                <AuthorityLink of={authority} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="provisions" title={words.provisions}>
        <RuleGroups of="topic" name={of.key} />
      </Section>
      <LinkSection id="instruments" title={words.instruments} links={of.instruments}>
        {(node) => <InstrumentLink of={node} />}
      </LinkSection>
    </>
  );
}
