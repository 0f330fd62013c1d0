import type { NodeId } from '../../domain/graph/node-id.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { parseLocator } from '../../domain/locator/locator.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import { quoteOf } from '../../domain/quote.js';
import { SEGMENT_RULES } from '../../domain/locator/segment-kind.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';
import type { Section } from '../instrument/section.js';
import { seenOn } from './add-instrument.js';
import { reportAt, type BuildContext } from './build-context.js';
import { evidenceAt } from './evidence-of.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';
import type { OfficialReadings } from './read-official.js';

/** The node id of a part. */
export function nodeOfProvision({ head }: MergedInstrument, { locator }: ProvisionDraft): NodeId {
  return nodeId('Provision', provisionId(head.key, locator));
}

/** Adds a node for each part, and the edge that ties it to its instrument. */
export function addProvisions(
  context: BuildContext,
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
  readings: OfficialReadings,
): void {
  const { graph } = context;
  const from = nodeId('Instrument', instrument.head.key);
  for (const [order, draft] of drafts.entries()) {
    const { locator, parent, depth, heading, official, summary, rules } = draft;
    const evidence = evidenceOf(instrument, draft);
    const id = graph.node('Provision', provisionId(instrument.head.key, locator), {
      instrument: instrument.head.key,
      locator,
      parent,
      kind: parseLocator(locator)?.segments.at(-1)?.kind ?? 'sub',
      order,
      depth,
      heading,
      official: wordsOf(official),
      summaryEs: wordsOf(summary),
      summaryEn: summary ? emptyToNull(summary.english.text) : null,
      doubts: summary?.doubts ?? [],
      statements: [...rules.map(({ rule }) => rule.statement), ...(readings.parts.get(locator)?.statements ?? [])],
      evidence,
    });
    graph.edge('HAS_PROVISION', from, id, evidence);
    checkSummary(context, instrument, draft);
  }
}

const wordsOf = (section: Section | null): string | null => (section ? emptyToNull(section.words.text) : null);

const emptyToNull = (text: string): string | null => (text === '' ? null : text);

/** The words of the part: the official ones where they were read. */
const evidenceOf = (
  instrument: MergedInstrument,
  { locator, official, summary }: ProvisionDraft,
): ReturnType<typeof evidenceAt> => {
  const file: InstrumentFile = (official ? instrument.official : instrument.summary) ?? instrument.main;
  const section = official ?? summary;
  const span: readonly [number, number] = section ? [section.start, section.end] : [0, 0];
  const words = section?.words.text ?? '';
  const quote = words === '' ? undefined : quoteOf(words, 0, words.length);
  const source = { file: file.file, seenOn: seenOn(file.head.fields) };
  return evidenceAt(source, span, official ? 'extracted' : 'curated', locator, quote);
};

/** A part that our summary describes must be described in both languages, and say what it does. */
const checkSummary = (
  context: BuildContext,
  { summary: file }: MergedInstrument,
  { locator, summary, rules }: ProvisionDraft,
): void => {
  if (!file || summary?.locator !== locator) return;
  const place = { file: file.file, offset: summary.start };
  const [spanish, english] = [summary.words.text !== '', summary.english.text !== ''];
  if (spanish !== english) {
    const message = `"${summary.heading}" has ${spanish ? 'no English' : 'no Spanish'}`;
    reportAt(context, place, {
      code: 'missing-language',
      grade: 'error',
      message,
      expected: 'Spanish, and English in :::en',
    });
  }
  const container = SEGMENT_RULES[summary.part?.kind ?? 'sub'].container;
  if (spanish && rules.length === 0 && !container && summary.rules.length === 0) {
    const message = `"${summary.heading}" has words and no rule`;
    reportAt(context, place, {
      code: 'missing-statement',
      grade: 'error',
      message,
      expected: 'a ::rule below the heading',
    });
  }
};
