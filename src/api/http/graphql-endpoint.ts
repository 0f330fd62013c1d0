import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { NormapaError } from '../../domain/errors.js';
import { AWAY } from '../documents/describe-error.js';
import type { Documents } from '../documents/documents.js';
import type { Engine } from '../documents/engine.js';
import type { KnownOperations } from '../documents/known-operations.js';
import type { Operation } from '../documents/operation.js';
import { isPromise, whenReady } from '../graph/when-ready.js';
import type { Awaitable } from '../../domain/awaitable.js';
import { exchangeOf } from '../watch/exchange.js';
import type { AnswerCache } from './answer-cache.js';
import type { Gate } from './gate.js';
import { isPlainJson, plainMediaType } from './media-type.js';
import { readBody } from './read-body.js';
import { type PlainRequest, readPlainRequest } from './plain-request.js';
import { graphqlReply, type Reply, send } from './reply.js';
import type { Revision } from './revision.js';
import type { Negotiate } from './yoga.js';
import { replyOf, toFetchRequest } from './negotiated.js';
import { faultOfAddress, faultOfHeaders, refuseEncoding, refuseTooLarge } from './refused.js';

/** What the endpoint answers with. */
export interface Endpoint {
  readonly documents: Documents;
  readonly engine: Engine;
  readonly negotiate: Negotiate;
  readonly answers: AnswerCache;
  readonly revision: Revision;
  readonly gate: Gate;
  /** The only operations that are answered; null where any is. */
  readonly operations: KnownOperations | null;
  readonly logger: Logger;
  /** Whether logs tell what was asked. */
  readonly logQueries: boolean;
}

/**
 * Handles requests to `/graphql`. One that is plain (JSON posted, a media type that needs no weighing, an operation that passes every
 * check) is answered straight from its bytes, from the answers kept where it was asked before. Any other, and any that would be refused,
 * goes the general way, which answers a plain one with the same bytes, status and headers.
 */
export function handleGraphql(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse): void {
  const limit = endpoint.engine.limits.documentBytes;
  const fault = request.method === 'POST' ? faultOfHeaders(request) : faultOfAddress(request, limit);
  if (fault) {
    send(response, fault);
    return;
  }
  if (request.method !== 'POST') {
    answer(endpoint, request, response, null);
    return;
  }
  readBody(request, limit, (body) => {
    if (body === null) {
      // The rest of the body is not read: the connection cannot serve another request.
      response.shouldKeepAlive = false;
      send(response, refuseTooLarge(request, limit));
    } else if (isUtf8(body)) answer(endpoint, request, response, body);
    else send(response, refuseEncoding(request));
  });
}

/** Answers a request that has arrived whole, when it is its turn. */
function answer(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse, body: Buffer | null): void {
  const exchange = exchangeOf(request);
  if (endpoint.logQueries) exchange.question = body === null ? null : body.toString('utf8');
  const mediaType = plainTypeOf(request);
  const finish = (reply: Reply): void => {
    send(response, reply);
  };
  const fail = (error: unknown): void => {
    finish(failure(endpoint.logger, exchange.id, error));
  };
  const run = (): Awaitable<void> => {
    try {
      const reply =
        body && mediaType !== null ? plain(endpoint, request, body, mediaType) : general(endpoint, request, body);
      if (isPromise(reply)) return reply.then(finish).catch(fail);
      finish(reply);
    } catch (error) {
      fail(error);
    }
  };
  endpoint.gate.enter(request, response, run);
}

/** The media type that a plain request is answered with; null for one that goes the general way. */
function plainTypeOf({ url, headers }: IncomingMessage): string | null {
  return url === '/graphql' && isPlainJson(headers['content-type']) ? plainMediaType(headers.accept) : null;
}

/** The way of a plain request. */
function plain(endpoint: Endpoint, request: IncomingMessage, body: Buffer, mediaType: string): Awaitable<Reply> {
  const exchange = exchangeOf(request);
  const day = endpoint.engine.sources.clock();
  return whenReady(endpoint.revision.digest(), (digest) => {
    const revision = `${digest} ${day}`;
    // Media type and body cannot be confused: no media type has a line break.
    const question = `${mediaType}\n${body.toString('latin1')}`;
    const known = endpoint.answers.get(revision, question);
    exchange.wasKept = known !== undefined;
    if (known) {
      exchange.kind = known.kind ?? null;
      return known;
    }
    const operation = operationOf(endpoint, body);
    if (!operation) return general(endpoint, request, body);
    return whenReady(endpoint.engine.run(operation.operation, operation.variables, exchange), (answered) => {
      if (!('data' in answered)) return general(endpoint, request, body);
      const reply = graphqlReply(200, mediaType, Buffer.from(JSON.stringify(answered)));
      if (!answered.errors) endpoint.answers.set(revision, question, { ...reply, kind: operation.operation.kind });
      return reply;
    });
  });
}

interface PlainOperation {
  readonly operation: Operation;
  readonly variables: PlainRequest['variables'];
}

/** The operation that a plain body asks for; null where the general way must judge. */
function operationOf({ documents, operations }: Endpoint, body: Buffer): PlainOperation | null {
  const asked = readPlainRequest(body);
  if (!asked || (operations && !operations.allows(asked.query))) return null;
  const operation = documents.operation(documents.read(asked.query), asked.operationName);
  return operation && { operation, variables: asked.variables };
}

/** The way of every other request. */
async function general(endpoint: Endpoint, request: IncomingMessage, body: Buffer | null): Promise<Reply> {
  return replyOf(await endpoint.negotiate(toFetchRequest(request, body), exchangeOf(request)));
}

function failure(logger: Logger, requestId: string, error: unknown): Reply {
  const isAway = error instanceof NormapaError && error.code === 'unavailable';
  logger.error({ err: error, requestId }, isAway ? 'store unavailable' : 'request failed');
  const { message, extensions } = isAway
    ? AWAY
    : { message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId } }] }));
  return graphqlReply(isAway ? 503 : 500, 'application/json; charset=utf-8', body);
}
