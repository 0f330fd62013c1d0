import { failureOf, readReply, type Reply } from './reply.js';

/** The values of a question's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** Where the public API answers, on the host that the page came from. */
const ENDPOINT = '/graphql';

/** Answers kept, so that going back shows at once what was there. */
const KEPT = 60;
const kept = new Map<string, Promise<Reply>>();

/** Puts a question to the API. Never throws: what went wrong is in the reply. The same question is asked once while it is kept. */
export function ask(query: string, variables: Variables): Promise<Reply> {
  const body = JSON.stringify({ query, variables });
  const before = kept.get(body);
  if (before) return before;
  const reply = send(body);
  kept.set(body, reply);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  // What failed is asked anew the next time.
  void reply.then(({ failure }) => {
    if (failure) kept.delete(body);
  });
  return reply;
}

const send = async (body: string): Promise<Reply> => {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    const response = await fetch(ENDPOINT, { method: 'POST', headers, body });
    return readReply(await response.json());
  } catch {
    return failureOf('unreachable', '');
  }
};
