import type { Day } from '../../domain/day.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { Overlap, OverlapParts } from '../../domain/ports/questions/overlaps.js';
import { isOneHouse } from '../graph/authorities.js';
import { keepAnswers } from '../graph/keep-answers.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { perDay } from '../graph/per-day.js';
import { topicIndex } from '../graph/topics.js';
import { closenessOf } from './closeness.js';
import { concurrenceOf } from './concurrence.js';
import { explain } from './explain.js';
import { cellsOf, heldOn, type Cell, type HeldMandate } from './held-mandates.js';
import { markLikes } from './likes.js';
import { reachIndex } from './reach.js';
import { basisOf, directnessOf, provisionsPart, round, scoreOf, specificityPart, UNPLANNED_PART } from './score.js';
import { shownPlaces, sideOf } from './sides.js';
import { shareGround } from './territory.js';

/** Answers kept, each for as many days as nothing changes. */
const ANSWERS_KEPT = 4;

/** Overlaps by who holds which mandate: from one day to the next nothing changes as a rule, and a new day is answered at once. */
const overlapsOfHolders = keepAnswers(
  ANSWERS_KEPT,
  ({ name }: ReturnType<typeof heldOn>) => name,
  (graph, { held }): readonly Overlap[] => markLikes(cellsOf(graph, held).flatMap((cell) => overlapsIn(graph, cell))),
);

/** Every overlap of a day: those of their own first, best first, then their likes. */
export const overlapsOn = perDay((graph: LoadedGraph, asOf: Day) => overlapsOfHolders(graph, heldOn(graph, asOf)));

const overlapsIn = (graph: LoadedGraph, cell: Cell): readonly Overlap[] => {
  const holders = [...cell.holders.keys()].sort();
  return holders.flatMap((first, place) =>
    holders.slice(place + 1).flatMap((second) => {
      const sides = shareGround(cell.holders.get(first) ?? [], cell.holders.get(second) ?? []);
      return overlapsOf(graph, cell, sides);
    }),
  );
};

/** Below this share two provisions have a word in common and no subject. */
const COMMON_SUBJECT = 0.3;

/** What an overlap is for every activity that the same provisions reach. */
type OverlapOfActivities = Omit<Overlap, 'id' | 'activity'>;

type Sides = readonly [readonly HeldMandate[], readonly HeldMandate[]];

/** The overlaps of a pair in a cell, one for each activity that both reach, the most telling activity first. */
const overlapsOf = (graph: LoadedGraph, cell: Cell, [first, second]: Sides): readonly Overlap[] => {
  const [one] = first;
  const [two] = second;
  if (one === undefined || two === undefined || isSameGovernment(one, two)) return [];
  const closeness = closenessOf(graph, cell.topic.id, first, second);
  if (closeness.best === 0) return [];
  const near: Sides = [meeting(first, closeness.first), meeting(second, closeness.second)];
  const reached = activitiesOf(graph, cell, near);
  const all = reached.map(({ activity }) => activity);
  // Most activities are reached by the same provisions: what is said of those is worked out once.
  const known = new Map<string, OverlapOfActivities | null>();
  const placeOf = new Map(near.flat().map((held, place) => [held, place]));
  return reached.flatMap(({ activity, sides }) => {
    const same = sides.map((side) => side.map((held) => placeOf.get(held)).join(' ')).join('|');
    const found = known.get(same);
    const overlap = found === undefined ? toOverlap(graph, cell, activity, all, sides) : found;
    known.set(same, overlap);
    if (overlap === null) return [];
    const id = [...overlap.authorities, cell.topic.properties.key, activity, cell.act].join(' ');
    return [{ ...overlap, id, activity }];
  });
};

/** The states as a whole and one state's own body are one government. */
const isSameGovernment = (one: HeldMandate, two: HeldMandate): boolean =>
  one.holder.properties.level === 'state' && two.holder.properties.level === 'state';

const meeting = (side: readonly HeldMandate[], closeness: ReadonlyMap<HeldMandate, number>): readonly HeldMandate[] =>
  side.filter((held) => (closeness.get(held) ?? 0) > 0);

interface Reached {
  readonly activity: string;
  readonly sides: Sides;
}

