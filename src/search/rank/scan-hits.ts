import type { Words } from '../image/open-words.js';
import { createBestHits, type RankedHit } from './best-hits.js';
import { createCoverage } from './coverage.js';
import { openGroups, titledWindows, type ReadGroup, type ScanPlan } from './plan-scan.js';
import { FEW_HITS, RANKING } from './ranking.js';
import { markRuns, offerAll, readAlone, skipTo, type Admits } from './read-postings.js';
import { boostPlace, clearWindow, createScoreWindow, settle, WINDOW_SIZE, type ScoreWindow } from './score-window.js';
import { hitsFrom, selectHits, wordsNeeded, wordsWanted, type Conditions, type Selecting } from './select-hits.js';

/** What a query found. */
export interface Found {
  /** All hits in the order of the texts. Good until the next scan: the array is used again. */
  readonly hits: Uint32Array;
  /** The first of them in the order asked. */
  readonly best: readonly RankedHit[];
}

/** What is asked of a scan. */
export interface ScanRequest {
  readonly plan: ScanPlan;
  readonly conditions: Conditions;
  /** By passage, its place in the order asked; null where the best come first. */
  readonly places: Uint32Array | null;
  /** How many of the first hits are wanted. */
  readonly wanted: number;
}

/** Finds the passages that answer a query. */
export type ScanHits = (request: ScanRequest) => Found;

/** What a scan goes through. */
interface ScanSources {
  readonly words: Words;
  readonly instrumentOf: Uint32Array;
  readonly firstPassages: Uint32Array;
}

/**
 * Makes a scan. Looks first only for passages that meet as many words as are wanted, then, where those are too few, at all, to know how many words
 * enough passages meet. A part that the query names is kept whatever the words.
 */
export function createScan(sources: ScanSources): ScanHits {
  const room = { window: createScoreWindow(), hits: new Uint32Array(sources.instrumentOf.length) };
  return (request) => {
    const wanted = wordsWanted(request.plan.query);
    const first = scanOnce(sources, room, request, wanted, false);
    // Words that are joined are met to the letter, however few hits there are.
    if (request.plan.query.condition !== null) return first;
    if (first.isWhole ? wanted <= 1 : first.enough) return first;
    const whole = first.isWhole ? first : scanOnce(sources, room, request, wanted, true);
    const need = wordsNeeded(whole.withMet, wanted);
    return need === wanted ? whole : scanOnce(sources, room, request, need, false);
  };
}

/** What a scan works in, used again for every query. */
interface ScanRoom {
  readonly window: ScoreWindow;
  readonly hits: Uint32Array;
}

interface ScanResult extends Found {
  /** By number of words met, how many passages pass the filters; of those that meet fewer than were needed only some where not `isWhole`. */
  readonly withMet: Uint32Array;
  readonly isWhole: boolean;
  /** Whether so many meet the words needed that none with fewer is let in. */
  readonly enough: boolean;
}

const scanOnce = (
  sources: ScanSources,
  room: ScanRoom,
  request: ScanRequest,
  need: number,
  isWhole: boolean,
): ScanResult => {
  const { plan, conditions, places, wanted } = request;
  const { query, titles, rarities } = plan;
  const groups = openGroups(plan, sources.words, isWhole ? null : need);
  const best = createBestHits(wanted);
  const selecting: Selecting = {
    conditions,
    titles,
    coverage: createCoverage(query.bits, rarities, RANKING.coordination),
    need,
    boostOfPart: query.named.size > 0 ? RANKING.namedPart : RANKING.locator,
    places,
    best,
    withMet: new Uint32Array(query.bits.length + 1),
    hits: room.hits,
  };
  const count = scanWindows(sources, room.window, plan, groups, selecting);
  return {
    hits: room.hits.subarray(0, count),
    best: best.inOrder(),
    withMet: selecting.withMet,
    isWhole: groups.every(({ isOpen }) => isOpen),
    enough: hitsFrom(selecting.withMet, need) >= FEW_HITS,
  };
};

/** Scores and selects window after window; gives how many hits there are. */
const scanWindows = (
  { instrumentOf, firstPassages }: ScanSources,
  window: ScoreWindow,
  { titles, references, query }: ScanPlan,
  groups: readonly ReadGroup[],
  selecting: Selecting,
): number => {
  const titled = titledWindows(titles, firstPassages);
  const { runs } = window;
  const admits: Admits = (passage) =>
    runs[passage - window.begin] === 1 || (titled !== null && titles.masks[instrumentOf[passage] ?? 0] !== 0);
  const { passages, boosts } = references;
  let [count, referred] = [0, 0];
  for (let number = 0; number * WINDOW_SIZE < instrumentOf.length; number++) {
    window.begin = number * WINDOW_SIZE;
    const end = window.begin + WINDOW_SIZE;
    if (titled?.[number] === 1 || groups.some((group) => begins(group, end))) scoreWindow(groups, window, admits);
    for (; referred < passages.length && (passages[referred] ?? 0) < end; referred++)
      boostPlace(window, (passages[referred] ?? 0) - window.begin, query.referenceBit, boosts[referred] ?? 0);
    count = selectHits(window, selecting, count);
    clearWindow(window);
  }
  return count;
};

/** Whether a passage before `end` begins with a group. */
const begins = ({ isOpen, readers }: ReadGroup, end: number): boolean =>
  isOpen && readers.some(({ passages, next }) => (passages[next] ?? end) < end);

const scoreWindow = (groups: readonly ReadGroup[], window: ScoreWindow, admits: Admits): void => {
  const runs = groups.filter(({ isRun }) => isRun).flatMap(({ readers }) => readers);
  for (const reader of runs) markRuns(reader, window);
  for (const group of groups) scoreGroup(group, window, group.isOpen ? null : admits);
  if (runs.length > 0) window.runs.fill(0);
};

const scoreGroup = ({ mask, readers, single }: ReadGroup, window: ScoreWindow, admits: Admits | null): void => {
  if (admits !== null) for (const reader of readers) skipTo(reader, window.begin);
  if (single) {
    readAlone(single, mask, window, admits);
    return;
  }
  for (const reader of readers) offerAll(reader, mask, window, admits);
  settle(window, mask);
};
