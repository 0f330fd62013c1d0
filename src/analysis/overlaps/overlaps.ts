import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { Overlap, OverlapAnswer, OverlapFilter } from '../../domain/ports/questions/overlaps.js';
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
