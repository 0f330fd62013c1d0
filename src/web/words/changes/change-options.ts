import { CHANGE_KINDS } from '../../../domain/ports/questions/changes.js';
import type { Messages } from '../../messages/messages.js';
import type { TextAnswer } from '../../queries/applicability.js';

/** A value that can be chosen, and what it is called. */
interface Option {
  readonly value: string;
  readonly words: string;
}

/** What the calendar can be narrowed by: every kind of change, and the bodies and topics of the texts that changed. */
export function changeOptions(
  texts: readonly TextAnswer[],
  messages: Messages,
): readonly (readonly ['kind' | 'authority' | 'topic', readonly Option[]])[] {
  const authorities = texts.flatMap(({ issuedBy }) =>
    issuedBy.nodes.flatMap(({ key, acronym, name }) =>
      key === undefined ? [] : [{ value: key, words: acronym == null ? name : `${acronym} · ${name}` }],
    ),
  );
  const topics = texts.flatMap(({ topics: { nodes } }) => nodes.map(({ key, name }) => ({ value: key, words: name })));
  return [
    ['kind', CHANGE_KINDS.map((kind) => ({ value: kind, words: messages.changes.kinds[kind] ?? kind }))],
    ['authority', sorted(authorities)],
    ['topic', sorted(topics)],
  ];
}

/** Each value once, by its words. */
const sorted = (options: readonly Option[]): readonly Option[] =>
  [...new Map(options.map((option) => [option.value, option])).values()].sort((a, b) => a.words.localeCompare(b.words));
