import type { Awaitable } from '../../domain/awaitable.js';
import { familyOfDesignation, parseDesignation } from '../../domain/designation.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { inForceOn } from '../../domain/in-force.js';
import type { CitationEdge } from './citations.js';
import { editionsOf } from './editions.js';
import { type AnyView, type InstrumentView, isView } from './views.js';
import { whenReady } from './when-ready.js';

/**
 * The edition in force on the day asked that a reference means which goes with its text: "NOM-002-STPS-2000 o la que la sustituya". Null for
 * a reference tied to its edition, and where no edition of the standard is in force.
 */
export function editionOfDay(citation: CitationEdge): Awaitable<InstrumentView | null> {
  if (citation.edge.properties.reference !== 'dynamic') return null;
  const { cited } = citation;
  const text = isView(cited, 'Provision') ? cited.level.related(cited.slot, instrumentOf) : cited;
  return whenReady(text, (found) => (found === null ? null : whenReady(editionsOfText(found), inForceLast)));
}

const instrumentOf = (node: AnyNode): NodeId | null =>
  node.label === 'Provision' ? nodeId('Instrument', node.properties.instrument) : null;

const editionsOfText = (text: AnyView): Awaitable<readonly InstrumentView[]> =>
  whenReady(text.level.related(text.slot, familyOf), (family) =>
    family !== null && isView(family, 'Family') ? editionsOf(family) : [],
  );

/** The standard that a text is an edition of, by its record, or by its designation where it has none. */
const familyOf = (node: AnyNode): NodeId | null => {
  if (node.label === 'Instrument')
    return node.properties.family === null ? null : nodeId('Family', node.properties.family);
  const designation = node.label === 'NamedText' ? parseDesignation(node.properties.name) : null;
  const family = designation && familyOfDesignation(designation);
  return family === null ? null : nodeId('Family', family);
};

const inForceLast = (editions: readonly InstrumentView[]): InstrumentView | null =>
  editions.findLast(({ node, asOf }) => inForceOn(node.properties, asOf).value === true) ?? null;
