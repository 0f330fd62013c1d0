import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
  NoSchemaIntrospectionCustomRule,
} from 'graphql';
import { BoundedCache } from '../bounded-cache.js';
import { DOCUMENT_CACHE_LETTERS, DOCUMENT_LETTERS, type Limits } from '../limits.js';
import { describeError } from './describe-error.js';
import { countMarks, measureOperations } from './measure-document.js';
import { Operation } from './operation.js';
import { overLimit, refusal } from './refusal.js';

/** A document as read, with what is wrong with it; its operations are made when first asked for. */
export interface ReadDocument {
  /** Null where it cannot be parsed. */
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
  readonly operations: Map<string, Operation | null>;
}

/** Reads, checks and keeps documents, so that a document asked before costs a lookup. */
export class Documents {
  readonly #known = new BoundedCache<ReadDocument>(DOCUMENT_CACHE_LETTERS);
  readonly #rules: readonly ValidationRule[];

  constructor(
    readonly schema: GraphQLSchema,
    readonly limits: Limits,
    readonly introspection: boolean,
  ) {
    this.#rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  }

  read(source: string): ReadDocument {
    const known = this.#known.get(source);
    if (known) return known;
    const read = this.#read(source);
    this.#known.set(source, read, source.length + DOCUMENT_LETTERS);
    return read;
  }

  /** The operation of a name, or the only one; null where the document has none such, or has errors. */
  operation(read: ReadDocument, name: string | null): Operation | null {
    const key = name ?? '';
    let operation = read.operations.get(key);
    if (operation === undefined) {
      const definition = read.document && read.errors.length === 0 ? getOperationAST(read.document, name) : null;
      operation = definition && read.document ? new Operation(this.schema, read.document, definition) : null;
      // A name that names nothing is the caller's to choose: only names of the document are kept.
      if (operation) read.operations.set(key, operation);
    }
    return operation;
  }

  #read(source: string): ReadDocument {
    const operations = new Map<string, Operation | null>();
    try {
      const document = parse(source, { maxTokens: this.limits.tokens });
      return { document, errors: this.#check(document), operations };
    } catch (error) {
      return { document: null, errors: [toSyntaxError(error, this.limits.tokens)], operations };
    }
  }

  #check(document: DocumentNode): readonly GraphQLError[] {
    const { aliases, directives } = countMarks(document);
    const marks = [
      ...over('aliases', aliases, this.limits.aliases),
      ...over('directives', directives, this.limits.directives),
    ];
    if (marks.length > 0) return marks;
    // Names that are near would tell the schema bit by bit.
    const faults = validate(this.schema, document, this.#rules, { hideSuggestions: !this.introspection });
    if (faults.length > 0) return faults.map((fault) => describeError(fault, 'GRAPHQL_VALIDATION_FAILED'));
    const { depth, rootFields } = measureOperations(document);
    return [...over('depth', depth, this.limits.depth), ...over('rootFields', rootFields, this.limits.rootFields)];
  }
}

const over = (what: string, found: number, limit: number): readonly GraphQLError[] =>
  found > limit ? [overLimit(what, found, limit)] : [];

function toSyntaxError(error: unknown, tokens: number): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  // The parser tells this fault from others by its words alone.
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message)) {
    return overLimit('tokens', tokens + 1, tokens);
  }
  return refusal('GRAPHQL_PARSE_FAILED', error.message, { error });
}
