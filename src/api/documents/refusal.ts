import { GraphQLError, type ASTNode, type GraphQLErrorExtensions } from 'graphql';

/** Codes of what is refused before anything is executed, besides the domain's own in capitals. */
export type RefusalCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'QUERY_LIMIT'
  | 'BAD_INPUT'
  | 'PERSISTED_QUERY_ONLY'
  | 'PERSISTED_QUERY_NOT_FOUND';

/** A request refused before execution. `http` tells the server the status, and that plain JSON clients expect 200 all the same. */
export function refusal(
  code: RefusalCode,
  message: string,
  detail: {
    readonly extensions?: GraphQLErrorExtensions;
    readonly nodes?: readonly ASTNode[];
    readonly error?: GraphQLError;
  } = {},
): GraphQLError {
  const { error } = detail;
  return new GraphQLError(message, {
    nodes: detail.nodes ?? error?.nodes ?? null,
    source: error?.source ?? null,
    positions: error?.positions ?? null,
    extensions: { code, ...detail.extensions, http: { status: 400, spec: true } },
  });
}

/** A refusal because a request asks for more than a limit allows. */
export function overLimit(what: string, found: number, limit: number): GraphQLError {
  return refusal('QUERY_LIMIT', `The document has ${what} ${found}; at most ${limit} is answered`, {
    extensions: { limit: what, found, expected: limit },
  });
}
