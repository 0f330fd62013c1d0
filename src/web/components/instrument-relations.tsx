import type { JSX } from 'preact';
import type { InstrumentDetail } from '../queries/instrument.js';
import { useReading } from '../reading.js';
import { CitableLink } from './citable-link.js';
import { LinkSection } from './link-section.js';
import { RecommendationLink } from './recommendation-link.js';
import { Section } from './section.js';
import { To } from './to.js';

/** What an instrument has to do with electric vehicles: why, whom, about what, who asks to change it, what took whose place. */
export function InstrumentRelations({ of }: { readonly of: InstrumentDetail }): JSX.Element {
  const { instrument: words } = useReading().messages;
  return (
    <>
      <Remark id="relevance" title={words.relevance} words={of.relevance} />
      <Remark id="reform" title={words.reformNote} words={of.reformNote} />
      <LinkSection id="named-by" title={words.namedBy} links={of.namedBy}>
        {(node) => <RecommendationLink of={node} />}
      </LinkSection>
      <LinkSection id="replaced-by" title={words.replacedBy} links={of.replacedBy}>
        {(node) => <CitableLink of={node} />}
      </LinkSection>
      <LinkSection id="replaces" title={words.replaces} links={of.replaces}>
        {(node) => <CitableLink of={node} />}
      </LinkSection>
      <LinkSection id="affects" title={words.affects} links={of.affects}>
        {({ key, name }) => <To address={{ route: { page: 'activity', key } }}>{name}</To>}
      </LinkSection>
      <LinkSection id="topics" title={words.topics} links={of.topics}>
        {({ key, name }) => <To address={{ route: { page: 'topic', key } }}>{name}</To>}
      </LinkSection>
    </>
  );
}

interface RemarkProps {
  readonly id: string;
  readonly title: string;
  readonly words: string | null;
}

function Remark({ id, title, words }: RemarkProps): JSX.Element | null {
  if (words === null) return null;
  return (
    <Section id={id} title={title}>
      <p>{words}</p>
    </Section>
  );
}
