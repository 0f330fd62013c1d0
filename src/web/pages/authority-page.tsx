import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { AuthorityHead } from '../components/authority-head.js';
import { Doubts } from '../components/doubts.js';
import { InstrumentLink } from '../components/instrument-link.js';
import { LinkSection } from '../components/link-section.js';
import { Loaded } from '../components/loaded.js';
import { NotFound } from '../components/not-found.js';
import { RecommendationLink } from '../components/recommendation-link.js';
import { RecordSources } from '../components/record-sources.js';
import { RuleGroups } from '../components/rule-groups.js';
import { Section } from '../components/section.js';
import { AUTHORITY_QUERY, type AuthorityAnswer, type AuthorityDetail } from '../queries/authority.js';
import { useQuestion, useReading } from '../reading.js';

/** A public body: since when and until when, what it may do, what it issues and enforces, where it must sit at the table. */
export function AuthorityPage({ name }: { readonly name: string }): JSX.Element {
  const answer = useAnswer<AuthorityAnswer>(AUTHORITY_QUERY, { key: name, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ authority }, nearest) =>
        authority ? (
          <Found of={authority} />
        ) : (
          <NotFound name={name} nearest={nearest} routeOf={(key) => ({ page: 'authority', key })} />
        )
      }
    </Loaded>
  );
}

function Found({ of }: { readonly of: AuthorityDetail }): JSX.Element {
  const { authority: words } = useReading().messages;
  return (
    <>
      <AuthorityHead of={of} />
      <Doubts of={of.doubts} />
      <Section id="mandates" title={words.mandates}>
        <RuleGroups of="authority" name={of.key} />
      </Section>
      <LinkSection id="issues" title={words.issues} links={of.issues}>
        {(node) => <InstrumentLink of={node} />}
      </LinkSection>
      <LinkSection id="enforces" title={words.enforces} links={of.enforces}>
        {(node) => <InstrumentLink of={node} />}
      </LinkSection>
      <LinkSection id="recommendations" title={words.recommendations} links={of.recommendations}>
        {(node) => <RecommendationLink of={node} />}
      </LinkSection>
      <RecordSources of={of.sources} />
    </>
  );
}
