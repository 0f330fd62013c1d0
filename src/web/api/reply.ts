/** What went wrong with a question: the API's code and words, or `unreachable`. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** The value at fault, empty where none is told, and what comes near to it. */
  readonly found: string;
  readonly nearest: readonly string[];
}

/** What came back. `data` is null where the question failed as a whole. */
export interface Reply {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly failure: Failure | null;
  /** Keys near to one that was asked for and names nothing. */
  readonly nearest: readonly string[];
}

/** A reply that only says what went wrong. */
export function failureOf(code: string, message: string): Reply {
  return { data: null, failure: { code, message, found: '', nearest: [] }, nearest: [] };
}

/** Reads the body of a GraphQL response; anything else than one is `unreachable`, since something else than the API answered. */
export function readReply(body: unknown): Reply {
  if (!isRecord(body)) return failureOf('unreachable', '');
  const [error] = listOf(body.errors).filter(isRecord);
  if (error) {
    const extensions = isRecord(error.extensions) ? error.extensions : {};
    const [found, nearest] = [textOf(extensions.found), textsOf(extensions.nearest)];
    const failure = { code: textOf(extensions.code), message: textOf(error.message), found, nearest };
    return { data: null, failure, nearest: [] };
  }
  if (!isRecord(body.data)) return failureOf('unreachable', '');
  return { data: body.data, failure: null, nearest: nearestOf(body.extensions) };
}

const nearestOf = (extensions: unknown): readonly string[] => {
  const misses: readonly unknown[] = isRecord(extensions) ? listOf(extensions.notFound) : [];
  return misses.filter(isRecord).flatMap(({ nearest }) => textsOf(nearest));
};

const textsOf = (value: unknown): readonly string[] => listOf(value).filter((text) => typeof text === 'string');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
