import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { CitationList } from '../components/citation-list.js';
import { Doubts } from '../components/doubts.js';
import { InstrumentFacts } from '../components/instrument-facts.js';
import { InstrumentHead } from '../components/instrument-head.js';
import { InstrumentRelations } from '../components/instrument-relations.js';
import { Loaded } from '../components/loaded.js';
import { Neighbourhood } from '../components/neighbourhood.js';
import { NotFound } from '../components/not-found.js';
import { OtherForms } from '../components/other-forms.js';
import { Outline } from '../components/outline.js';
import { Provisions } from '../components/provisions.js';
import { RecordSources } from '../components/record-sources.js';
import { Section } from '../components/section.js';
import { TimeLine } from '../components/time-line.js';
import { INSTRUMENT_QUERY, type InstrumentAnswer, type InstrumentDetail } from '../queries/instrument.js';
import { useQuestion, useReading } from '../reading.js';
import { shortNameOf } from '../words/short-name.js';

/** An instrument: how it stands, whom it concerns, its parts, what it cites and what cites it. */
export function InstrumentPage({ name }: { readonly name: string }): JSX.Element {
  const answer = useAnswer<InstrumentAnswer>(INSTRUMENT_QUERY, { key: name, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ instrument }, nearest) =>
        instrument ? (
          <Found of={instrument} />
        ) : (
          <NotFound name={name} nearest={nearest} routeOf={(key) => ({ page: 'instrument', key })} />
        )
      }
    </Loaded>
  );
}

function Found({ of }: { readonly of: InstrumentDetail }): JSX.Element {
  const { instrument: words } = useReading().messages;
  return (
    <div class="with-aside">
      <div>
        <InstrumentHead of={of} />
        <Doubts of={of.doubts} />
        <InstrumentFacts of={of} />
        <TimeLine of={of} />
        <InstrumentRelations of={of} />
        <Neighbourhood instrument={of.key} locator={null} name={shortNameOf(of)} />
      </div>
      <Outline instrument={of.key} title={shortNameOf(of)} />
      <div>
        <Section id="provisions" title={words.provisions}>
          <Provisions instrument={of.key} url={of.url} />
        </Section>
        <Section id="basis" title={words.basis}>
          <CitationList instrument={of.key} locator={null} side="cites" relations={['BASIS']} />
        </Section>
        <Section id="cites" title={words.cites}>
          <CitationList
            instrument={of.key}
            locator={null}
            side="cites"
            relations={['CITES', 'AMENDS', 'REPEALS', 'REPLACES']}
          />
        </Section>
        <Section id="cited-by" title={words.citedBy}>
          <CitationList instrument={of.key} locator={null} side="citedBy" />
        </Section>
        <OtherForms path={of.eliPath} />
        <RecordSources of={of.sources} confidence={of.confidence} review={of.review} />
      </div>
    </div>
  );
}
