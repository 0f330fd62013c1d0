import type { TextAnswer } from '../../queries/applicability.js';
import type { ChangeAnswer } from '../../queries/changes.js';

/** What changes are narrowed by that the API does not take: who issues the text, and what it is about. */
export interface TextFilters {
  readonly authority?: string | undefined;
  readonly topic?: string | undefined;
}

/** The changes of texts that an authority issues and that are about a topic; all where neither is asked. */
export function narrowChanges(
  changes: readonly ChangeAnswer[],
  { authority, topic }: TextFilters,
  texts: ReadonlyMap<string, TextAnswer>,
): readonly ChangeAnswer[] {
  return changes.filter(({ instrument }) => {
    const text = texts.get(instrument ?? '');
    const isOf = authority === undefined || (text?.issuedBy.nodes.some(({ key }) => key === authority) ?? false);
    return isOf && (topic === undefined || (text?.topics.nodes.some(({ key }) => key === topic) ?? false));
  });
}
