import type { Evidence } from '../../domain/evidence.js';
import type { EdgeProperties } from '../../domain/graph/edge.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { quoteOf } from '../../domain/quote.js';
import type { Statement } from '../../domain/statement.js';
import type { MappedText } from '../markdown/mapped-text.js';
import type { Mention } from '../mentions/find-mentions.js';
import { seenOn } from './add-instrument.js';
import { nodeOfProvision } from './add-provisions.js';
import type { BuildContext } from './build-context.js';
import type { GraphBuilder } from './graph-builder.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';
import type { OfficialReading, OfficialReadings } from './read-official.js';

/** Below this a conclusion from words is no link. */
const LEAST = 0.6;

/** How sure it is that a rule binds whom its bearer names by a name of the lexicon. */
const BOUND = 0.8;

/** Characters shown around a mention, before it and behind it. */
const MARGIN = 60;

/** A part whose official words make links. */
interface LinkingPart {
  readonly graph: GraphBuilder;
  readonly from: NodeId;
  readonly words: MappedText;
  /** What evidence says of every link of the part. */
  readonly source: Pick<Evidence, 'file' | 'locator' | 'seenOn'>;
}

/** Adds what the official words of an instrument name, and what its statements come to: candidates, each with how sure it is. */
export function addOfficial(
  { graph }: BuildContext,
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
  { parts, authorities }: OfficialReadings,
): void {
  const { file, head } = instrument.official ?? instrument.main;
  for (const draft of drafts) {
    const reading = parts.get(draft.locator);
    if (!reading || !draft.official) continue;
    const source = { file: file.path, locator: draft.locator, seenOn: seenOn(head.fields) };
    const part: LinkingPart = {
      graph,
      from: nodeOfProvision(instrument, draft),
      words: draft.official.words,
      source,
    };
    for (const mention of firstOfEach(reading.mentions)) addMention(part, mention);
    for (const statement of reading.statements) {
      const body = statement.bearer === null ? null : authorities.read(statement.bearer);
      addConclusions(part, statement, reading, body?.confidence ?? 0);
    }
  }
}

const addMention = (part: LinkingPart, { label, key, start, end, confidence }: Mention): void => {
  const { graph, from, words } = part;
  const to = label === 'Product' ? graph.node('Product', key, { key }) : nodeId(label, key);
  const quote = quoteOf(words.text, wordStart(words.text, start - MARGIN), wordEnd(words.text, end + MARGIN));
  const surface = words.text.slice(start, end).replace(/\s+/g, ' ');
  graph.edge('MENTIONS', from, to, evidenceOf(part, [start, end], quote, 'extracted', confidence), { surface });
};

/** What a statement comes to: who has a power, what is regulated, who is bound. `body` is how sure the name of its bearer is. */
const addConclusions = (part: LinkingPart, statement: Statement, { mentions }: OfficialReading, body: number): void => {
  const { topics, authorities, binds, processes, products, confidence } = statement;
  const sure = confidence ?? 0;
  if (givesPower(statement)) {
    const topic = topics.join(' ') || null;
    for (const key of authorities)
      conclude(part, 'MANDATES', nodeId('Authority', key), statement, sure * body, { topic });
  }
  if (isRule(statement)) {
    for (const topic of topics) {
      const named = mentions.find(({ label, key }) => label === 'Topic' && key === topic)?.confidence ?? 0;
      conclude(part, 'REGULATES', nodeId('Topic', topic), statement, sure * named, { topic });
    }
  }
  const bound = [
    ...binds.map((key) => nodeId('Activity', key)),
    ...processes.map((key) => nodeId('Process', key)),
    ...products.map((key) => part.graph.node('Product', key, { key })),
  ];
  for (const to of bound) conclude(part, 'BINDS', to, statement, sure * BOUND);
};

const conclude = (
  part: LinkingPart,
  type: 'MANDATES' | 'REGULATES' | 'BINDS',
  to: NodeId,
  { modality, act, span }: Statement,
  confidence: number,
  properties: Partial<EdgeProperties> = {},
): void => {
  if (confidence < LEAST) return;
  const [start, end] = span ?? [0, 0];
  const evidence = evidenceOf(part, [start, end], quoteOf(part.words.text, start, end), 'inferred', confidence);
  part.graph.edge(type, part.from, to, evidence, { modality, act, ...properties });
};

const evidenceOf = (
  { words, source }: LinkingPart,
  [start, end]: readonly [number, number],
  quote: string,
  basis: Evidence['basis'],
  confidence: number,
): Evidence => ({
  ...source,
  start: words.toFile(start),
  end: words.toFile(end),
  quote,
  basis,
  confidence: Math.round(confidence * 100) / 100,
});

/** A statement that gives or lays on a body something to do to those it rules. */
const givesPower = ({ modality, act }: Statement): boolean =>
  modality === 'power' || (modality === 'obligation' && act !== null);

/** What only says what a word means, or how a case runs, regulates nothing. */
const isRule = ({ modality }: Statement): boolean =>
  modality !== 'definition' && modality !== 'procedure' && modality !== 'scope';

/** One link for a part and a record that it names however often: the surest place, of equals the first. */
const firstOfEach = (mentions: readonly Mention[]): readonly Mention[] => {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const name = `${mention.label} ${mention.key}`;
    const known = best.get(name);
    if (!known || known.confidence < mention.confidence) best.set(name, mention);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
};

const wordStart = (text: string, from: number): number => (from <= 0 ? 0 : text.indexOf(' ', from) + 1);

const wordEnd = (text: string, to: number): number => {
  const space = text.lastIndexOf(' ', to);
  return to >= text.length || space < 0 ? Math.min(to, text.length) : space;
};
