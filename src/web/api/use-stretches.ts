import { useState } from 'preact/hooks';
import { ask, type Variables } from './ask.js';
import { useAnswer, type Answer } from './use-answer.js';
import type { Pages } from './use-pages.js';

/** A stretch of a list that is told from its best member on. */
export interface Stretch<Member> {
  readonly total: number;
  readonly asOf: string;
  readonly edges: readonly Member[];
}

interface Later<Member> {
  readonly question: string;
  readonly stretches: readonly Stretch<Member>[];
  readonly asking: boolean;
}

/** Asks for a list stretch by stretch, with `$offset` as the place where one begins. `pick` finds the stretch in an answer. */
export function useStretches<T, Member>(
  query: string,
  variables: Variables,
  pick: (data: T) => Stretch<Member> | null,
): Answer<Pages<T, Member> | null> {
  const answer = useAnswer<T>(query, variables);
  const question = JSON.stringify([query, variables]);
  const [held, setHeld] = useState<Later<Member>>({ question, stretches: [], asking: false });
  if (answer.state !== 'ready') return answer;
  const first = pick(answer.data);
  if (!first) return { ...answer, data: null };
  const later = held.question === question ? held : { question, stretches: [], asking: false };
  const members = [first, ...later.stretches].flatMap(({ edges }) => edges);
  const more = async (): Promise<void> => {
    setHeld({ ...later, asking: true });
    const reply = await ask(query, { ...variables, offset: members.length });
    const next = reply.data === null ? null : pick(reply.data as T);
    setHeld({ question, stretches: next ? [...later.stretches, next] : later.stretches, asking: false });
  };
  const next = members.length < first.total && !later.asking ? (): void => void more() : null;
  return { ...answer, data: { first: answer.data, members, total: first.total, asOf: first.asOf, more: next } };
}
