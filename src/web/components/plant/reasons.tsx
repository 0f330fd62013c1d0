import type { JSX } from 'preact';
import type { ReasonsDetail, TextAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';
import { dayWords } from '../../words/day-words.js';
import { Evidence } from '../evidence.js';
import { Fact } from '../fact.js';
import { To } from '../to.js';
import { BoundRule } from './bound-rule.js';
import type { NodeNames } from './path-steps.js';
import { PlaceOf } from './place-of.js';

interface ReasonsProps {
  readonly of: ReasonsDetail;
  readonly names: NodeNames;
  readonly texts: ReadonlyMap<string, TextAnswer>;
}

/** What is told of one text that applies: who watches over it, what follows from a breach, what changes next, and its rules with their reasons. */
export function Reasons({ of, names, texts }: ReasonsProps): JSX.Element {
  const { plant } = useReading().messages;
  return (
    <>
      <dl class="facts">
        {of.enforcers.length > 0 && (
          <Fact name={plant.enforcers}>
            <Enforcers of={of.enforcers} />
          </Fact>
        )}
        <Sanctions of={of.sanctions} texts={texts} />
        <NextChange of={of.nextChange} />
      </dl>
      <ol class="bound-rules">
        {of.provisions.map((rule, index) => (
          <BoundRule key={index} of={rule} names={names} texts={texts} />
        ))}
      </ol>
      {of.provisionCount > of.provisions.length && (
        <p class="muted">{plant.left(of.provisionCount - of.provisions.length)}</p>
      )}
      <Candidates of={of.candidates} names={names} texts={texts} />
    </>
  );
}

/** Bodies as they are on the day asked. */
export function Enforcers({ of }: { readonly of: ReasonsDetail['enforcers'] }): JSX.Element {
  const { plant } = useReading().messages;
  return (
    <ul class="plain">
      {of.map(({ key, name, namedAs, evidence }) => (
        <li key={name}>
          <span>
            {key === null ? (
              <span lang="es">{name}</span>
            ) : (
              <To address={{ route: { page: 'authority', key } }}>{name}</To>
            )}
            {namedAs !== null && <span class="muted"> ({plant.namedAs(namedAs)})</span>}
          </span>
          <Evidence of={evidence} />
        </li>
      ))}
    </ul>
  );
}

function Sanctions({
  of,
  texts,
}: { readonly of: ReasonsDetail['sanctions'] } & Pick<ReasonsProps, 'texts'>): JSX.Element | null {
  const { plant } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <Fact name={plant.sanctions}>
      <ul class="plain">
        {of.map(({ id, heading, says, elsewhere, evidence }) => (
          <li key={id} class="sanction">
            <PlaceOf id={id} heading={heading} texts={texts} inside={!elsewhere} />
            {elsewhere && <span class="muted"> ({plant.elsewhere})</span>}
            <span class="says">{says}</span>
            <Evidence of={evidence} withoutQuote />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function NextChange({ of }: { readonly of: ReasonsDetail['nextChange'] }): JSX.Element | null {
  const { address, messages } = useReading();
  if (!of) return null;
  return (
    <Fact name={messages.plant.nextChange}>
      <time dateTime={of.on}>{dayWords(of.on, address.language)}</time>: {of.what}
      <Evidence of={of.evidence} />
    </Fact>
  );
}

interface CandidatesProps extends Omit<ReasonsProps, 'of'> {
  readonly of: ReasonsDetail['candidates'];
}

function Candidates({ of, names, texts }: CandidatesProps): JSX.Element | null {
  const { plant } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <div class="candidates" role="note">
      <p>
        <strong>{plant.candidates}.</strong> {plant.candidatesHelp}
      </p>
      <ul class="plain">
        {of.map(({ provision, met, evidence }) => (
          <li key={`${provision} ${met}`}>
            <PlaceOf id={provision} texts={texts} inside /> <span class="muted">· {names.get(met) ?? met}</span>
            <Evidence of={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
