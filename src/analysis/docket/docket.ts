import type { Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { DocketAnswer, DocketFilter, RecommendationDocket, Signal } from '../../domain/ports/questions/docket.js';
import { authorityOn } from '../graph/authorities.js';
import { checkKey } from '../graph/check-key.js';
import { loadGraph, type LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';
import { actorsOf } from './actors.js';
import { signalsOn } from './find-signals.js';

/** The signals of a day that pass a filter, by rank. Errors: `bad-input` for a key or number that names nothing, with near ones. */
export async function docket(store: GraphStore, filter: DocketFilter): Promise<DocketAnswer> {
  const graph = await loadGraph(store);
  const tests = testsOf(graph, filter);
  return {
    asOf: filter.asOf,
    signals: signalsOn(graph, filter.asOf).filter((one) => tests.every((test) => test(one))),
  };
}

/** What a forum on one recommendation prepares: its signals, those who must sit at the table, the goals it serves. */
export async function recommendationDocket(
  store: GraphStore,
  number: number,
  asOf: Day,
): Promise<RecommendationDocket> {
  const graph = await loadGraph(store);
  const { properties, id } = recommendationOf(graph, number);
  const signals = signalsOn(graph, asOf).filter(({ recommendations }) => recommendations.includes(number));
  const { titleEs, titleEn, summaryEs, summaryEn } = properties;
  const sdg = [...new Set(signals.flatMap((signal) => signal.sdg))].sort((a, b) => a - b);
  const actors = actorsOf(graph, id, signals, asOf);
  return { asOf, recommendation: number, titleEs, titleEn, summaryEs, summaryEn, actors, signals, sdg };
}

/** The recommendation of a number. Errors: `bad-input`. */
export function recommendationOf(graph: LoadedGraph, number: number): GraphNode<'Recommendation'> {
  const all = graph.all('Recommendation');
  const found = all.find(({ properties }) => properties.number === number);
  if (found) return found;
  const numbers = all.map(({ properties }) => properties.number).sort((a, b) => a - b);
  throw new NormapaError('bad-input', `There is no recommendation ${number}`, {
    found: String(number),
    expected: `a number from ${numbers[0] ?? 0} to ${numbers.at(-1) ?? 0}`,
    nearest: numbers
      .sort((a, b) => Math.abs(a - number) - Math.abs(b - number))
      .slice(0, 3)
      .map(String),
  });
}

const testsOf = (graph: LoadedGraph, filter: DocketFilter): readonly ((signal: Signal) => boolean)[] => [
  ...subjectTests(graph, filter),
  ...authorityTests(graph, filter),
];

const subjectTests = (graph: LoadedGraph, filter: DocketFilter): readonly ((signal: Signal) => boolean)[] => {
  const tests: ((signal: Signal) => boolean)[] = [];
  const { code, severity, recommendation, instrument, topic, activity } = filter;
  if (severity) tests.push((signal) => signal.severity === severity);
  if (code) tests.push((signal) => signal.code === code);
  if (recommendation !== null && recommendation !== undefined) {
    const { number } = recommendationOf(graph, recommendation).properties;
    tests.push(({ recommendations }) => recommendations.includes(number));
  }
  const keysOf = (label: 'Instrument' | 'Activity') => () => graph.all(label).map(({ properties }) => properties.key);
  const text = checkKey(
    'instrument',
    instrument,
    (key) => graph.nodeOf('Instrument', nodeId('Instrument', key)),
    keysOf('Instrument'),
  );
  if (text) tests.push((signal) => signal.instrument === text.properties.key);
  const about = checkKey('topic', topic, graph.index(topicIndex).of, () =>
    graph.all('Topic').flatMap(({ properties }) => [properties.key, ...properties.slugs]),
  );
  if (about) tests.push((signal) => signal.topic === about.properties.key);
  const step = checkKey(
    'activity',
    activity,
    (key) => graph.nodeOf('Activity', nodeId('Activity', key)),
    keysOf('Activity'),
  );
  if (step) tests.push((signal) => isAbout(graph, signal, step.properties.key));
  return tests;
};

/** The body of today that is meant, and every text that it or a body before it issues or enforces. */
const authorityTests = (
  graph: LoadedGraph,
  { authority, asOf }: DocketFilter,
): readonly ((signal: Signal) => boolean)[] => {
  const find = (key: string): GraphNode<'Authority'> | null => graph.nodeOf('Authority', nodeId('Authority', key));
  const all = (): readonly string[] => graph.all('Authority').map(({ properties }) => properties.key);
  const asked = checkKey('authority', authority, find, all);
  if (!asked) return [];
  const meant = authorityOn(graph, asked.id, asOf) ?? asked;
  const isMeant = (id: NodeId): boolean => id === asked.id || authorityOn(graph, id, asOf)?.id === meant.id;
  const isHeld = (key: string): boolean =>
    [...graph.out(nodeId('Instrument', key), 'ISSUED_BY'), ...graph.out(nodeId('Instrument', key), 'ENFORCED_BY')].some(
      ({ to }) => isMeant(to),
    );
  return [
    (signal) =>
      (signal.authority !== null && isMeant(nodeId('Authority', signal.authority))) ||
      (signal.instrument !== null && isHeld(signal.instrument)),
  ];
};

/** True for a signal on an activity, or on a text that concerns it. */
const isAbout = (graph: LoadedGraph, { activity, instrument }: Signal, wanted: string): boolean =>
  activity === wanted ||
  (instrument !== null &&
    graph.out(nodeId('Instrument', instrument), 'AFFECTS').some(({ to }) => to === nodeId('Activity', wanted)));
