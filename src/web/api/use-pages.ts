import { useState } from 'preact/hooks';
import type { PageOf } from '../queries/fragments.js';
import { ask, type Variables } from './ask.js';
import { useAnswer, type Answer } from './use-answer.js';

/** A list as far as it was fetched. */
export interface Pages<T, Member> {
  /** The answer that holds the first page, with what stands beside it. */
  readonly first: T;
  readonly members: readonly Member[];
  readonly total: number;
  readonly asOf: string;
  /** Fetches the next page; null when there is none or one is on its way. */
  readonly more: (() => void) | null;
}

interface Later<Member> {
  readonly question: string;
  readonly pages: readonly PageOf<Member>[];
  readonly asking: boolean;
}

/** Asks for a list page by page. `pick` finds the page in an answer; null where what holds the list does not exist. */
export function usePages<T, Member>(
  query: string,
  variables: Variables,
  pick: (data: T) => PageOf<Member> | null,
): Answer<Pages<T, Member> | null> {
  const answer = useAnswer<T>(query, variables);
  const question = JSON.stringify([query, variables]);
  const [held, setHeld] = useState<Later<Member>>({ question, pages: [], asking: false });
  if (answer.state !== 'ready') return answer;
  const first = pick(answer.data);
  if (!first) return { ...answer, data: null };
  const later = held.question === question ? held : { question, pages: [], asking: false };
  const pages = [first, ...later.pages];
  const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo;
  const more = async (): Promise<void> => {
    setHeld({ ...later, asking: true });
    const reply = await ask(query, { ...variables, after: endCursor });
    const page = reply.data === null ? null : pick(reply.data as T);
    setHeld({ question, pages: page ? [...later.pages, page] : later.pages, asking: false });
  };
  const members = pages.flatMap(({ edges }) => edges);
  const next = hasNextPage && !later.asking ? (): void => void more() : null;
  return { ...answer, data: { first: answer.data, members, total: first.totalCount, asOf: first.asOf, more: next } };
}
