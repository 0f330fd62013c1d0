import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Exchange } from '../watch/exchange.js';
import { AWAY, causeOf, extensionsOf } from './describe-error.js';

/** What was executed, in the order it is written. */
export interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Makes the answer of an execution: each error with the id of the request, expected ones with their code, unexpected ones masked and logged. */
export function answerOf(
  result: ExecutionResult,
  extensions: Readonly<Record<string, unknown>>,
  exchange: Exchange,
  logger: Logger,
): Answer {
  const data = result.data ?? null;
  if (!result.errors || result.errors.length === 0) return { data, extensions };
  return { errors: result.errors.map((error) => formatError(error, exchange, logger)), data, extensions };
}

function formatError(error: GraphQLError, { id: requestId, kind }: Exchange, logger: Logger): GraphQLFormattedError {
  const place = {
    ...(error.locations && { locations: error.locations.map(({ line, column }) => ({ line, column })) }),
    ...(error.path && { path: error.path }),
  };
  const cause = causeOf(error);
  if (cause) {
    if (cause.code === 'unavailable') {
      logger.error({ err: cause, requestId }, 'store unavailable');
      return { message: AWAY.message, ...place, extensions: { ...AWAY.extensions, requestId } };
    }
    return { message: cause.message, ...place, extensions: { ...extensionsOf(cause), requestId } };
  }
  if (!error.originalError) {
    return { message: error.message, ...place, extensions: { code: 'BAD_INPUT', ...error.extensions, requestId } };
  }
  // Not the path: its names are those that the query chose.
  logger.error({ err: error.originalError, requestId, kind }, 'unexpected error');
  return { message: 'Unexpected error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}
