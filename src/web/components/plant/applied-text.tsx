import type { JSX } from 'preact';
import { useAnswer } from '../../api/use-answer.js';
import { REASONS_QUERY, type AppliedAnswer, type ReasonsAnswer, type TextAnswer } from '../../queries/applicability.js';
import { useQuestion, useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { shortNameOf } from '../../words/short-name.js';
import { wordIn } from '../../words/to-word.js';
import { Loaded } from '../loaded.js';
import { OnDemand } from '../on-demand.js';
import type { NodeNames } from './path-steps.js';
import { TextLink } from './place-of.js';
import { Reasons } from './reasons.js';

export interface AppliedTextProps {
  readonly of: AppliedAnswer;
  /** Its place in the list of the API. */
  readonly place: number;
  /** The profile as the API takes it. */
  readonly profile: object;
  readonly names: NodeNames;
  readonly texts: ReadonlyMap<string, TextAnswer>;
}

/** A text that applies; its rules and their reasons are asked for when it is unfolded. */
export function AppliedText(props: AppliedTextProps): JSX.Element {
  const { of, texts } = props;
  const text = texts.get(of.key);
  return (
    <OnDemand class="applied" summary={<Summary {...props} />}>
      {() => (
        <div class="applied-body">
          {text && <KindLine of={text} texts={texts} />}
          <ReasonsOf {...props} />
        </div>
      )}
    </OnDemand>
  );
}

function Summary({ of, texts }: AppliedTextProps): JSX.Element {
  const { address, messages } = useReading();
  const text = texts.get(of.key);
  const name = text ? shortNameOf(text) : of.key;
  const [enforcer, ...others] = of.enforcers;
  return (
    <>
      <h4>
        {name} {text && name !== text.title && <span class="subtitle">{text.title}</span>}
      </h4>
      <span class="applied-facts">
        {messages.plant.rules(of.provisionCount, numberWords(of.provisionCount, address.language))}
        {enforcer && ` · ${enforcer.name}${others.length > 0 ? ` +${others.length}` : ''}`}
      </span>
    </>
  );
}

function KindLine({ of, texts }: { readonly of: TextAnswer } & Pick<AppliedTextProps, 'texts'>): JSX.Element {
  const { messages } = useReading();
  return (
    <p class="muted">
      {wordIn(messages.kinds, of.kind)} · <TextLink of={of.key} texts={texts} />
    </p>
  );
}

function ReasonsOf({ of, place, profile, names, texts }: AppliedTextProps): JSX.Element {
  const answer = useAnswer<ReasonsAnswer>(REASONS_QUERY, { profile, place, ...useQuestion() });
  return (
    <Loaded answer={answer}>
      {({ applicability: { applies } }) =>
        applies
          .filter(({ key }) => key === of.key)
          .map((detail) => <Reasons key={detail.key} of={detail} names={names} texts={texts} />)
      }
    </Loaded>
  );
}
