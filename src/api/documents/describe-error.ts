import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { NormapaError } from '../../domain/errors.js';
import { refusal, type RefusalCode } from './refusal.js';

/** What clients are told where the store cannot be reached. Where it lies, and why, is for the log. */
export const AWAY = {
  message: 'The graph cannot be reached at the moment; ask again',
  extensions: { code: 'UNAVAILABLE' },
} as const;

/** The code and detail of an expected error, as clients see them. */
export function extensionsOf({ code, found, expected, nearest }: NormapaError): GraphQLErrorExtensions {
  return {
    code: code.toUpperCase().replaceAll('-', '_'),
    ...(found !== null && { found }),
    ...(expected !== null && { expected }),
    ...(nearest.length > 0 && { nearest }),
  };
}

/** A fault of a document or its variables with its code; where the domain found it, with what was found and expected. */
export function describeError(fault: GraphQLError, code: RefusalCode): GraphQLError {
  const cause = causeOf(fault);
  const extensions = cause ? extensionsOf(cause) : {};
  return refusal(code, fault.message, { error: fault, extensions });
}

/** The domain's error beneath an error of GraphQL, null where there is none. */
export function causeOf(error: unknown): NormapaError | null {
  if (error instanceof NormapaError) return error;
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : null;
}
