import type { Citation, CitationContext } from '../domain/citation.js';
import { parseInstrumentKey } from '../domain/instrument-key.js';
import { parseLocator, printLocator, type Locator } from '../domain/locator/locator.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import { INSTRUMENT_KINDS, isOneOf } from '../domain/vocabulary.js';

/** What `cite --jsonl` prints for one line read. */
export interface CiteAnswer {
  /** As the line gave it; null where it gave none. */
  readonly id: string | number | null;
  readonly citations: readonly Citation[];
}

/** The answer to a line, and what was wrong with it. A line that is no record has no answer; a field that cannot be read counts as absent. */
export interface CiteLineRead {
  readonly answer: CiteAnswer | null;
  readonly faults: readonly string[];
}

/** Reads one line `{id, text, context}` and finds the citations of its text. */
export function citeLine(line: string, reader: CitationReader): CiteLineRead {
  const record = parseRecord(line);
  if (!record) return { answer: null, faults: ['no JSON object'] };
  const { id = null, text, context } = record;
  if (typeof text !== 'string') return { answer: null, faults: ['"text" is no string'] };
  const faults: string[] = [];
  const own = contextOf(context, (fault) => faults.push(fault));
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  return { answer: { id: known, citations: reader.read(text, own) }, faults };
}

type Plain = Readonly<Record<string, unknown>>;

const parseRecord = (line: string): Plain | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isPlain(value) ? value : null;
  } catch {
    return null;
  }
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How each field of a context is read; undefined where it cannot be. */
const FIELDS: { readonly [K in keyof CitationContext]-?: (value: unknown) => CitationContext[K] } = {
  key: (value) => (typeof value === 'string' ? (parseInstrumentKey(value) ?? undefined) : undefined),
  title: (value) => textOf(value),
  designation: (value) => textOf(value),
  kind: (value) => (typeof value === 'string' && isOneOf(INSTRUMENT_KINDS, value) ? value : undefined),
  develops: (value) => textOf(value),
  at: (value) => locatorOf(value),
  within: (value) => locatorOf(value),
  defines: (value) => (isPlain(value) ? definitionsOf(value) : undefined),
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const locatorOf = (value: unknown): Locator | undefined => {
  const path = typeof value === 'string' ? parseLocator(value) : null;
  return path ? printLocator(path) : undefined;
};

const definitionsOf = (value: Plain): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([short, title]) => (typeof title === 'string' ? [[short, title] as const] : [])),
  );

const contextOf = (value: unknown, report: (fault: string) => void): CitationContext => {
  if (value === undefined || value === null) return {};
  if (!isPlain(value)) report('"context" is no object');
  const given: Plain = isPlain(value) ? value : {};
  const context: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(FIELDS)) {
    const field = given[name];
    if (field === undefined || field === null) continue;
    const known = read(field);
    if (known === undefined) report(`"${name}" of the context cannot be read, and counts as absent`);
    else context[name] = known;
  }
  // Each field was read by the reader of its own type.
  return context;
};
