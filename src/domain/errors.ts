/** Stable codes of what a caller can do wrong or run into. Scripts and API clients branch on these, never on messages. */
export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'page-size'
  | 'cursor'
  | 'query-limit'
  | 'corpus-missing'
  | 'snapshot-damaged'
  | 'snapshot-version'
  | 'unreadable-file'
  | 'too-large'
  | 'unavailable';

/** What an error tells besides its code: what was found, what would have been accepted, and the nearest valid values. */
export interface ErrorDetail {
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: readonly string[];
  readonly cause?: unknown;
}

/** An expected failure, the caller's or the world's, with a code that callers may rely on. */
export class NormapaError extends Error {
  override readonly name = 'NormapaError';
  readonly found: string | null;
  readonly expected: string | null;
  readonly nearest: readonly string[];

  constructor(
    readonly code: ErrorCode,
    message: string,
    detail: ErrorDetail = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.found = detail.found ?? null;
    this.expected = detail.expected ?? null;
    this.nearest = detail.nearest ?? [];
  }
}
