import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';

/** The parts of an instrument, in the order of its text, and a digest of the list. */
export interface PartList {
  readonly digest: string;
  readonly locators: readonly Locator[];
}

/** The parts of an instrument; null where there is no such instrument. */
export type ListParts = (key: InstrumentKey) => PartList | null;

/** Whether an instrument is known to have a part. */
export type KnowsPart = (key: InstrumentKey, locator: Locator) => boolean;

/** What was asked of the parts of another instrument, and answered. */
export interface AskedParts {
  readonly key: InstrumentKey;
  readonly digest: string;
  readonly present: readonly Locator[];
  readonly absent: readonly Locator[];
}

/** Looks parts up in their lists. */
export function knowsPartOf(list: ListParts): KnowsPart {
  const known = new Map<InstrumentKey, ReadonlySet<Locator>>();
  return (key, locator) => {
    const before = known.get(key);
    if (before) return before.has(locator);
    const locators = new Set(list(key)?.locators);
    known.set(key, locators);
    return locators.has(locator);
  };
}

/** The same, with note taken of what is asked of instruments other than `own`. */
export function noteAsked(
  knows: KnowsPart,
  list: ListParts,
  own: InstrumentKey | null,
): { readonly knows: KnowsPart; readonly asked: () => readonly AskedParts[] } {
  const answers = new Map<InstrumentKey, Map<Locator, boolean>>();
  return {
    knows: (key, locator) => {
      const answer = knows(key, locator);
      if (key === own) return answer;
      const others = answers.get(key) ?? new Map<Locator, boolean>();
      answers.set(key, others.set(locator, answer));
      return answer;
    },
    asked: () =>
      [...answers].map(([key, answered]) => ({
        key,
        digest: list(key)?.digest ?? '',
        present: [...answered].flatMap(([locator, answer]) => (answer ? [locator] : [])),
        absent: [...answered].flatMap(([locator, answer]) => (answer ? [] : [locator])),
      })),
  };
}

/** Whether the same would be answered now. */
export function isAnsweredSo({ key, digest, present, absent }: AskedParts, knows: KnowsPart, list: ListParts): boolean {
  if (list(key)?.digest === digest) return true;
  return present.every((locator) => knows(key, locator)) && !absent.some((locator) => knows(key, locator));
}
