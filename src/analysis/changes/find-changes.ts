import { addYears, lastDayOf, partialOf, type PartialDay } from '../../domain/day.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { Change, ChangeKind } from '../../domain/ports/questions/changes.js';
import { lastTouched, REVIEW_YEARS, STANDARDS } from '../docket/signals/review-overdue.js';
import { isMexican } from '../graph/in-force.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { nodeName } from '../graph/node-name.js';
import { recordEvidence } from '../graph/record-evidence.js';

/** Everything that happened or is to come, in the order of days. Made once for each graph: `graph.index(findChanges)`. */
export function findChanges(graph: LoadedGraph): readonly Change[] {
  const changes = [
    ...graph.all('Instrument').flatMap((instrument) => changesOf(graph, instrument)),
    ...graph.all('Incentive').flatMap((incentive) => changesOfIncentive(graph, incentive)),
  ];
  return changes.sort((a, b) => compare(lastDayOf(a.day), lastDayOf(b.day)) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a change of each kind is called: the name of the text goes before. */
const WORDS: Readonly<Record<ChangeKind, readonly [string, string]>> = {
  published: ['se publica', 'is published'],
  'in-force': ['entra en vigor', 'enters into force'],
  reformed: ['se reforma', 'is reformed'],
  ended: ['deja de estar en vigor', 'ceases to be in force'],
  'review-due': ['vence su revisión quinquenal (LIC, art. 32)', 'five-year review falls due (LIC, art. 32)'],
  'incentive-starts': ['empieza', 'begins'],
  'incentive-ends': ['termina', 'ends'],
};

const changesOf = (graph: LoadedGraph, instrument: GraphNode<'Instrument'>): readonly Change[] => {
  const { published, effective, ended } = instrument.properties;
  const days: readonly (readonly [ChangeKind, PartialDay | null])[] = [
    ['published', published],
    ['in-force', effective],
    ['ended', ended],
    ['review-due', reviewDue(instrument)],
  ];
  const evidence = recordEvidence(graph, instrument.id);
  const told = days.flatMap(([kind, day]) =>
    day === null ? [] : [changeOf(graph, instrument, { kind, day, evidence })],
  );
  return [...told, ...reformsOf(graph, instrument)];
};

/** The next review of a standard, five years from the last time it was touched. */
const reviewDue = (instrument: GraphNode<'Instrument'>): PartialDay | null => {
  const { kind, status, ended } = instrument.properties;
  const last = lastTouched(instrument.properties);
  if (!STANDARDS.has(kind) || status !== 'in-force' || ended !== null || last === null || !isMexican(instrument))
    return null;
  return partialOf(addYears(lastDayOf(last), REVIEW_YEARS));
};

/** Reforms part by part where notes tell them; else the last one, as the record has it. */
const reformsOf = (graph: LoadedGraph, instrument: GraphNode<'Instrument'>): readonly Change[] => {
  const parts = graph.out(instrument.id, 'HAS_PROVISION').map(({ to }) => to);
  const edges = [instrument.id, ...parts].flatMap((id) => graph.out(id, 'REFORMED_BY'));
  const noted = edges.flatMap((edge) => {
    const reform = graph.nodeOf('Reform', edge.to);
    if (reform === null) return [];
    const part = graph.nodeOf('Provision', edge.from);
    const change = changeOf(graph, instrument, {
      kind: 'reformed',
      day: reform.properties.on,
      evidence: [edge.evidence],
    });
    return [part === null ? change : ofPart(change, part)];
  });
  const { lastReform } = instrument.properties;
  const isTold = lastReform === null || noted.some(({ day }) => day === lastReform);
  if (isTold) return noted;
  return [
    ...noted,
    changeOf(graph, instrument, { kind: 'reformed', day: lastReform, evidence: recordEvidence(graph, instrument.id) }),
  ];
};

const ofPart = (change: Change, { properties }: GraphNode<'Provision'>): Change => {
  const provision = provisionId(properties.instrument, properties.locator);
  const at = ` (${properties.heading})`;
  return {
    ...change,
    id: `${change.kind} ${provision} ${change.day}`,
    provision,
    title: `${change.title}${at}`,
    titleEn: `${change.titleEn}${at}`,
  };
};

const changeOf = (
  graph: LoadedGraph,
  instrument: GraphNode<'Instrument'>,
  { kind, day, evidence }: Pick<Change, 'kind' | 'day' | 'evidence'>,
): Change => {
  const { key, url } = instrument.properties;
  const name = nodeName(graph, instrument);
  const [es, en] = WORDS[kind];
  return {
    id: `${kind} ${key} ${day}`,
    kind,
    day,
    instrument: key,
    provision: null,
    incentive: null,
    title: `${name}: ${es}`,
    titleEn: `${name}: ${en}`,
    url,
    evidence,
  };
};

const changesOfIncentive = (graph: LoadedGraph, { id, properties }: GraphNode<'Incentive'>): readonly Change[] => {
  const { key, nameEs, nameEn, start, end } = properties;
  const [grant] = graph.into(id, 'GRANTS');
  const part = grant ? graph.nodeOf('Provision', grant.from) : null;
  const text: InstrumentKey | null = part?.properties.instrument ?? null;
  const url = text === null ? null : (graph.nodeOf('Instrument', nodeId('Instrument', text))?.properties.url ?? null);
  const days: readonly (readonly ['incentive-starts' | 'incentive-ends', PartialDay | null])[] = [
    ['incentive-starts', start],
    ['incentive-ends', end],
  ];
  return days.flatMap(([kind, day]): readonly Change[] => {
    if (day === null) return [];
    const [es, en] = WORDS[kind];
    return [
      {
        id: `${kind} ${key} ${day}`,
        kind,
        day,
        instrument: text,
        provision: part ? provisionId(part.properties.instrument, part.properties.locator) : null,
        incentive: key,
        title: `${nameEs}: ${es}`,
        titleEn: `${nameEn}: ${en}`,
        url,
        evidence: grant ? [grant.evidence] : [],
      },
    ];
  });
};
