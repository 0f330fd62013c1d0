import { firstDayOf, type Day } from '../../domain/day.js';
import type { Severity, SignalParts } from '../../domain/ports/questions/docket.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { Ground } from './ground.js';

/** What each part weighs in the rank of a signal. */
const WEIGHTS: Readonly<Record<keyof SignalParts, number>> = { severity: 4, asked: 3, reach: 1.5, age: 1, basis: 2 };

const SEVERITY: Readonly<Record<Severity, number>> = { high: 1, medium: 0.6, low: 0.2 };

/** Years after which a ground counts as old as it can. */
const OLDEST = 10;

/** The weighted mean of the parts, rounded so that it prints the same everywhere. */
export function rankOf(parts: SignalParts): number {
  const names = Object.keys(WEIGHTS) as readonly (keyof SignalParts)[];
  const total = names.reduce((sum, name) => sum + WEIGHTS[name], 0);
  return round(names.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], 0) / total);
}

/** Works out the parts. `asked` is 1 where a recommendation names the text, 0.5 where our reading ties it to one. */
export function partsOf(graph: LoadedGraph, asOf: Day, ground: Ground, asked: number): SignalParts {
  const { severity, instrument, day, evidence, candidate } = ground;
  const concerned = instrument === null ? 1 : graph.out(instrument.id, 'AFFECTS').length;
  const years = day === null ? 0 : Number(asOf.slice(0, 4)) - Number(firstDayOf(day).slice(0, 4));
  const surest = Math.max(
    0,
    ...evidence.map(({ basis, confidence }) => (basis === 'curated' ? 1 : (confidence ?? 0.9))),
  );
  return {
    severity: SEVERITY[severity],
    asked,
    reach: round(concerned / Math.max(1, graph.all('Activity').length)),
    age: round(Math.min(1, Math.max(0, years) / OLDEST)),
    basis: candidate ? round(surest * 0.7) : round(surest),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
