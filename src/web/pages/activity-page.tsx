import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { Doubts } from '../components/doubts.js';
import { Fact } from '../components/fact.js';
import { InstrumentLink } from '../components/instrument-link.js';
import { LinkList } from '../components/link-list.js';
import { Loaded } from '../components/loaded.js';
import { NotFound } from '../components/not-found.js';
import { PageHead } from '../components/page-head.js';
import { RecordSources } from '../components/record-sources.js';
import { RuleGroups } from '../components/rule-groups.js';
import { Section } from '../components/section.js';
import { ACTIVITY_QUERY, type ActivityAnswer, type ActivityDetail } from '../queries/activity.js';
import { useQuestion, useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

/** A step of the value chain: what it is, which provisions bind it, which instruments affect it. */
export function ActivityPage({ name }: { readonly name: string }): JSX.Element {
  const answer = useAnswer<ActivityAnswer>(ACTIVITY_QUERY, { key: name, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ activity }, nearest) =>
        activity ? (
          <Found of={activity} />
        ) : (
          <NotFound name={name} nearest={nearest} routeOf={(key) => ({ page: 'activity', key })} />
        )
      }
    </Loaded>
  );
}

function Found({ of }: { readonly of: ActivityDetail }): JSX.Element {
  const { messages } = useReading();
  const words = messages.activity;
  return (
    <>
      <PageHead title={of.name} above={`${words.stage}: ${wordIn(messages.stages, of.stage)}`} asOf={of.asOf}>
        <p class="lead">{of.description}</p>
        <dl class="facts">
          {of.scian.length > 0 && (
            <Fact name={words.scian}>
              <ul class="plain" lang="es">
                {of.scian.map(({ code, name }) => (
                  <li key={code}>
                    {code} {name}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          {of.hs.length > 0 && <Fact name={words.hs}>{of.hs.join(', ')}</Fact>}
        </dl>
      </PageHead>
      <Doubts of={of.doubts} />
      <Section id="bound-by" title={words.boundBy}>
        <p class="muted">{words.boundLead}</p>
        <RuleGroups of="activity" name={of.key} />
      </Section>
      <Section id="affected-by" title={words.affectedBy} count={of.affectedBy.totalCount}>
        <LinkList links={of.affectedBy}>{(node) => <InstrumentLink of={node} />}</LinkList>
      </Section>
      <RecordSources of={of.sources} />
    </>
  );
}
