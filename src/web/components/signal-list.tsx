import type { JSX } from 'preact';
import { useNames } from '../api/use-names.js';
import type { Answer } from '../api/use-answer.js';
import type { Pages } from '../api/use-pages.js';
import type { DocketAnswer, SignalAnswer } from '../queries/docket.js';
import { useReading } from '../reading.js';
import { EmptyNotice } from './empty-notice.js';
import { Loaded } from './loaded.js';
import { More } from './more.js';
import { SignalItem } from './signal-item.js';

/** Grounds for reform, by rank. */
export function SignalList({
  answer,
}: {
  readonly answer: Answer<Pages<DocketAnswer, SignalAnswer> | null>;
}): JSX.Element {
  const { messages, apiLanguage } = useReading();
  const signals = answer.state === 'ready' ? (answer.data?.members ?? []) : [];
  const names = useNames(signals.flatMap(idsOf), apiLanguage);
  return (
    <Loaded answer={answer}>
      {(pages) =>
        !pages || pages.total === 0 ? (
          <EmptyNotice words={messages.docket.none} help={messages.docket.noneHelp} />
        ) : (
          <>
            <ol class="signals">
              {pages.members.map((signal) => (
                <SignalItem key={signal.id} of={signal} names={names} />
              ))}
            </ol>
            <More pages={pages} />
          </>
        )
      }
    </Loaded>
  );
}

const idsOf = ({
  instrument,
  provision,
  topic,
  activity,
  authority,
  comparators,
  pair,
}: SignalAnswer): readonly string[] =>
  [
    instrument === null ? null : `instrument:${instrument}`,
    provision === null ? null : `instrument:${provision.split('#')[0] ?? ''}`,
    topic === null ? null : `topic:${topic}`,
    activity === null ? null : `activity:${activity}`,
    authority === null ? null : `authority:${authority}`,
    ...comparators.map((key) => `instrument:${key}`),
    ...(pair ?? []).map((part) => `instrument:${part.split('#')[0] ?? ''}`),
  ].filter((id) => id !== null);
