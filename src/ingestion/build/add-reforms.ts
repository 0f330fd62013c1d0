import type { PartialDay } from '../../domain/day.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { ReformProperties } from '../../domain/graph/instrument-properties.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import { quoteOf } from '../../domain/quote.js';
import { findDecree, readDecrees, reformKey, type KnownReform, type PossibleDecree } from '../reforms/reforms-of.js';
import { seenOn } from './add-instrument.js';
import { nodeOfProvision } from './add-provisions.js';
import type { BuildContext } from './build-context.js';
import { evidenceAt } from './evidence-of.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';

/**
 * Adds the reforms of an instrument: the decrees printed behind its official text, the notes at its parts, and the day of the last
 * reform that its record names. `decrees` are those that may be one of its reforms. One node for each day; an edge from each part that a note tells of, and from the instrument for the rest.
 */
export function addReforms(
  context: BuildContext,
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
  decrees: readonly PossibleDecree[],
): void {
  const { head, official } = instrument;
  const printed = readDecrees(official?.sections ?? []);
  const nodeOf = reformNodes(context, instrument, printed, decrees);
  const whole = nodeId('Instrument', head.key);
  for (const { on, section } of printed) {
    if (!official || !section) continue;
    const source = { file: official.file, seenOn: seenOn(official.head.fields) };
    const evidence = evidenceAt(
      source,
      [section.start, section.start + section.heading.length],
      'extracted',
      section.locator,
      quoteOf(section.heading, 0, section.heading.length),
    );
    context.graph.edge('REFORMED_BY', whole, nodeOf(on), evidence);
  }
  const known = new Set(printed.map(({ on }) => on as string));
  if (head.lastReform !== null && !known.has(head.lastReform)) {
    const { file, head: record } =
      instrument.main.head.fields.lastReform === null && official ? official : instrument.main;
    const span = record.spanOf('lastReform');
    const basis = record.fields.text === 'official' ? 'extracted' : 'curated';
    const evidence = evidenceAt({ file, seenOn: seenOn(record.fields) }, span, basis);
    context.graph.edge('REFORMED_BY', whole, nodeOf(head.lastReform), evidence);
  }
  for (const draft of drafts) addNotes(context, instrument, draft, nodeOf);
}

/** Gives the node of a day, made when it is first asked for. */
const reformNodes = (
  { graph }: BuildContext,
  { head }: MergedInstrument,
  printed: readonly KnownReform[],
  decrees: readonly PossibleDecree[],
): ((on: PartialDay) => NodeId) => {
  const made = new Map<PartialDay, NodeId>();
  return (on) => {
    const before = made.get(on);
    if (before !== undefined) return before;
    const decree = printed.find((one) => one.on === on);
    const key = reformKey(head.key, on);
    const properties: ReformProperties = {
      key,
      instrument: head.key,
      on,
      title: decree?.title ?? null,
      effective: decree?.effective ?? null,
      locator: decree?.section?.locator ?? null,
      decree: findDecree(on, decrees),
    };
    const node = graph.node('Reform', key, properties);
    made.set(on, node);
    return node;
  };
};

/** The notes that stand at a part: what was done to it, or to a paragraph of it that has no heading of its own. */
const addNotes = (
  { graph, knows }: BuildContext,
  instrument: MergedInstrument,
  draft: ProvisionDraft,
  nodeOf: (on: PartialDay) => NodeId,
): void => {
  const { head, official } = instrument;
  for (const { kind, on, part, note, start, end } of draft.official?.reforms ?? []) {
    if (!official || draft.official?.locator !== draft.locator) continue;
    const from = knows(head.key, part)
      ? nodeId('Provision', provisionId(head.key, part))
      : nodeOfProvision(instrument, draft);
    const evidence = evidenceAt(
      { file: official.file, seenOn: seenOn(official.head.fields) },
      [start, end],
      'extracted',
      draft.locator,
    );
    graph.edge('REFORMED_BY', from, nodeOf(on as string as PartialDay), evidence, {
      note: note === null ? kind : `${kind}: ${note}`,
      targetLocator: part,
    });
  }
};
