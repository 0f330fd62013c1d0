import { ApiError, type ToldError } from './api-error.js';

/** A key that was asked for and names nothing, with keys that come near. */
export interface Missing {
  readonly found: string;
  readonly nearest: readonly string[];
}

/** What an operation gave. */
export interface Answer<Data> {
  readonly data: Data;
  readonly notFound: readonly Missing[];
}

/** Reads the body of a GraphQL response. Errors: ApiError for one that tells errors, or is none. */
export function readAnswer<Data>(body: unknown): Answer<Data> {
  if (!isRecord(body)) throw strange();
  const [first, ...more] = listOf(body.errors).filter(isError);
  if (first) {
    const code = first.extensions?.code;
    throw new ApiError(typeof code === 'string' ? code : 'UNKNOWN', first.message, [first, ...more]);
  }
  if (!isRecord(body.data)) throw strange();
  const missing = isRecord(body.extensions) ? listOf(body.extensions.notFound) : [];
  // The operation was checked against the schema that the server answers by.
  return { data: body.data as Data, notFound: missing.filter(isMissing) };
}

const strange = (): ApiError => new ApiError('UNREACHABLE', 'What answered is no GraphQL API');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isError = (value: unknown): value is ToldError => isRecord(value) && typeof value.message === 'string';
const isMissing = (value: unknown): value is Missing =>
  isRecord(value) && typeof value.found === 'string' && Array.isArray(value.nearest);
