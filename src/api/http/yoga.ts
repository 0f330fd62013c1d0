import type { DocumentNode, ExecutionArgs } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Documents } from '../documents/documents.js';
import type { Engine } from '../documents/engine.js';
import { refusal } from '../documents/refusal.js';

/** Answers any request the GraphQL-over-HTTP specification allows, and refuses the others as it says. */
export type Negotiate = (request: Request) => Promise<Response>;

/** The general way of a request: every method and media type, with documents and execution of our own. */
export function createNegotiator(documents: Documents, engine: Engine, path: string): Negotiate {
  const yoga = createYoga({
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
    plugins: [runWithEngine(documents, engine)],
  });
  return async (request) => yoga.fetch(request);
}

function runWithEngine(documents: Documents, engine: Engine): Plugin {
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
      setExecuteFn(() => execute(documents, engine, args));
    },
  };
}

function execute(documents: Documents, engine: Engine, args: ExecutionArgs): ReturnType<Engine['run']> {
  const name = args.operationName ?? null;
  const operation = documents.operation(documents.read(sourceOf(args.document)), name);
  if (operation) return engine.run(operation, args.variableValues ?? {});
  // An operation that the document does not have was refused before; only one of another type comes here.
  return { errors: [refusal('BAD_INPUT', 'No operation to run', { extensions: { found: name } })] };
}

/** The text of a document, by which it is known. */
const sourceOf = (document: unknown): string => (document as DocumentNode).loc?.source.body ?? '';
