import type { Passage } from '../image/passages.js';

/** The parts that a locator of a query leads to. */
export interface FoundParts {
  readonly exact: readonly number[];
  /** The parts inside those. */
  readonly inside: readonly number[];
  /** The parts that hold them, and those beside them in the innermost of these. */
  readonly holders: readonly number[];
  readonly beside: readonly number[];
}

/** Finds passages by the steps of a locator. */
export interface PartIndex {
  /**
   * The passages whose locator ends with the last step and holds the others before it, in order, in the instruments given (any where null); where no
   * passage is the part itself, the outermost inside it. Where there is none, the same for fewer steps: "art. 31 fracción XX" leads to article 31.
   * Null where not even the first step leads anywhere.
   */
  find(steps: readonly (readonly string[])[], instruments: ReadonlySet<number> | null): FoundParts | null;
}

/** Indexes passages by the last segment of their locators, and by the segments of parts that are no passages themselves. */
export function indexParts(passages: readonly Passage[]): PartIndex {
  const byLast = new Map<string, number[]>();
  const byAbsent = new Map<string, number[]>();
  for (const [index, { node }] of passages.entries()) {
    if (node.label !== 'Provision') continue;
    for (const segment of lastSegments(node.properties.locator)) addTo(byLast, segment, index);
    // A part of which only smaller parts are held: they stand for it, and those that stand further in do not.
    const outer = node.properties.parent === null ? node.properties.locator.split('/').slice(0, -1) : [];
    for (const segment of outer) addTo(byAbsent, segment, index);
  }
  const findExact = (
    steps: readonly (readonly string[])[],
    instruments: ReadonlySet<number> | null,
  ): readonly number[] =>
    (steps.at(-1) ?? [])
      .flatMap((segment) => byLast.get(segment) ?? [])
      .filter((index) => instruments === null || instruments.has(passages[index]?.instrument ?? -1))
      .filter((index) => holds(locatorOf(passages[index]), steps.slice(0, -1)));
  const findInside = (steps: readonly (readonly string[])[], instruments: ReadonlySet<number>): readonly number[] =>
    (steps.at(-1) ?? [])
      .flatMap((segment) => byAbsent.get(segment) ?? [])
      .filter((index) => instruments.has(passages[index]?.instrument ?? -1))
      .filter((index) => holds(locatorOf(passages[index]), steps));
  return {
    find: (steps, instruments) => {
      for (let count = steps.length; count > 0; count--) {
        const itself = [...new Set(findExact(steps.slice(0, count), instruments))].sort((a, b) => a - b);
        const exact =
          itself.length > 0 || instruments === null ? itself : findInside(steps.slice(0, count), instruments);
        if (exact.length > 0) return { exact, ...contextOf(passages, exact) };
      }
      return null;
    },
  };
}

/** What one reads next to a part: what is inside it, what holds it, what stands beside it. */
const contextOf = (passages: readonly Passage[], exact: readonly number[]): Omit<FoundParts, 'exact'> => {
  const inside = exact.flatMap((index) => insideOf(passages, index));
  const around = exact.map((index) => aroundOf(passages, index));
  const holders = around.flatMap((found) => found.holders);
  const taken = new Set([...exact, ...inside, ...holders]);
  return { inside, holders, beside: around.flatMap((found) => found.beside).filter((index) => !taken.has(index)) };
};

const aroundOf = (passages: readonly Passage[], index: number): Pick<FoundParts, 'holders' | 'beside'> => {
  const locator = locatorOf(passages[index]);
  const holders: number[] = [];
  for (let before = index - 1; passages[before]?.instrument === passages[index]?.instrument; before--)
    if (isInside(locator, locatorOf(passages[before]))) holders.push(before);
  const [innermost] = holders;
  return { holders, beside: innermost === undefined ? [] : insideOf(passages, innermost) };
};

/** Numerals are nested by their points: 5.2.1 is inside 5.2. */
const isInside = (locator: string, outer: string): boolean =>
  outer !== '' && (locator.startsWith(`${outer}/`) || locator.startsWith(`${outer}.`));

const addTo = (groups: Map<string, number[]>, segment: string, index: number): void => {
  const group = groups.get(segment);
  if (group) group.push(index);
  else groups.set(segment, [index]);
};

const locatorOf = (passage: Passage | undefined): string =>
  passage?.node.label === 'Provision' ? passage.node.properties.locator : '';

/** The last segment without its mark of repetition; both ends of a range. */
const lastSegments = (locator: string): readonly string[] => {
  const [path = '', until] = locator.split('..');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (until === undefined ? [last] : [last, until]).map((segment) => segment.replace(/_\d+$/, ''));
};

/** True when the steps are met by segments before the last, in order. */
const holds = (locator: string, steps: readonly (readonly string[])[]): boolean => {
  const segments = locator.split('/').slice(0, -1);
  let at = 0;
  return steps.every((step) => {
    while (at < segments.length && !step.includes(segments[at] ?? '')) at++;
    return at++ < segments.length;
  });
};

/** Passages stand in the order of the text, so what is inside a part follows it. */
const insideOf = (passages: readonly Passage[], index: number): readonly number[] => {
  const outer = locatorOf(passages[index]);
  const inside: number[] = [];
  for (let next = index + 1; next < passages.length; next++) {
    const locator = locatorOf(passages[next]);
    if (!isInside(locator, outer)) break;
    if (passages[next]?.instrument !== passages[index]?.instrument) break;
    inside.push(next);
  }
  return inside;
};
