import type { PartialDay } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { CitationReader } from '../../domain/ports/citation-reader.js';
import type { AuthoritySeed, RecommendationSeed } from '../seeds/seed-records.js';
import type { SeedRecord, Seeds } from '../seeds/seeds.js';
import { addIncentiveLinks, addIncentiveNodes } from './add-incentives.js';
import { addPermitLinks, addPermitNodes } from './add-permits.js';
import { nodeOfKey, nodeOfName, type BuildContext } from './build-context.js';
import { checkSeeds } from './check-seeds.js';
import { evidenceAt } from './evidence-of.js';
import { targetNodes } from './target-nodes.js';

/** Adds a node for every seed record. */
export function addSeedNodes(context: BuildContext, seeds: Seeds): void {
  const { graph } = context;
  for (const { fields } of seeds.authorities) {
    const { parent, successors, mandates, ...properties } = fields;
    graph.node('Authority', fields.key, properties);
  }
  for (const { fields } of seeds.activities) {
    const scian = { scian: fields.scian.map(({ code }) => code), scianNames: fields.scian.map(({ name }) => name) };
    graph.node('Activity', fields.key, { ...fields, ...scian });
  }
  for (const { fields } of seeds.topics) {
    const { parent, ...properties } = fields;
    graph.node('Topic', fields.key, properties);
  }
  for (const { fields } of seeds.recommendations) {
    const { actors, named, asks, ...properties } = fields;
    graph.node('Recommendation', fields.key, properties);
    for (const { id, object_es: objectEs, object_en: objectEn, ...ask } of asks) {
      graph.node('Ask', id, { ...ask, key: id, recommendation: fields.key, objectEs, objectEn });
    }
  }
  for (const { fields } of seeds.jurisdictions) {
    const { parent, ...properties } = fields;
    graph.node('Jurisdiction', fields.key, properties);
  }
  for (const { fields } of seeds.processes) graph.node('Process', fields.key, fields);
  for (const { fields } of seeds.profileFacts) graph.node('Fact', fields.key, fields);
  addPermitNodes(context, seeds.permits);
  addIncentiveNodes(context, seeds.incentives);
}

/** Adds what seed records say of one another and of instruments. `seenOn` is the day for which the seeds speak. */
export function addSeedLinks(
  context: BuildContext,
  seeds: Seeds,
  reader: CitationReader,
  seenOn: PartialDay | null,
): void {
  for (const record of seeds.authorities) addAuthority(context, record, reader, seenOn);
  for (const record of seeds.recommendations) addRecommendation(context, record, seenOn);
  for (const record of seeds.topics) addParent(context, 'topics', record, seenOn);
  for (const record of seeds.jurisdictions) addParent(context, 'jurisdictions', record, seenOn);
  for (const record of seeds.authorities) addParent(context, 'authorities', record, seenOn);
  addPermitLinks(context, seeds.permits, seenOn);
  addIncentiveLinks(context, seeds.incentives, seenOn);
  checkSeeds(context, seeds);
}

const LABELS = { topics: 'Topic', jurisdictions: 'Jurisdiction', authorities: 'Authority' } as const;

const addParent = (
  context: BuildContext,
  sort: keyof typeof LABELS,
  record: SeedRecord<{ readonly key: string; readonly parent: string | null }>,
  seenOn: PartialDay | null,
): void => {
  const { key, parent } = record.fields;
  const above = parent === null ? null : nodeOfKey(context, sort, parent, { file: record.file, offset: record.start });
  if (above) context.graph.edge('PART_OF', nodeId(LABELS[sort], key), above, evidence(record, 'parent', seenOn));
};

const evidence = <T>(record: SeedRecord<T>, field: keyof T, seenOn: PartialDay | null): Evidence =>
  evidenceAt({ file: record.file, seenOn }, record.spanOf(field), 'curated');

const addAuthority = (
  context: BuildContext,
  record: SeedRecord<AuthoritySeed>,
  reader: CitationReader,
  seenOn: PartialDay | null,
): void => {
  const { graph } = context;
  const { key, successors, mandates } = record.fields;
  const from = nodeId('Authority', key);
  const place = { file: record.file, offset: record.start };
  for (const { key: next, by, on, note } of successors) {
    const to = nodeOfKey(context, 'authorities', next, place);
    const words = [by, on, note].filter((word) => word !== null).join('; ');
    if (to) graph.edge('SUCCEEDED_BY', from, to, evidence(record, 'successors', seenOn), { note: words || null });
  }
  for (const { topic, topics, basis, says_en: says } of mandates) {
    const properties = { topic: topics.join(' ') || topic, note: says };
    for (const source of basisNodes(context, basis, reader)) {
      graph.edge('MANDATES', source.node, from, evidence(record, 'mandates', seenOn), {
        ...properties,
        targetLocator: source.locator,
      });
    }
  }
};

interface Basis {
  readonly node: NodeId;
  readonly locator: Locator | null;
}

/** The parts on which a mandate rests, as its words cite them; the words themselves where they cite nothing known. */
const basisNodes = ({ graph, knows }: BuildContext, basis: string | null, reader: CitationReader): readonly Basis[] => {
  if (basis === null) return [];
  const read = reader.read(basis).flatMap(({ target, locators }): readonly Basis[] => {
    const key = target?.key ?? null;
    return key === null ? [] : targetNodes(knows, key, locators);
  });
  return read.length > 0 ? read : [{ node: graph.namedText(basis), locator: null }];
};

const addRecommendation = (
  context: BuildContext,
  record: SeedRecord<RecommendationSeed>,
  seenOn: PartialDay | null,
): void => {
  const { graph, registry } = context;
  const { key, actors, named, asks } = record.fields;
  const from = nodeId('Recommendation', key);
  const place = { file: record.file, offset: record.start };
  for (const actor of actors) {
    const authority = nodeOfName(context, 'authorities', actor, place);
    if (authority) graph.edge('ACTOR_IN', authority, from, evidence(record, 'actors', seenOn));
  }
  for (const { key: instrument, designation, note } of named) {
    const known = registry.instruments.keyOf(instrument ?? designation);
    const to = known === null ? graph.namedText(designation) : nodeId('Instrument', known);
    graph.edge('NAMES', from, to, evidence(record, 'named', seenOn), { note });
  }
  for (const { id } of asks) graph.edge('ASKS', from, nodeId('Ask', id), evidence(record, 'asks', seenOn));
};
