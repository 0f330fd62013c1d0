import type { JSX } from 'preact';
import type { InstrumentDetail } from '../queries/instrument.js';
import { useReading } from '../reading.js';
import { CitableLink } from './citable-link.js';
import { LinkList } from './link-list.js';
import { RecommendationLink } from './recommendation-link.js';
import { Section } from './section.js';
import { To } from './to.js';

/** What an instrument has to do with electric vehicles: why, whom, about what, who asks to change it, what took whose place. */
export function InstrumentRelations({ of }: { readonly of: InstrumentDetail }): JSX.Element {
  const { instrument: words } = useReading().messages;
  return (
    <>
      {of.relevance !== null && (
        <Section id="relevance" title={words.relevance}>
          <p>{of.relevance}</p>
        </Section>
      )}
      {of.reformNote !== null && (
        <Section id="reform" title={words.reformNote}>
          <p>{of.reformNote}</p>
        </Section>
      )}
      {of.namedBy.totalCount > 0 && (
        <Section id="named-by" title={words.namedBy} count={of.namedBy.totalCount}>
          <LinkList links={of.namedBy}>{(node) => <RecommendationLink of={node} />}</LinkList>
        </Section>
      )}
      {of.replacedBy.totalCount > 0 && (
        <Section id="replaced-by" title={words.replacedBy}>
          <LinkList links={of.replacedBy}>{(node) => <CitableLink of={node} />}</LinkList>
        </Section>
      )}
      {of.replaces.totalCount > 0 && (
        <Section id="replaces" title={words.replaces}>
          <LinkList links={of.replaces}>{(node) => <CitableLink of={node} />}</LinkList>
        </Section>
      )}
      {of.affects.totalCount > 0 && (
        <Section id="affects" title={words.affects} count={of.affects.totalCount}>
          <LinkList links={of.affects}>
            {({ key, name }) => <To address={{ route: { page: 'activity', key } }}>{name}</To>}
          </LinkList>
        </Section>
      )}
      {of.topics.totalCount > 0 && (
        <Section id="topics" title={words.topics} count={of.topics.totalCount}>
          <LinkList links={of.topics}>{({ key, name }) => <To address={{ route: { page: 'topic', key } }}>{name}</To>}</LinkList>
        </Section>
      )}
    </>
  );
}