const activitiesOf = (graph: LoadedGraph, { topic }: Cell, [first, second]: Sides): readonly Reached[] => {
  const { activities, reach, lift } = graph.index(reachIndex);
  return activities
    .flatMap((activity): readonly Reached[] => {
      const a = first.filter((held) => reach(held, activity) > 0);
      const b = second.filter((held) => reach(held, activity) > 0);
      return a.length > 0 && b.length > 0 ? [{ activity, sides: [a, b] }] : [];
    })
    .sort((a, b) => lift(topic.id, b.activity) - lift(topic.id, a.activity));
};

const toOverlap = (
  graph: LoadedGraph,
  { topic, act }: Cell,
  activity: string,
  activities: readonly string[],
  [first, second]: Sides,
): OverlapOfActivities | null => {
  const closeness = closenessOf(graph, topic.id, first, second);
  const sharedSlugs = sharedOf(graph, topic.id, first, second);
  const { concurrence, places } = concurrenceOf(graph, first, second);
  if (concurrence === 'unplanned' && closeness.best < COMMON_SUBJECT) return null;
  // A ministry and its own organ that sign one text are one hand.
  if (concurrence === 'joint-instrument' && levelPart(graph, first[0], second[0]) === HOUSE) return null;
  const parts: OverlapParts = {
    ...partsOf(graph, topic.id, activity, sharedSlugs, [first, second]),
    subject: round(closeness.best),
    unplanned: UNPLANNED_PART[concurrence],
  };
  const sides = [sideOf(first, closeness.first, activity), sideOf(second, closeness.second, activity)] as const;
  const overlap = {
    authorities: [sides[0].authority, sides[1].authority] as const,
    topic: topic.properties.key,
    topicSlugs: topic.properties.slugs,
    sharedSlugs,
    activities,
    act,
    sides,
    concurrence,
    planned: shownPlaces(places),
    score: scoreOf(parts),
    parts,
    likeOf: null,
    candidate: [first, second].some((side) => side.every(({ evidence }) => evidence.basis === 'inferred')),
  };
  return { ...overlap, ...explain(graph, overlap) };
};

/** The slugs of the topic that both sides use. */
const sharedOf = (
  graph: LoadedGraph,
  topic: NodeId,
  first: readonly HeldMandate[],
  second: readonly HeldMandate[],
): readonly string[] => {
  const { of } = graph.index(topicIndex);
  const there = new Set(second.flatMap(({ slugs }) => slugs));
  const here = new Set(first.flatMap(({ slugs }) => slugs));
  return [...here].filter((slug) => there.has(slug) && of(slug)?.id === topic).sort();
};

const partsOf = (
  graph: LoadedGraph,
  topic: NodeId,
  activity: string,
  shared: readonly string[],
  [first, second]: Sides,
): Omit<OverlapParts, 'unplanned' | 'subject'> => {
  const topics = graph.index(topicIndex);
  const { reach } = graph.index(reachIndex);
  const spread = Math.min(...shared.map((slug) => topics.spread(slug)), 1000);
  const strongest = (side: readonly HeldMandate[]): number => Math.max(...side.map((held) => reach(held, activity)));
  const processes = new Set(first.flatMap((held) => held.processes));
  return {
    specificity: round(specificityPart(spread, topics.isBroad(topic))),
    provisions: round(provisionsPart(countOf(first), countOf(second))),
    directness: round((directnessOf(first) + directnessOf(second)) / 2),
    activity: round((strongest(first) + strongest(second)) / 2),
    level: levelPart(graph, first[0], second[0]),
    process: second.some((held) => held.processes.some((process) => processes.has(process))) ? 1 : 0,
    basis: round(Math.min(basisOf(first), basisOf(second))),
  };
};

const countOf = (side: readonly HeldMandate[]): number => new Set(side.map(({ provision }) => provision.id)).size;

const HOUSE = 0.4;

/** A ministry and a body below it share one house, where one may settle what both do. */
const levelPart = (graph: LoadedGraph, one: HeldMandate | undefined, two: HeldMandate | undefined): number => {
  if (one === undefined || two === undefined || isOneHouse(graph, one.holder.id, two.holder.id)) return HOUSE;
  return one.holder.properties.level === two.holder.properties.level ? 1 : 0.8;
};
