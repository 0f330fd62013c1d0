import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type {
  Overlap,
  OverlapAnswer,
  OverlapCell,
  OverlapFilter,
  OverlapPair,
} from '../../domain/ports/questions/overlaps.js';
import { authorityOn } from '../graph/authorities.js';
import { checkKey } from '../graph/check-key.js';
import { loadGraph, type LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';
import { overlapsOn } from './find-overlaps.js';

/** The overlaps of a day that pass a filter. Errors: `bad-input` for a key that names nothing, with near ones. */
export async function overlaps(store: GraphStore, filter: OverlapFilter): Promise<OverlapAnswer> {
  const graph = await loadGraph(store);
  const tests = testsOf(graph, filter);
  return {
    asOf: filter.asOf,
    overlaps: overlapsOn(graph, filter.asOf).filter((one) => tests.every((test) => test(one))),
  };
}

type Test = (overlap: Overlap) => boolean;

const testsOf = (
  graph: LoadedGraph,
  { asOf, authority, topic, activity, act, concurrence }: OverlapFilter,
): readonly Test[] => {
  const tests: Test[] = [];
  const body = checkKey(
    'authority',
    authority,
    (key) => graph.nodeOf('Authority', nodeId('Authority', key)),
    () => graph.all('Authority').map(({ properties }) => properties.key),
  );
  if (body !== null) {
    const holder = authorityOn(graph, body.id, asOf)?.properties.key;
    tests.push(({ authorities }) => holder !== undefined && authorities.includes(holder));
  }
  const { of } = graph.index(topicIndex);
  const about = checkKey('topic', topic, of, () =>
    graph.all('Topic').flatMap(({ properties }) => [properties.key, ...properties.slugs]),
  );
  if (about !== null) tests.push((overlap) => overlap.topic === about.properties.key);
  const step = checkKey(
    'activity',
    activity,
    (key) => graph.nodeOf('Activity', nodeId('Activity', key)),
    () => graph.all('Activity').map(({ properties }) => properties.key),
  );
  if (step !== null) tests.push((overlap) => overlap.activity === step.properties.key);
  if (act) tests.push((overlap) => overlap.act === act);
  if (concurrence) tests.push((overlap) => overlap.concurrence === concurrence);
  return tests;
};

/** The matrix view: how many overlaps, and of how many bodies, stand in each cell of topic and act. */
export function matrixOf(found: readonly Overlap[]): readonly OverlapCell[] {
  return groupsOf(found, ({ topic, act }) => `${topic} ${act}`).map(([first, own]) => ({
    topic: first.topic,
    act: first.act,
    authorities: [...new Set(own.flatMap(({ authorities }) => authorities))].sort(),
    overlaps: own.length,
    unplanned: own.filter(({ concurrence }) => concurrence === 'unplanned').length,
  }));
}

/** The pair view: all that stands between two bodies, the pairs with most first. */
export function pairsOf(found: readonly Overlap[]): readonly OverlapPair[] {
  return groupsOf(found, ({ authorities }) => authorities.join(' '))
    .map(([first, own]) => ({
      authorities: first.authorities,
      overlaps: own.length,
      unplanned: own.filter(({ concurrence }) => concurrence === 'unplanned').length,
      topics: [...new Set(own.map(({ topic }) => topic))].sort(),
      acts: [...new Set(own.map(({ act }) => act))].sort(),
      ids: own.map(({ id }) => id),
    }))
    .sort((a, b) => b.overlaps - a.overlaps);
}

/** Overlaps of their own, told once for one pair, topic and act; groups in the order of their names. */
const groupsOf = (
  found: readonly Overlap[],
  nameOf: (overlap: Overlap) => string,
): readonly (readonly [Overlap, readonly Overlap[]])[] => {
  const groups = new Map<string, [Overlap, Overlap[]]>();
  const told = new Set<string>();
  for (const overlap of found) {
    const cell = [...overlap.authorities, overlap.topic, overlap.act].join(' ');
    if (told.has(cell)) continue;
    told.add(cell);
    const group = groups.get(nameOf(overlap));
    if (group) group[1].push(overlap);
    else groups.set(nameOf(overlap), [overlap, [overlap]]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
