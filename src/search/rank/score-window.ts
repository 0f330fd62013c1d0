/**
 * Scores of a stretch of passages while they are added up. A query is scored stretch by stretch, so that all it is scored in stays near the processor
 * however many passages there are.
 */
export interface ScoreWindow {
  /** The first passage of the stretch. Everything below is by place in it, from 0. */
  begin: number;
  readonly words: Float64Array;
  readonly masks: Uint32Array;
  readonly boosts: Float64Array;
  /** 1 where a run of words may be met. */
  readonly runs: Uint8Array;
  /** The places that met anything, in no order: as many as `count` says. */
  readonly touched: Uint32Array;
  count: number;
  /** The best of several ways to meet the same words, until it is settled, and the places that have one. */
  readonly best: Float64Array;
  readonly offered: Uint32Array;
  offers: number;
}

/** Passages of a stretch: its arrays fit into the nearest caches together. */
export const WINDOW_SIZE = 4_096;

/** A stretch that nothing has met. */
export function createScoreWindow(): ScoreWindow {
  return {
    begin: 0,
    words: new Float64Array(WINDOW_SIZE),
    masks: new Uint32Array(WINDOW_SIZE),
    boosts: new Float64Array(WINDOW_SIZE),
    runs: new Uint8Array(WINDOW_SIZE),
    touched: new Uint32Array(WINDOW_SIZE),
    count: 0,
    best: new Float64Array(WINDOW_SIZE),
    offered: new Uint32Array(WINDOW_SIZE),
    offers: 0,
  };
}

/** Offers a way to meet some words at a place. */
export function offer(window: ScoreWindow, place: number, score: number): void {
  const { best, offered } = window;
  const known = best[place] ?? 0;
  if (known === 0) offered[window.offers++] = place;
  if (score > known) best[place] = score;
}

/** Counts the best offers since the last time as meeting `mask`. */
export function settle(window: ScoreWindow, mask: number): void {
  const { words, masks, touched, best, offered, offers } = window;
  let { count } = window;
  for (let index = 0; index < offers; index++) {
    const place = offered[index] ?? 0;
    if (masks[place] === 0) touched[count++] = place;
    masks[place] = (masks[place] ?? 0) | mask;
    words[place] = (words[place] ?? 0) + (best[place] ?? 0);
    best[place] = 0;
  }
  window.count = count;
  window.offers = 0;
}

/** Lifts a place to a boost, and counts it as meeting `mask`. */
export function boostPlace(window: ScoreWindow, place: number, mask: number, boost: number): void {
  const { masks, boosts, touched } = window;
  if (masks[place] === 0 && boosts[place] === 0) touched[window.count++] = place;
  masks[place] = (masks[place] ?? 0) | mask;
  boosts[place] = Math.max(boosts[place] ?? 0, boost);
}

/** Forgets what was met, in as many steps as that took. */
export function clearWindow(window: ScoreWindow): void {
  const { words, masks, boosts, touched, count } = window;
  for (let index = 0; index < count; index++) {
    const place = touched[index] ?? 0;
    words[place] = masks[place] = boosts[place] = 0;
  }
  window.count = 0;
}
