import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { refusal } from './refusal.js';

/** What a request may name its document by. */
interface Named {
  readonly query?: unknown;
  /** As the GraphQL-over-HTTP draft on persisted documents has it: `sha256:…`, or a name of the list. */
  readonly documentId?: unknown;
  /** As Apollo's clients send it: `{persistedQuery: {version: 1, sha256Hash}}`. */
  readonly extensions?: unknown;
}

/** The only documents that are answered, by their SHA-256 digests and by the names that their list gives them. */
export class KnownOperations {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;

  constructor(documents: Iterable<readonly [name: string, text: string]>) {
    const list = [...documents];
    this.#known = new Set(list.map(([, text]) => text));
    this.#texts = new Map(list.flatMap(([name, text]) => [[name, text] as const, [digestOf(text), text] as const]));
  }

  allows(text: string): boolean {
    return this.#known.has(text);
  }

  /** The document of a request. Errors: refused where it names none, or one that is not among these. */
  textOf({ query, documentId, extensions }: Named): string {
    if (typeof query === 'string') {
      if (this.#known.has(query)) return query;
      throw refusal('PERSISTED_QUERY_ONLY', 'This server answers only the operations that it was given');
    }
    const id = documentId ?? hashIn(extensions);
    const text = typeof id === 'string' ? this.#texts.get(id.replace(/^sha256:/, '')) : undefined;
    if (text !== undefined) return text;
    if (id !== undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    throw new GraphQLError('Must provide query string.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400, spec: true } },
    });
  }
}

/** The SHA-256 digest of a text, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const hashIn = (extensions: unknown): unknown => inside(inside(extensions, 'persistedQuery'), 'sha256Hash');

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
