import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { AWAY, causeOf, extensionsOf } from './describe-error.js';

/** What was executed, in the order it is written. */
export interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Makes the answer of an execution: expected errors with their code, unexpected ones masked and logged under the id of the request. */
export function answerOf(
  result: ExecutionResult,
  extensions: Readonly<Record<string, unknown>>,
  requestId: () => string,
  logger: Logger,
): Answer {
  const data = result.data ?? null;
  if (!result.errors || result.errors.length === 0) return { data, extensions };
  return { errors: result.errors.map((error) => formatError(error, requestId, logger)), data, extensions };
}

function formatError(error: GraphQLError, requestId: () => string, logger: Logger): GraphQLFormattedError {
  const place = {
    ...(error.locations && { locations: error.locations.map(({ line, column }) => ({ line, column })) }),
    ...(error.path && { path: error.path }),
  };
  const cause = causeOf(error);
  if (cause) {
    if (cause.code === 'unavailable') {
      logger.error({ err: cause, requestId: requestId() }, 'store unavailable');
      return { ...AWAY, ...place };
    }
    return { message: cause.message, ...place, extensions: extensionsOf(cause) };
  }
  if (!error.originalError) {
    return { message: error.message, ...place, extensions: { code: 'BAD_INPUT', ...error.extensions } };
  }
  const id = requestId();
  logger.error({ err: error.originalError, requestId: id, path: error.path?.join('.') }, 'unexpected error');
  return { message: 'Unexpected error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id } };
}
