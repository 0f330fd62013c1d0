import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createMcpServer } from './server.js';
import type { Sources } from './sources.js';

/** Answers one posted message, or a batch of them, whose body was read already. */
export type AnswerMessage = (
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  onFailure: Sources['onFailure'],
) => Promise<void>;

/** Answers over streamable HTTP without sessions: each request has a server of its own, answers are JSON and no stream is held open. */
export function createMcpHandler(sources: Omit<Sources, 'onFailure'>): AnswerMessage {
  return async (request, response, body, onFailure) => {
    const server = createMcpServer({ ...sources, onFailure });
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, body);
  };
}
