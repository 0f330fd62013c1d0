/** An error as the API tells it. */
export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An operation that failed: what the API told, or that something else than the API answered. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** Stable: `BAD_INPUT`, `QUERY_LIMIT` and the like, or `UNREACHABLE` where no answer of the API came. */
    readonly code: string,
    message: string,
    /** All that was told, the first of which names code and message. */
    readonly errors: readonly ToldError[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Valid values that come near to the one at fault. */
  get nearest(): readonly string[] {
    const near: unknown = this.errors[0]?.extensions?.nearest;
    return Array.isArray(near) ? near.filter((text) => typeof text === 'string') : [];
  }
}
