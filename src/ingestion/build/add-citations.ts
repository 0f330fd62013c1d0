import type { Citation, CitationContext } from '../../domain/citation.js';
import { EDGE_OF_RELATION } from '../../domain/graph/edge.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';
import { parseLocator } from '../../domain/locator/locator.js';
import { SEGMENT_RULES } from '../../domain/locator/segment-kind.js';
import type { CitationReader } from '../../domain/ports/citation-reader.js';
import { quoteOf } from '../../domain/quote.js';
import type { KeepFinding } from '../cache/keep-findings.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';
import type { Section } from '../instrument/section.js';
import type { MappedText } from '../markdown/mapped-text.js';
import { seenOn } from './add-instrument.js';
import { nodeOfProvision } from './add-provisions.js';
import { DefinedNames } from './defined-names.js';
import type { BuildContext } from './build-context.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { ProvisionDraft } from './provision-draft.js';
import { targetNodes, type TargetNode } from './target-nodes.js';

/** Sentence shown around a citation: as many characters before it and behind it. */
const QUOTE_MARGIN = 70;

/** A text that may cite, and the node that does. */
interface CitingText {
  readonly from: NodeId;
  readonly words: MappedText;
  readonly file: InstrumentFile;
  readonly context: CitationContext;
}

/** What finds citations, and the titles of the texts that it may meet. */
export interface CitationSources {
  /** Made when it is first asked for. */
  readonly reader: () => CitationReader;
  readonly keep: KeepFinding;
  readonly title: (key: InstrumentKey) => string | null;
}

/** Adds an edge for every place where the words of an instrument point at a text, once for each part pointed at. */
export function addCitations(
  { graph, knows }: BuildContext,
  { reader, keep, title }: CitationSources,
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
): void {
  const texts = citingTexts(instrument, drafts, title);
  const found = keep('citations', () => readTexts(texts, reader(), instrument));
  for (const [index, { from, words, file, context }] of texts.entries()) {
    for (const citation of found[index] ?? []) {
      for (const target of targetsOf(citation, instrument.head.key, { graph, knows })) {
        const [start, end] = [words.toFile(citation.start), words.toFile(citation.end)];
        const quote = quoteOf(words.text, quoteStart(words.text, citation.start), quoteEnd(words.text, citation.end));
        graph.edge(
          EDGE_OF_RELATION[citation.relation],
          from,
          target.node,
          {
            file: file.file.path,
            locator: context.at ?? null,
            start,
            end,
            quote,
            basis: 'extracted',
            confidence: null,
            seenOn: seenOn(file.head.fields),
          },
          {
            surface: citation.surface,
            reference: citation.reference,
            resolved: citation.resolved,
            reason: citation.reason,
            targetLocator: target.locator,
          },
        );
      }
    }
  }
}

/** The citations of each text, read with what the official words before it call other instruments. */
const readTexts = (
  texts: readonly CitingText[],
  reader: CitationReader,
  { official }: MergedInstrument,
): readonly (readonly Citation[])[] => {
  const names = new DefinedNames(reader);
  return texts.map(({ words, file, context }) => {
    const known = names.contextOf(context);
    if (file === official) names.learn(words.text, known);
    return reader.read(words.text, known);
  });
};

/** The preamble, then every part, its official words before ours. */
const citingTexts = (
  instrument: MergedInstrument,
  drafts: readonly ProvisionDraft[],
  title: (key: InstrumentKey) => string | null,
): readonly CitingText[] => {
  const { head, official, summary } = instrument;
  const shared = sharedContext(instrument, title);
  const texts: CitingText[] = [];
  if (official && official.preamble.text !== '') {
    texts.push({ from: nodeId('Instrument', head.key), words: official.preamble, file: official, context: shared });
  }
  const parents = new Map(drafts.map(({ locator, parent }) => [locator, parent]));
  for (const draft of drafts) {
    const within = containerOf(draft.locator, parents);
    const context: CitationContext = { ...shared, at: draft.locator, ...(within === null ? {} : { within }) };
    const from = nodeOfProvision(instrument, draft);
    if (official && ownsWords(draft.official, draft))
      texts.push({ from, words: draft.official.words, file: official, context });
    if (summary && ownsWords(draft.summary, draft))
      texts.push({ from, words: draft.summary.words, file: summary, context });
  }
  return texts;
};

/** Words that several parts share are read once, for the part that they stand below. */
const ownsWords = (section: Section | null, draft: ProvisionDraft): section is Section =>
  section !== null && (section.locator ?? draft.locator) === draft.locator;

const sharedContext = (
  { head, official, summary }: MergedInstrument,
  title: (key: InstrumentKey) => string | null,
): CitationContext => {
  const develops = head.develops === null ? null : title(head.develops);
  return {
    key: head.key,
    title: head.titleEs,
    kind: head.kind,
    ...(head.designation === null ? {} : { designation: head.designation }),
    ...(develops === null ? {} : { develops }),
    defines: { ...official?.head.fields.defines, ...summary?.head.fields.defines },
  };
};

const containerOf = (locator: Locator, parents: ReadonlyMap<Locator, Locator | null>): Locator | null => {
  let at = parents.get(locator) ?? null;
  while (at !== null) {
    const kind = parseLocator(at)?.segments.at(-1)?.kind;
    if (kind !== undefined && SEGMENT_RULES[kind].container && kind !== 'dec') return at;
    at = parents.get(at) ?? null;
  }
  return null;
};

/** The nodes that a citation points at: parts where the target has them, else the instrument, else its name. */
const targetsOf = (
  citation: Citation,
  own: InstrumentKey,
  { graph, knows }: Pick<BuildContext, 'graph' | 'knows'>,
): readonly TargetNode[] => {
  const { self, target, locators, surface } = citation;
  const key = self ? own : (target?.key ?? null);
  // "esta Ley" says nothing that the text does not say by standing where it stands.
  if (self && locators.length === 0) return [];
  if (key !== null) return targetNodes(knows, key, locators);
  const node = graph.namedText(target?.designation ?? target?.title ?? surface);
  return locators.length === 0 ? [{ node, locator: null }] : locators.map((locator) => ({ node, locator }));
};

/** The beginning of the word at which the quote around a citation starts. */
const quoteStart = (text: string, start: number): number => {
  const from = Math.max(0, start - QUOTE_MARGIN);
  const space = text.indexOf(' ', from);
  return from === 0 || space < 0 || space >= start ? from : space + 1;
};

/** The end of the word at which it ends. */
const quoteEnd = (text: string, end: number): number => {
  const to = end + QUOTE_MARGIN;
  const space = text.lastIndexOf(' ', to);
  return to >= text.length || space <= end ? to : space;
};
