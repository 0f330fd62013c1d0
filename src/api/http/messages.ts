import type { Express, Response } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Limits } from '../limits.js';
import { exchangeOf } from '../watch/exchange.js';
import type { Gate } from './gate.js';
import { isKnownHost } from './known-host.js';
import { readBody } from './read-body.js';
import { REFUSED } from './turn-away.js';

/**
 * Answers one message of an assistant, or a batch of them, whose body was read already; made where rooms are joined. `onFailure` is told of what no
 * caller could have foreseen.
 */
export type AnswerMessage = (
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  onFailure: (error: unknown) => void,
) => Promise<void>;

/** How assistants are answered. */
export interface Messages {
  readonly answer: AnswerMessage;
  /** Names by which this server may be reached, besides addresses and `localhost`. */
  readonly hosts: readonly string[];
}

/** Codes of JSON-RPC 2.0, section 5.1. */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;

/**
 * Adds `/mcp`: messages are posted and each is answered at once. A body has as many bytes as a GraphQL request may, a batch as many messages as that
 * has root fields.
 */
export function addMessages(
  app: Express,
  { answer, hosts }: Messages,
  limits: Limits,
  logger: Logger,
  gate: Gate,
): void {
  app.all('/mcp', (request, response, next) => {
    response.set('cache-control', 'no-store');
    if (!isKnownHost(request, hosts)) {
      refuse(response, 403, REFUSED, 'This server is not known by that name, or the request comes from another page');
      return;
    }
    if (request.method !== 'POST') {
      refuse(response.set('allow', 'POST'), 405, REFUSED, 'Messages are posted; no stream and no session is kept');
      return;
    }
    readBody(request, limits.documentBytes, (bytes) => {
      const body = readMessages(response, bytes, limits);
      if (body === null) return;
      const onFailure = (error: unknown): void => {
        logger.error({ err: error, requestId: exchangeOf(request).id }, 'tool failed');
      };
      gate.enter(request, response, () => answer(request, response, body.messages, onFailure).catch(next));
    });
  });
}

/** The messages of a body; null where it was refused. */
const readMessages = (response: Response, bytes: Buffer | null, limits: Limits): { messages: unknown } | null => {
  if (bytes === null) {
    // The rest of the body is not read: the connection cannot serve another request.
    response.shouldKeepAlive = false;
    return refuse(response, 413, INVALID_REQUEST, `A request has at most ${limits.documentBytes} bytes`);
  }
  const messages = parse(bytes);
  if (messages === undefined) return refuse(response, 400, PARSE_ERROR, 'The body is no JSON');
  if (Array.isArray(messages) && (messages.length === 0 || messages.length > limits.rootFields)) {
    return refuse(response, 400, INVALID_REQUEST, `A batch has 1 to ${limits.rootFields} messages`);
  }
  return { messages };
};

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

const refuse = (response: Response, status: number, code: number, message: string): null => {
  response.status(status).json({ jsonrpc: '2.0', error: { code, message }, id: null });
  return null;
};
