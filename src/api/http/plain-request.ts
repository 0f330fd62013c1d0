/** What a plain request asks. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PARAMETERS = new Set(['query', 'operationName', 'variables', 'extensions']);

/** Reads a body as a request with nothing in it to refuse or to weigh; null for any other, which the general way must judge. */
export function readPlainRequest(body: Buffer): PlainRequest | null {
  const parsed = parse(body);
  if (!isRecord(parsed) || !Object.keys(parsed).every((name) => PARAMETERS.has(name))) return null;
  const { query, operationName = null, variables = null, extensions = null } = parsed;
  if (typeof query !== 'string' || !isTextOrNull(operationName)) return null;
  if (!isRecordOrNull(variables) || !isRecordOrNull(extensions)) return null;
  return { query, operationName, variables: variables ?? {} };
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordOrNull = (value: unknown): value is Readonly<Record<string, unknown>> | null =>
  value === null || isRecord(value);

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
