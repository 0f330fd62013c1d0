import type { Messages } from '../../messages/messages.js';
import type { FactRecord } from '../../queries/plant-form.js';

/** The short name of a fact; its key in words where a newer server knows one more. */
export function factName(fact: string, messages: Messages): string {
  return messages.facts[fact]?.[0] ?? fact.replaceAll('_', ' ');
}

/** The unit of a fact as people write it; null where its name says what is counted. */
export function unitOf({ key, unit }: FactRecord, messages: Messages): string | null {
  const known = messages.facts[key];
  return known ? (known[1] ?? null) : unit;
}

/** What a choice of a fact is called. */
export function choiceName(choice: string, { choices }: Messages): string {
  return Object.hasOwn(choices, choice) ? (choices[choice] ?? choice) : choice;
}

/** Words that begin a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What was answered about a fact: "420", "82 dB(A)", "sí", "MX, US"; "none" where that was the answer. */
export function answerWords(record: FactRecord, words: readonly string[], messages: Messages): string {
  if (words.length === 0) return messages.plant.none;
  if (record.type === 'BOOLEAN') return words[0] === 'true' ? messages.yes : messages.no;
  const unit = unitOf(record, messages);
  return `${words.map((word) => choiceName(word, messages)).join(', ')}${unit === null ? '' : ` ${unit}`}`;
}
