import type { Line } from '../reading/line.js';

/** What the bulk of a document's lines look like. */
export interface Measure {
  /** Left and right edge of running text, in points. */
  readonly left: number;
  readonly right: number;
  /** Height of its letters, in points. */
  readonly size: number;
  /** From line to line inside a paragraph, in points. */
  readonly pitch: number;
}

/** Measures running text: the commonest edges, letter height and pitch, each weighed by length. */
export function measureLines(lines: readonly Line[]): Measure {
  const size = commonest(lines.map((line) => [round(line.size), line.text.length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.6);
  const long = body.filter((line) => line.text.length > 60);
  const right = commonest(long.map((line) => [Math.round(line.x1), 1]));
  const pitches = body.flatMap((line, index) => {
    const next = body[index + 1];
    const full = line.x1 > right - ROOM;
    const gap = full && next?.page === line.page ? next.y - line.y : 0;
    return gap > 0.8 * size && gap < 2.5 * size ? [[round(gap), 1] as const] : [];
  });
  return {
    left: commonest(long.map((line) => [Math.round(line.x0), 1])),
    right,
    size,
    pitch: commonest(pitches) || 1.2 * size,
  };
}

/** Points that a line may leave free at its end and still be followed by one of its own paragraph. */
const ROOM = 60;

const round = (value: number): number => Math.round(value * 4) / 4;

const commonest = (values: readonly (readonly [number, number])[]): number => {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
};
