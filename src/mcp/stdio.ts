import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer } from './server.js';
import type { Sources } from './sources.js';

/** Answers over standard input and output until the input ends; nothing else may be written to the output meanwhile. */
export async function serveStdio(sources: Sources): Promise<{ readonly ended: Promise<void>; close(): Promise<void> }> {
  const server = createMcpServer(sources);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    server.server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport());
  return { ended, close: () => server.close() };
}
