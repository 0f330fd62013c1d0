import { parseDay, type Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type {
  RestrictionGroup,
  RestrictionsAnswer,
  RestrictionsRequest,
} from '../../domain/ports/questions/restrictions.js';
import type { Statement } from '../../domain/statement.js';
import type { Modality } from '../../domain/vocabulary.js';
import { inForceSet, isMexican } from '../graph/in-force.js';
import { loadGraph, type LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';

/** Rules that narrow what may be done; a permission that needs a permit counts too. */
const RESTRICTING: ReadonlySet<Modality> = new Set(['obligation', 'prohibition', 'limit']);
/** Most years that one question may ask for. */
const YEARS = 60;

/** Counts what narrows, group by group, at the end of each year. A text whose day is not known is left out. Errors: `bad-input` for years out of order. */
export async function restrictions(store: GraphStore, request: RestrictionsRequest): Promise<RestrictionsAnswer> {
  const { by, from, to, asOf } = request;
  if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from >= YEARS) {
    const expected = `two years in order, at most ${YEARS} of them`;
    throw new NormapaError('bad-input', 'The years are out of order or too many', {
      found: `${from} to ${to}`,
      expected,
    });
  }
  const graph = await loadGraph(store);
  const years = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const days = years.map((year) => dayOfYear(year, asOf));
  const counts = new Map<string, number[]>();
  for (const [place, day] of days.entries()) {
    for (const group of groupsOn(graph, day, by)) {
      const row = counts.get(group) ?? years.map(() => 0);
      row[place] = (row[place] ?? 0) + 1;
      counts.set(group, row);
    }
  }
  const groups = [...counts]
    .map(([key, row]) => ({ key, name: nameOf(graph, by, key), counts: row }))
    .sort((a, b) => (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0) || (a.key < b.key ? -1 : 1));
  return { asOf, by, years, groups };
}

const dayOfYear = (year: number, asOf: Day): Day => {
  const last = parseDay(`${String(year).padStart(4, '0')}-12-31`);
  return last === null || last > asOf ? asOf : last;
};

/** The groups of each text's rules, one member for each rule and group that it counts in. */
type GroupIndex = ReadonlyMap<NodeId, readonly string[]>;

const groupIndex =
  (by: RestrictionGroup) =>
  (graph: LoadedGraph): GroupIndex =>
    new Map(
      graph
        .all('Instrument')
        .filter(isMexican)
        .map(({ id }) => {
          const issuers = by === 'authority' ? graph.out(id, 'ISSUED_BY').map(({ to }) => keyOf(to)) : [];
          const rules = graph
            .out(id, 'HAS_PROVISION')
            .flatMap(({ to }) => graph.nodeOf('Provision', to)?.properties.statements.filter(restricts) ?? []);
          return [id, rules.flatMap((rule) => GROUPS[by](graph, rule, issuers))] as const;
        }),
    );

/** Made once for each graph: the same function names the same index. */
const INDEXES: Readonly<Record<RestrictionGroup, (graph: LoadedGraph) => GroupIndex>> = {
  authority: groupIndex('authority'),
  topic: groupIndex('topic'),
  scian: groupIndex('scian'),
  activity: groupIndex('activity'),
};

const groupsOn = (graph: LoadedGraph, day: Day, by: RestrictionGroup): readonly string[] => {
  const groups = graph.index(INDEXES[by]);
  return [...inForceSet(graph, day)].flatMap((id) => groups.get(id) ?? []);
};

const restricts = ({ modality, act }: Statement): boolean =>
  RESTRICTING.has(modality) || (act === 'permit' && modality === 'procedure');

const GROUPS: Readonly<
  Record<RestrictionGroup, (graph: LoadedGraph, rule: Statement, issuers: readonly string[]) => readonly string[]>
> = {
  authority: (_, { authorities }, issuers) => [...new Set([...issuers, ...authorities])],
  topic: (graph, { topics }) => {
    const { of } = graph.index(topicIndex);
    return [...new Set(topics.flatMap((slug) => of(slug)?.properties.key ?? []))];
  },
  activity: (_, { binds }) => binds,
  scian: (graph, { binds }) => [...new Set(binds.flatMap((key) => activityOf(graph, key)?.properties.scian ?? []))],
};

const activityOf = (graph: LoadedGraph, key: string): GraphNode<'Activity'> | null =>
  graph.nodeOf('Activity', nodeId('Activity', key));

const keyOf = (id: NodeId): string => id.slice(id.indexOf(':') + 1);

const nameOf = (graph: LoadedGraph, by: RestrictionGroup, key: string): string => {
  if (by === 'scian') {
    for (const { properties } of graph.all('Activity')) {
      const place = properties.scian.indexOf(key);
      if (place >= 0) return properties.scianNames[place] ?? key;
    }
    return key;
  }
  const label = by === 'authority' ? 'Authority' : by === 'topic' ? 'Topic' : 'Activity';
  const record = graph.nodeOf(label, nodeId(label, key))?.properties.nameEs;
  return record ?? graph.nodeOf('NamedText', nodeId('NamedText', key))?.properties.name ?? key;
};
