import type { Messages } from '../../messages/messages.js';
import type { FactRecord } from '../../queries/plant-form.js';

/** The short name of a fact; its key in words where a newer server knows one more. */
export function factName(fact: string, messages: Messages): string {
  return messages.facts[fact]?.[0] ?? fact.replaceAll('_', ' ');
}

/** The unit of a fact as people write it; null where it has none. */
export function unitOf({ key, unit }: FactRecord, messages: Messages): string | null {
  return messages.facts[key]?.[1] ?? unit;
}

/** What a choice of a fact is called. */
export function choiceName(choice: string, { choices }: Messages): string {
  return Object.hasOwn(choices, choice) ? (choices[choice] ?? choice) : choice;
}

/** Words that begin a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
