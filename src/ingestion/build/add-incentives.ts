import type { PartialDay } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { IncentiveSeed } from '../seeds/incentive-record.js';
import type { SeedRecord } from '../seeds/seeds.js';
import { basisNode } from './basis-node.js';
import { nodeOfKey, nodeOfName, type BuildContext } from './build-context.js';
import { evidenceAt } from './evidence-of.js';
import { spanOfWord } from './word-span.js';

/** Adds a node for every benefit. */
export function addIncentiveNodes(
  { graph, registry }: BuildContext,
  incentives: readonly SeedRecord<IncentiveSeed>[],
): void {
  for (const { fields } of incentives) {
    const { basis, ...properties } = fields;
    const grantor = fields.grantor === null ? null : (registry.authorities.keyOf(fields.grantor) ?? fields.grantor);
    graph.node('Incentive', fields.key, { ...properties, grantor });
  }
}

/** Adds which provisions grant a benefit, who gives it, who may have it and where. */
export function addIncentiveLinks(
  context: BuildContext,
  incentives: readonly SeedRecord<IncentiveSeed>[],
  seenOn: PartialDay | null,
): void {
  const { graph } = context;
  for (const record of incentives) {
    const { fields, file, start } = record;
    const id = nodeId('Incentive', fields.key);
    const place = { file, offset: start };
    const evidence = (field: keyof IncentiveSeed, word: string): Evidence =>
      evidenceAt({ file, seenOn }, spanOfWord(record, field, word), 'curated');
    for (const basis of fields.basis) {
      const target = basisNode(context, basis, place);
      if (target) graph.edge('GRANTS', target.node, id, evidence('basis', basis), { targetLocator: target.locator });
    }
    const grantor = fields.grantor === null ? null : nodeOfName(context, 'authorities', fields.grantor, place);
    if (grantor && fields.grantor !== null) graph.edge('ISSUED_BY', id, grantor, evidence('grantor', fields.grantor));
    for (const word of fields.activities) {
      const activity = nodeOfKey(context, 'activities', word, place);
      if (activity) graph.edge('AFFECTS', id, activity, evidence('activities', word));
    }
    for (const word of fields.jurisdictions) {
      const where = nodeOfKey(context, 'jurisdictions', word, place);
      if (where) graph.edge('APPLIES_IN', id, where, evidence('jurisdictions', word));
    }
  }
}
