import type { JSX } from 'preact';
import type { Locator } from '../../domain/locator/locator.js';
import { useAnswer } from '../api/use-answer.js';
import { CitationList } from '../components/citation-list.js';
import { Doubts } from '../components/doubts.js';
import { Evidence } from '../components/evidence.js';
import { Loaded } from '../components/loaded.js';
import { Neighbourhood } from '../components/neighbourhood.js';
import { NotFound } from '../components/not-found.js';
import { OtherForms } from '../components/other-forms.js';
import { ProvisionChildren } from '../components/provision-children.js';
import { ProvisionHead } from '../components/provision-head.js';
import { ProvisionLinks } from '../components/provision-links.js';
import { ProvisionText } from '../components/provision-text.js';
import { Section } from '../components/section.js';
import { Statements } from '../components/statements.js';
import { PROVISION_QUERY, type ProvisionAnswer, type ProvisionDetail } from '../queries/provision.js';
import { useQuestion, useReading } from '../reading.js';
import { stepWords } from '../words/locator-words.js';
import { shortNameOf } from '../words/short-name.js';

interface ProvisionPageProps {
  /** Key of the instrument. */
  readonly name: string;
  readonly locator: Locator;
}

/** A part of an instrument with everything that hangs on it. */
export function ProvisionPage({ name, locator }: ProvisionPageProps): JSX.Element {
  const answer = useAnswer<ProvisionAnswer>(PROVISION_QUERY, { key: name, locator, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ provision }, nearest) =>
        provision ? (
          <Found of={provision} name={name} locator={locator} />
        ) : (
          <NotFound
            name={`${name}#${locator}`}
            nearest={nearest.length > 0 ? nearest : [name]}
            routeOf={(key) => ({ page: 'instrument', key })}
          />
        )
      }
    </Loaded>
  );
}

function Found({ of, name, locator }: ProvisionPageProps & { readonly of: ProvisionDetail }): JSX.Element {
  const { messages } = useReading();
  return (
    <>
      <ProvisionHead of={of} instrument={name} locator={locator} />
      <ProvisionText texts={of.texts} url={of.instrument?.url ?? null} />
      <Evidence of={of.evidence} withoutQuote />
      <Doubts of={of.doubts} />
      <Statements of={of} />
      <Neighbourhood instrument={name} locator={locator} name={neighbourName(of, locator)} />
      <ProvisionChildren instrument={name} of={of.children} />
      <Section id="cites" title={messages.instrument.cites}>
        <CitationList instrument={name} locator={locator} side="cites" />
      </Section>
      <Section id="cited-by" title={messages.instrument.citedBy}>
        <CitationList instrument={name} locator={locator} side="citedBy" />
      </Section>
      <ProvisionLinks of={of} />
      <OtherForms path={of.eliPath} />
      {of.urn !== null && (
        <p class="urn">
          {messages.provision.urn}: <code>{of.urn}</code>
        </p>
      )}
    </>
  );
}

/** What the middle of the drawing is called: the instrument and the place in it. */
const neighbourName = ({ instrument }: ProvisionDetail, locator: Locator): string =>
  `${instrument ? `${shortNameOf(instrument)}, ` : ''}${stepWords(locator)}`;
