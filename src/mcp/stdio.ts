import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { RequestId } from '@modelcontextprotocol/sdk/types.js';
import { ANSWER_GRACE } from './limits.js';
import { createMcpServer } from './server.js';
import type { Sources } from './sources.js';

/** Answers over standard input and output until the input ends; nothing else may be written to the output meanwhile. */
export async function serveStdio(sources: Sources): Promise<{ readonly ended: Promise<void>; close(): Promise<void> }> {
  const server = createMcpServer(sources);
  const transport = new StdioServerTransport();
  await server.connect(transport);
  const answered = watchAnswers(transport);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', () => void answered().then(resolve));
    server.server.onclose = resolve;
  });
  return { ended, close: () => server.close() };
}

/** Gives a wait for all requests read so far to be answered: what is piped in ends before its answers are made. ANSWER_GRACE at most, for one called off is never answered. */
const watchAnswers = (transport: StdioServerTransport): (() => Promise<void>) => {
  const waiting = new Set<RequestId>();
  let onNone: () => void = () => undefined;
  const { onmessage } = transport;
  const send = transport.send.bind(transport);
  transport.onmessage = (message) => {
    if ('method' in message && 'id' in message) waiting.add(message.id);
    onmessage?.(message);
  };
  transport.send = async (message) => {
    await send(message);
    if ('method' in message || !('id' in message) || message.id === undefined) return;
    waiting.delete(message.id);
    if (waiting.size === 0) onNone();
  };
  return () =>
    new Promise((resolve) => {
      const late = setTimeout(resolve, ANSWER_GRACE);
      onNone = () => {
        clearTimeout(late);
        resolve();
      };
      if (waiting.size === 0) onNone();
    });
};
