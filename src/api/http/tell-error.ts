import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { NormapaError, type ErrorCode } from '../../domain/errors.js';
import { AWAY, extensionsOf } from '../documents/describe-error.js';
import { exchangeOf } from '../watch/exchange.js';

/** The status of errors that are the caller's; any other is the server's. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  'bad-input': 400,
  'page-size': 400,
  cursor: 400,
  'query-limit': 400,
  'not-found': 404,
  'too-large': 413,
};

/** Answers errors of every path but GraphQL's own, with the id of the request: an expected one with its code, what was found and expected; any other is for the log. */
export function tellErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { id: requestId } = exchangeOf(request);
    const isOurs = error instanceof NormapaError;
    const status = isOurs ? STATUS[error.code] : undefined;
    if (status === undefined) logger.error({ err: error, requestId }, 'request failed');
    if (response.headersSent) next(error);
    else if (isOurs && status !== undefined) {
      response.status(status).json({ error: { ...extensionsOf(error), message: error.message, requestId } });
    } else if (isOurs && error.code === 'unavailable') {
      response.status(503).json({ error: { ...AWAY.extensions, message: AWAY.message, requestId } });
    } else
      response.status(500).json({ error: { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error', requestId } });
  };
}
