import type { Messages } from '../api/http/messages.js';
import type { Day } from '../domain/day.js';
import type { Sources } from '../mcp/sources.js';
import type { Opened } from './open.js';

/** How assistants are answered. */
export interface McpOptions {
  /** The day that a question is for when it names none. */
  readonly today: () => Day;
  /** Told of a failure that no caller could have foreseen. */
  readonly onFailure: (error: unknown) => void;
}

/** Answers that run over standard input and output. */
export interface McpRunning {
  /** Settles when the input has ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Answers an assistant over standard input and output, which nothing else may write to meanwhile. */
export async function serveMcp(opened: Opened, options: McpOptions): Promise<McpRunning> {
  const { serveStdio } = await import('../mcp/stdio.js');
  return serveStdio({ ...sourcesOf(opened), ...options });
}

/** Answers assistants over HTTP. The protocol is loaded when the first of them asks. */
export function mcpMessages(opened: Opened, hosts: readonly string[], today: () => Day): Messages {
  const load = async (): Promise<Messages['answer']> => {
    const { createMcpHandler } = await import('../mcp/http.js');
    return createMcpHandler({ ...sourcesOf(opened), today });
  };
  let loaded: ReturnType<typeof load> | null = null;
  return { hosts, answer: async (...message) => (await (loaded ??= load()))(...message) };
}

const sourcesOf = ({
  store,
  search,
  questions,
  citations,
}: Opened): Pick<Sources, 'store' | 'search' | 'questions' | 'citations'> => ({ store, search, questions, citations });
