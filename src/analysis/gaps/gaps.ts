import type { Day } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { Gap } from '../../domain/ports/questions/gaps.js';
import type { InstrumentKind } from '../../domain/vocabulary.js';
import { inForceSet, isMexican } from '../graph/in-force.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { perDay } from '../graph/per-day.js';
import { topicIndex } from '../graph/topics.js';

/** Rules and standards abroad. Goals that states have set themselves are neither. */
const COMPARATORS: ReadonlySet<InstrumentKind> = new Set(['foreign-rule', 'international-standard']);
const GOALS = 'agenda-2030';

/** Texts that bind nobody. */
const VOLUNTARY: ReadonlySet<InstrumentKind> = new Set(['nmx', 'plan']);

/** A word of a text on an activity. */
interface Reading {
  readonly instrument: GraphNode<'Instrument'>;
  readonly slug: string;
  readonly evidence: Evidence;
  /** True where the part itself binds the activity, false where the text as a whole concerns it. */
  readonly binds: boolean;
}

/** The gaps of a day. */
export const gapsOn = perDay((graph: LoadedGraph, asOf: Day): readonly Gap[] => {
  const valid = inForceSet(graph, asOf);
  const abroad = new Map<string, Reading[]>();
  const here = new Map<string, Reading[]>();
  for (const instrument of graph.all('Instrument')) {
    if (!valid.has(instrument.id)) continue;
    const isComparator =
      COMPARATORS.has(instrument.properties.kind) && !isMexican(instrument) && instrument.properties.key !== GOALS;
    if (!isComparator && !isMexican(instrument)) continue;
    for (const [cell, reading] of readingsOf(graph, instrument)) {
      const side = isComparator ? abroad : here;
      const known = side.get(cell);
      if (known) known.push(reading);
      else side.set(cell, [reading]);
    }
  }
  return [...abroad]
    .flatMap(([cell, readings]) => gapOf(cell, readings, here.get(cell) ?? []))
    .sort(
      (a, b) => b.jurisdictions.length - a.jurisdictions.length || rank(a) - rank(b) || (idOf(a) < idOf(b) ? -1 : 1),
    );
});

const idOf = ({ topic, activity }: Gap): string => `${topic} ${activity}`;
const rank = ({ coverage }: Gap): number => ['nothing', 'voluntary', 'part'].indexOf(coverage);

/** What a text says on each topic for each activity that it is about; topics that say how the State acts are left out. */
const readingsOf = (
  graph: LoadedGraph,
  instrument: GraphNode<'Instrument'>,
): readonly (readonly [string, Reading])[] => {
  const topics = graph.index(topicIndex);
  const concerned = keysOf(graph, instrument.id, 'AFFECTS');
  return graph.out(instrument.id, 'HAS_PROVISION').flatMap(({ to }) => {
    const bound = keysOf(graph, to, 'BINDS');
    const activities = bound.length > 0 ? bound : concerned;
    return graph.out(to, 'REGULATES').flatMap(({ to: about, properties, evidence }) => {
      const { topic: slug } = properties;
      const topic = graph.nodeOf('Topic', about);
      if (slug === null || topic === null || topics.isCrossCutting(about)) return [];
      return activities.map(
        (activity) =>
          [`${topic.properties.key} ${activity}`, { instrument, slug, evidence, binds: bound.length > 0 }] as const,
      );
    });
  });
};

const keysOf = (graph: LoadedGraph, id: NodeId, type: 'AFFECTS' | 'BINDS'): readonly string[] =>
  graph.out(id, type).flatMap(({ to }) => graph.nodeOf('Activity', to)?.properties.key ?? []);

const gapOf = (cell: string, abroad: readonly Reading[], here: readonly Reading[]): readonly Gap[] => {
  const [topic = '', activity = ''] = cell.split(' ');
  const binding = here.filter(({ instrument }) => !VOLUNTARY.has(instrument.properties.kind));
  const known = new Set(binding.map(({ slug }) => slug));
  const missing = abroad.filter(({ slug }) => !known.has(slug));
  const places = new Set(missing.flatMap(({ instrument }) => instrument.properties.jurisdictions));
  // One text abroad that merely concerns an activity is too little to miss its like here.
  if (places.size < 2 && !missing.some(({ binds }) => binds)) return [];
  const coverage = here.length === 0 ? 'nothing' : binding.length === 0 ? 'voluntary' : 'part';
  const comparators = [...new Map(missing.map(({ instrument }) => [instrument.properties.key, instrument])).values()];
  return [
    {
      topic,
      slugs: [...new Set(missing.map(({ slug }) => slug))].sort(),
      activity,
      comparators: comparators.map(({ properties }) => properties.key).sort(),
      jurisdictions: [...places].sort(),
      coverage,
      nearest: [...new Set(here.map(({ instrument }) => instrument.properties.key))].sort().slice(0, 5),
      evidence: missing.slice(0, 5).map(({ evidence }) => evidence),
    },
  ];
};
