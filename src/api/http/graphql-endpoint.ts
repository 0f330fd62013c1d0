import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { NormapaError } from '../../domain/errors.js';
import { AWAY } from '../documents/describe-error.js';
import type { Documents } from '../documents/documents.js';
import type { Engine } from '../documents/engine.js';
import { isPromise, whenReady } from '../graph/when-ready.js';
import type { Awaitable } from '../../domain/awaitable.js';
import type { AnswerCache } from './answer-cache.js';
import { isPlainJson, plainMediaType } from './media-type.js';
import { readBody } from './read-body.js';
import { readPlainRequest } from './plain-request.js';
import { graphqlReply, type Reply, send } from './reply.js';
import type { Revision } from './revision.js';
import type { Negotiate } from './yoga.js';
import { refuseTooLarge, replyOf, toFetchRequest } from './negotiated.js';

/** What the endpoint answers with. */
export interface Endpoint {
  readonly documents: Documents;
  readonly engine: Engine;
  readonly negotiate: Negotiate;
  readonly answers: AnswerCache;
  readonly revision: Revision;
  readonly logger: Logger;
}

/**
 * Handles requests to `/graphql`. One that is plain (JSON posted, a media type that needs no weighing, an operation that passes every
 * check) is answered straight from its bytes, from the answers kept where it was asked before. Any other, and any that would be refused,
 * goes the general way, which answers a plain one with the same bytes, status and headers.
 */
export function handleGraphql(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse): void {
  const limit = endpoint.engine.limits.documentBytes;
  const started = performance.now();
  const finish = (reply: Reply): void => {
    send(response, reply);
    if (!endpoint.logger.isLevelEnabled('debug')) return;
    const milliseconds = Math.round(performance.now() - started);
    endpoint.logger.debug(
      { method: request.method, status: reply.status, bytes: reply.body.length, milliseconds },
      'answered',
    );
  };
  if (request.method !== 'POST') {
    if ((request.url ?? '').length > limit) finish(refuseTooLarge(request, limit));
    else settle(endpoint, general(endpoint, request, null), finish);
    return;
  }
  readBody(request, limit, (body) => {
    if (body === null) {
      // The rest of the body is not read: the connection cannot serve another request.
      response.shouldKeepAlive = false;
      finish(refuseTooLarge(request, limit));
      return;
    }
    const mediaType =
      request.url === '/graphql' && isPlainJson(request.headers['content-type'])
        ? plainMediaType(request.headers.accept)
        : null;
    settle(
      endpoint,
      mediaType === null ? general(endpoint, request, body) : plain(endpoint, request, body, mediaType),
      finish,
    );
  });
}

/** The way of a plain request. */
function plain(endpoint: Endpoint, request: IncomingMessage, body: Buffer, mediaType: string): Awaitable<Reply> {
  const day = endpoint.engine.sources.clock();
  return whenReady(endpoint.revision.digest(), (digest) => {
    const revision = `${digest} ${day}`;
    // Media type and body cannot be confused: no media type has a line break.
    const question = `${mediaType}\n${body.toString('latin1')}`;
    const known = endpoint.answers.get(revision, question);
    if (known) return known;
    const asked = readPlainRequest(body);
    const operation = asked && endpoint.documents.operation(endpoint.documents.read(asked.query), asked.operationName);
    if (!operation) return general(endpoint, request, body);
    return whenReady(endpoint.engine.run(operation, asked.variables), (answer) => {
      if (!('data' in answer)) return general(endpoint, request, body);
      const reply = graphqlReply(200, mediaType, Buffer.from(JSON.stringify(answer)));
      if (!answer.errors) endpoint.answers.set(revision, question, reply);
      return reply;
    });
  });
}

/** The way of every other request. */
async function general(endpoint: Endpoint, request: IncomingMessage, body: Buffer | null): Promise<Reply> {
  return replyOf(await endpoint.negotiate(toFetchRequest(request, body)));
}

function settle(endpoint: Endpoint, reply: Awaitable<Reply>, finish: (reply: Reply) => void): void {
  if (!isPromise(reply)) {
    finish(reply);
    return;
  }
  reply.then(finish, (error: unknown) => {
    const isAway = error instanceof NormapaError && error.code === 'unavailable';
    endpoint.logger.error({ err: error }, isAway ? 'store unavailable' : 'request failed');
    const fault = isAway ? AWAY : { message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    const body = Buffer.from(JSON.stringify({ errors: [fault] }));
    finish(graphqlReply(isAway ? 503 : 500, 'application/json; charset=utf-8', body));
  });
}
