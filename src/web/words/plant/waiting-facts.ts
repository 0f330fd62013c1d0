import type { AppliedAnswer, PendingAnswer } from '../../queries/applicability.js';

/** A fact that nobody declared, with what waits for it. */
export interface WaitingFact {
  readonly fact: string;
  /** Texts that apply or not by it. */
  readonly pending: readonly PendingAnswer[];
  /** Keys of texts that apply anyway and would bring more of their rules. */
  readonly more: readonly string[];
}

/** What a text waits for that only a person can settle, who reads it. */
const REVIEW = 'review';

/** The facts still needed, those that most texts wait for first. What waits to be read is apart: `textsToRead`. */
export function waitingFacts(
  applied: readonly AppliedAnswer[],
  pending: readonly PendingAnswer[],
): readonly WaitingFact[] {
  const facts = new Map<string, { pending: PendingAnswer[]; more: Set<string> }>();
  const of = (fact: string): { pending: PendingAnswer[]; more: Set<string> } => {
    const known = facts.get(fact) ?? { pending: [], more: new Set<string>() };
    facts.set(fact, known);
    return known;
  };
  for (const record of pending) if (record.fact !== REVIEW) of(record.fact).pending.push(record);
  for (const { key, open } of applied) for (const { fact } of open) of(fact).more.add(key);
  return [...facts]
    .map(([fact, { pending: texts, more }]) => ({ fact, pending: texts, more: [...more] }))
    .sort((a, b) => b.pending.length - a.pending.length || b.more.length - a.more.length);
}

/** Texts that a person must read, since only mentions in their official words speak for them. */
export function textsToRead(pending: readonly PendingAnswer[]): readonly PendingAnswer[] {
  return pending.filter(({ fact }) => fact === REVIEW);
}
