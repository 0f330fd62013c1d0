import type { GraphNode } from '../../domain/graph/node.js';
import { provisionId, type ProvisionId } from '../../domain/locator/provision-id.js';
import type { Bilingual } from '../../domain/ports/questions/applicability.js';

/** The id of a provision: `lgpgir#art-31`. */
export function idOf({ properties }: GraphNode<'Provision'>): ProvisionId {
  return provisionId(properties.instrument, properties.locator);
}

/** What a provision says: our words, else the official ones, else its heading. */
export function wordsOf({ properties }: GraphNode<'Provision'>): Bilingual {
  const { summaryEs, summaryEn, official, heading } = properties;
  const es = summaryEs ?? official ?? heading;
  return { es, en: summaryEn ?? es };
}
