import type { JSX } from 'preact';
import type { EvidenceAnswer } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { locatorWords } from '../words/locator-words.js';
import { wordIn } from '../words/to-word.js';

interface EvidenceProps {
  readonly of: EvidenceAnswer;
  /** Leaves the quote out, where it is already shown. */
  readonly withoutQuote?: boolean;
  /** Tells it from others that stand beside it, from 1. */
  readonly number?: number | null;
}

/** Where a link was read: the words, the file and place, how, and for which day. */
export function Evidence({ of, withoutQuote = false, number = null }: EvidenceProps): JSX.Element {
  const { address, messages } = useReading();
  const facts: readonly (readonly [string, string | null])[] = [
    [messages.evidence.basis, wordIn(messages.bases, of.basis)],
    [messages.evidence.place, of.locator === null ? null : locatorWords(of.locator)],
    [messages.evidence.seenOn, of.seenOn === null ? null : dayWords(of.seenOn, address.language)],
    [messages.evidence.confidence, of.confidence === null ? null : of.confidence.toFixed(2)],
    [messages.evidence.file, of.file],
  ];
  return (
    <details class="evidence">
      <summary>
        {messages.evidence.title}
        {number !== null && ` ${number}`}
      </summary>
      <div class="evidence-body">
        {!withoutQuote && of.quote !== '' && <blockquote lang="es">{of.quote}</blockquote>}
        <p>
          {facts
            .filter(([, value]) => value !== null)
            .map(([name, value]) => (
              <span key={name} class="fact">
                {name}: {value}
              </span>
            ))}
        </p>
      </div>
    </details>
  );
}
