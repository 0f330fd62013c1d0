import { type DocumentNode, type ExecutionArgs, GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Documents } from '../documents/documents.js';
import type { Engine } from '../documents/engine.js';
import type { KnownOperations } from '../documents/known-operations.js';
import { refusal } from '../documents/refusal.js';
import type { Exchange } from '../watch/exchange.js';

/** Answers any request the GraphQL-over-HTTP specification allows, and refuses the others as it says. */
export type Negotiate = (request: Request, exchange: Exchange) => Promise<Response>;

interface ServerContext {
  readonly exchange: Exchange;
}

/**
 * The general way of a request: every method and media type, with documents and execution of our own. Where `operations` is given, only those are
 * answered, by their text or by their name.
 */
export function createNegotiator(
  documents: Documents,
  engine: Engine,
  operations: KnownOperations | null,
  path: string,
): Negotiate {
  const yoga = createYoga<ServerContext>({
    schema: documents.schema,
    graphqlEndpoint: path,
    logging: false,
    // Errors come from the engine as clients may see them.
    maskedErrors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    cors: false,
    parserAndValidationCache: false,
    plugins: [...(operations ? [answerOnly(operations)] : []), runWithEngine(documents, engine), nameRequests()],
  });
  return async (request, exchange) => yoga.fetch(request, { exchange });
}

/** Puts the id of the request into each error that does not have it yet. */
function nameRequests(): Plugin<object, ServerContext> {
  return {
    onResultProcess(processing) {
      const { result, serverContext } = processing;
      if (!('errors' in result)) return;
      const errors = result.errors.map((error) => named(error, serverContext.exchange.id));
      processing.setResult({ ...result, errors });
    },
  };
}

/** A copy: errors of a document are kept with it for whoever sends it next. */
function named(error: GraphQLError, requestId: string): GraphQLError {
  if (!(error instanceof GraphQLError)) return error;
  const { nodes = null, source = null, positions = null, path = null, originalError = null } = error;
  const extensions = { ...error.extensions, requestId };
  return new GraphQLError(error.message, { nodes, source, positions, path, originalError, extensions });
}

function answerOnly(operations: KnownOperations): Plugin<object, ServerContext> {
  return {
    onParams({ params, setParams }) {
      if (!isRecord(params)) return;
      // A name of a document is no parameter that the general way knows.
      setParams(
        Object.fromEntries(
          Object.entries({ ...params, query: operations.textOf(params) }).filter(([name]) => name !== 'documentId'),
        ),
      );
    },
  };
}

function runWithEngine(documents: Documents, engine: Engine): Plugin<ServerContext> {
  return {
    onParse({ params, setParseFn }) {
      setParseFn(() => {
        const { document, errors } = documents.read(String(params.source));
        if (document) return document;
        throw errors[0] ?? refusal('GRAPHQL_PARSE_FAILED', 'The document cannot be read');
      });
    },
    onValidate({ params, setResult }) {
      setResult(documents.read(sourceOf(params.documentAST)).errors);
    },
    onExecute({ args, setExecuteFn }) {
      setExecuteFn(() => execute(documents, engine, args, (args.contextValue as ServerContext).exchange));
    },
  };
}

function execute(
  documents: Documents,
  engine: Engine,
  args: ExecutionArgs,
  exchange: Exchange,
): ReturnType<Engine['run']> {
  const name = args.operationName ?? null;
  const operation = documents.operation(documents.read(sourceOf(args.document)), name);
  if (operation) return engine.run(operation, args.variableValues ?? {}, exchange);
  // An operation that the document does not have was refused before; only one of another type comes here.
  return { errors: [refusal('BAD_INPUT', 'No operation to run', { extensions: { found: name } })] };
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a document, by which it is known. */
const sourceOf = (document: unknown): string => (document as DocumentNode).loc?.source.body ?? '';
