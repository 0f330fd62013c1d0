import { useEffect } from 'preact/hooks';
import type { PageOf } from '../queries/fragments.js';
import type { Variables } from './ask.js';
import type { Answer } from './use-answer.js';
import { usePages } from './use-pages.js';

/** The answer to a question for one page of a list that it calls `list`. */
interface ListAnswer<Member> {
  readonly list: PageOf<{ readonly node: Member }>;
}

/** Asks for a whole list, page after page; loading until all of it is there. For lists that are short by nature: activities, facts. */
export function useAll<Member>(query: string, variables: Variables): Answer<readonly Member[]> {
  const answer = usePages<ListAnswer<Member>, { readonly node: Member }>(query, variables, ({ list }) => list);
  const pages = answer.state === 'ready' ? answer.data : null;
  const more = pages?.more ?? null;
  useEffect(() => {
    more?.();
  }, [pages?.members.length]);
  if (answer.state !== 'ready') return answer;
  if (!pages || pages.members.length < pages.total) return { state: 'loading' };
  return { ...answer, data: pages.members.map(({ node }) => node) };
}
