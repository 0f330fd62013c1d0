import type { JSX } from 'preact';
import type { SignalAnswer } from '../queries/docket.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import type { Names } from '../words/name-words.js';
import { wordIn } from '../words/to-word.js';
import { Evidence } from './evidence.js';
import { Positions } from './positions.js';
import { NodeLink } from './node-link.js';
import { ScoreParts } from './score-parts.js';
import { SeverityTag } from './severity-tag.js';
import { ShareBar } from './share-bar.js';
import { SignalFacts } from './signal-facts.js';

interface SignalItemProps {
  readonly of: SignalAnswer;
  readonly names: Names;
}

/** One ground for reform: on what, since when, why, what would settle it, where that was read, and how it ranks. */
export function SignalItem({ of, names }: SignalItemProps): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.docket;
  const [ground, settledBy] = address.language === 'en' ? [of.groundEn, of.settledByEn] : [of.ground, of.settledBy];
  return (
    <li class="signal">
      <p class="overlap-facts">
        <SeverityTag of={of.severity} />
        <span>{wordIn(words.codes, of.code)}</span>
        {of.day !== null && <span>{words.since(dayWords(of.day, address.language))}</span>}
        {of.candidate && <span class="tag">{words.candidate}</span>}
      </p>
      <h3>
        <NodeLink id={subjectOf(of)} names={names} />
      </h3>
      <p class="ground">{ground}</p>
      <p class="settled">
        <span class="joint">{words.settledBy}:</span> {settledBy}.
      </p>
      <SignalFacts of={of} names={names} />
      <Positions of={of.positions} />
      <div class="signal-evidence">
        {of.evidence.map((evidence, index) => (
          <Evidence key={index} of={evidence} number={of.evidence.length > 1 ? index + 1 : null} />
        ))}
        <details class="evidence">
          <summary>
            {words.rank} <ShareBar of={of.rank} /> {of.rank.toFixed(2)}
          </summary>
          <ScoreParts parts={of.parts} names={words.partNames} caption={words.rank} />
        </details>
      </div>
    </li>
  );
}

/** What a signal is about: the part, else the text, else the subject of a gap. */
const subjectOf = ({ provision, instrument, topic, activity }: SignalAnswer): string => {
  if (provision !== null) return `provision:${provision}`;
  if (instrument !== null) return `instrument:${instrument}`;
  return topic === null ? `activity:${activity ?? ''}` : `topic:${topic}`;
};
