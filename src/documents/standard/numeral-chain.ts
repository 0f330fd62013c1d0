import { compareNumerals, type NumeralMark } from '../marks/numeral-mark.js';

/** A block that opens like a numeral, by its place among the blocks. */
export interface NumeralCandidate {
  readonly index: number;
  readonly mark: NumeralMark;
}

/**
 * Of all that looks like a numeral, the longest run that counts up: items of lists, rows of tables and wrapped citations break it and
 * are left out. Of two equal candidates the later is taken, because an index stands before its body.
 */
export function chooseNumerals(candidates: readonly NumeralCandidate[]): readonly NumeralCandidate[] {
  const tails: number[] = [];
  const before: number[] = [];
  candidates.forEach(({ mark }, at) => {
    const place = findPlace(tails, candidates, mark);
    before[at] = tails[place - 1] ?? -1;
    tails[place] = at;
  });
  const run: NumeralCandidate[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate) run.push(candidate);
  }
  return keepConnected(run.reverse());
}

/** The first tail that is not below the mark. */
const findPlace = (tails: readonly number[], candidates: readonly NumeralCandidate[], mark: NumeralMark): number => {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const tail = candidates[tails[middle] ?? -1];
    if (tail && compareNumerals(tail.mark.path, mark.path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Largest step between neighbours: standards skip a number now and then, never many. */
const STEP_LIMIT = 3;

/** Leaves out what counts up but hangs in the air: "12.5" in chapter 4, chapter 30 after chapter 9. */
const keepConnected = (run: readonly NumeralCandidate[]): readonly NumeralCandidate[] => {
  const last: number[] = [];
  return run.filter(({ mark: { path } }) => {
    const shared = path.findIndex((value, at) => value !== last[at]);
    const at = shared < 0 ? path.length - 1 : shared;
    const connected = (path[at] ?? 0) - (last[at] ?? 0) <= STEP_LIMIT && path.length - at <= 2;
    if (connected) last.splice(0, last.length, ...path);
    return connected;
  });
};
