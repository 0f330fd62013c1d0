import type { WordsFault } from '../../../domain/profile/read-profile-words.js';
import type { Messages } from '../../messages/messages.js';
import type { FactRecord } from '../../queries/plant-form.js';
import { capitalised, choiceName, factName, unitOf } from './fact-words.js';

/** What is at fault, as people say it: "Personas ocupadas: many", or the words of the address. */
export function faultWords({ at, of, found }: WordsFault, messages: Messages): string {
  return at === 'value' ? `${capitalised(factName(of, messages))}: ${found === '' ? '–' : found}` : found;
}

/** What was expected in its place. */
export function expectedWords({ at, of, found }: WordsFault, facts: readonly FactRecord[], messages: Messages): string {
  const { expected } = messages.plant;
  if (at !== 'value') return expected[at];
  const record = facts.find(({ key }) => key === of);
  if (!record) return expected.name;
  if (record.choices.length > 0) {
    return expected.oneOf(record.choices.map((choice) => choiceName(choice, messages)).join(', '));
  }
  const unit = unitOf(record, messages);
  if (record.type === 'TEXT' || found.includes(', ')) return expected.one;
  return `${expected[record.type === 'BOOLEAN' ? 'yesOrNo' : 'number']}${unit === null ? '' : ` (${unit})`}`;
}
