import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { NODE_WORDS, type NodeLabel } from '../../domain/graph/node-id.js';
import type { Locator } from '../../domain/locator/locator.js';
import { addressedOf, printEliPath } from '../../domain/urn.js';

/** The IRI of an instrument or a part of it: its page. Letters that an IRI must not hold are written as it asks. */
export function pageIri(base: string, instrument: InstrumentProperties, locator: Locator | null = null): string {
  return `${base}${encodeURI(printEliPath(addressedOf(instrument), locator))}`;
}

/** The IRI of a record of the graph that is no legal text: `…/id/topic/battery-waste`. */
export function recordIri(base: string, label: NodeLabel, key: string): string {
  return `${base}/id/${NODE_WORDS[label]}/${encodeURIComponent(key)}`;
}

/** The IRI of any node. `instrumentOf` gives the instrument of a part; a part whose instrument is unknown has an IRI by its key. */
export function nodeIri(
  base: string,
  node: AnyNode,
  instrumentOf: (key: string) => InstrumentProperties | undefined,
): string {
  if (node.label === 'Instrument') return pageIri(base, node.properties);
  if (node.label === 'Provision') {
    const instrument = instrumentOf(node.properties.instrument);
    if (instrument) return pageIri(base, instrument, node.properties.locator);
  }
  return recordIri(base, node.label, node.id.slice(node.id.indexOf(':') + 1));
}
