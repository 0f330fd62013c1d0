import { useEffect, useState } from 'preact/hooks';
import { ask, type Variables } from './ask.js';
import type { Failure, Reply } from './reply.js';

/** How far a question has come. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: T; readonly nearest: readonly string[] };

interface Held {
  readonly question: string;
  readonly reply: Reply | null;
}

/**
 * Asks a question and follows its answer, whose shape `T` is what the file of the query declares. A new question shows as loading
 * at once, never as the old answer. Null asks nothing.
 */
export function useAnswer<T>(query: string, variables: Variables | null): Answer<T> {
  const [attempt, setAttempt] = useState(0);
  const question = JSON.stringify([query, variables, attempt]);
  const [held, setHeld] = useState<Held>({ question, reply: null });
  useEffect(() => {
    let current = true;
    if (variables)
      void ask(query, variables).then((reply) => {
        if (current) setHeld({ question, reply });
      });
    return () => {
      current = false;
    };
    // `question` stands for the query and its variables.
  }, [question]);
  const reply = held.question === question ? held.reply : null;
  if (!reply) return { state: 'loading' };
  if (reply.failure) {
    const retry = (): void => {
      setAttempt(attempt + 1);
    };
    return { state: 'failed', failure: reply.failure, retry };
  }
  // The API answers in the shape of the query, which test/web/queries.test.ts holds against the schema.
  return { state: 'ready', data: reply.data as T, nearest: reply.nearest };
}
