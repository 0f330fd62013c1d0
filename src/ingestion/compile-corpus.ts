import type { CatalogueEntry } from '../domain/citation.js';
import { parsePartialDay, type PartialDay } from '../domain/day.js';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.js';
import type { Graph } from '../domain/graph/graph.js';
import type { InstrumentVersion } from '../domain/version-comparison.js';
import type { CreateCitationReader } from '../domain/ports/citation-reader.js';
import type { GlossaryEntry } from '../domain/ports/search-index.js';
import { keepFindings, type KeepFinding, type KeepFindings } from './cache/keep-findings.js';
import { NO_MEMORY, type BuildMemory } from './cache/build-memory.js';
import { addCitations } from './build/add-citations.js';
import { addInstrumentLinks, addInstrumentNode } from './build/add-instrument.js';
import { addOfficial } from './build/add-official.js';
import { addProvisions } from './build/add-provisions.js';
import { addReforms } from './build/add-reforms.js';
import { addSeedLinks, addSeedNodes } from './build/add-seeds.js';
import { addStatements } from './build/add-statements.js';
import { addTerms } from './build/add-terms.js';
import { checkEditions } from './build/check-editions.js';
import type { BuildContext } from './build/build-context.js';
import { createGraphBuilder } from './build/graph-builder.js';
import { mergeInstruments, type MergedInstrument } from './build/merge-instruments.js';
import { draftProvisions } from './build/provision-draft.js';
import { readOfficial } from './build/read-official.js';
import { createRegistry } from './build/registry.js';
import { versionOf } from './read-version.js';
import { createMentionFinder } from './mentions/find-mentions.js';
import { lexiconOf } from './mentions/lexicon.js';
import { readSeeds, type Seeds } from './seeds/seeds.js';
import type { SourceFile } from './source/source-file.js';

/** What a build is made from. */
export interface CorpusSources {
  /** Markdown files of the corpus dialect. */
  readonly corpus: readonly SourceFile[];
  /** YAML files of the seeds. */
  readonly seeds: readonly SourceFile[];
}

/** What a build gives. */
export interface Compilation {
  readonly graph: Graph;
  readonly glossary: readonly GlossaryEntry[];
  /** Of instruments of which more than one official text was read: all of them, by key, the oldest first. */
  readonly versions: readonly InstrumentVersion[];
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Told how many of the files were read, and how many instruments linked. */
export type Progress = (step: 'read' | 'link' | 'import' | 'fetch', done: number, total: number) => void;

/**
 * Compiles corpus and seeds into the graph. Content at fault is told and left out, the rest is built; nothing is thrown for what a
 * file holds. The same sources give the same graph, whatever their order. `memory` may answer from what was kept of an earlier build.
 */
export function compileCorpus(
  sources: CorpusSources,
  createReader: CreateCitationReader,
  progress: Progress = () => undefined,
  memory: BuildMemory = NO_MEMORY,
): Compilation {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const seeds = readSeeds(sources.seeds, report);
  const files = [...sources.corpus].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = files.flatMap((file, index) => {
    const instrument = memory.read(file, report);
    progress('read', index + 1, files.length);
    return instrument ? [instrument] : [];
  });
  const instruments = mergeInstruments(read, report);
  const catalogue = instruments.map(toCatalogueEntry);
  const found = keepFindings(memory, catalogue, sources.seeds);
  const graph = buildGraph(instruments, seeds, createReader(catalogue), { report, progress, found });
  const glossary = seeds.glossary.map(({ fields: { es, en, acronyms } }) => ({ es, en, acronyms }));
  const versions = instruments.flatMap(({ older, official }) =>
    official && older.length > 0 ? [...older, official].map(versionOf) : [],
  );
  return { graph, glossary, versions, diagnostics: diagnostics.sort(compareDiagnostics) };
}

const buildGraph = (
  instruments: readonly MergedInstrument[],
  seeds: Seeds,
  reader: ReturnType<CreateCitationReader>,
  { report, progress, found }: { report: BuildContext['report']; progress: Progress; found: KeepFindings },
): Graph => {
  const context: BuildContext = { graph: createGraphBuilder(), registry: createRegistry(instruments, seeds), report };
  const titles = new Map(instruments.map(({ head }) => [head.key, head.titleEs]));
  addSeedNodes(context, seeds);
  for (const instrument of instruments) addInstrumentNode(context, instrument, endOf(instrument, instruments));
  const texts = instruments.map(({ head }) => head);
  const finder = createMentionFinder(lexiconOf(seeds));
  const parts = instruments.map((instrument) => {
    const drafts = draftProvisions(instrument, report);
    const keep: KeepFinding = (what, make) => found(instrument, what, make);
    return { instrument, drafts, keep, readings: readOfficial(instrument, drafts, finder, keep) };
  });
  for (const { instrument, drafts, readings } of parts) addProvisions(context, instrument, drafts, readings);
  for (const [index, { instrument, drafts, keep, readings }] of parts.entries()) {
    addInstrumentLinks(context, instrument);
    addStatements(context, instrument, drafts);
    addTerms(context, instrument, drafts, readings);
    addOfficial(context, instrument, drafts, readings);
    addReforms(context, instrument, drafts, texts);
    addCitations(context, { reader, keep, title: (key) => titles.get(key) ?? null }, instrument, drafts);
    progress('link', index + 1, parts.length);
  }
  addSeedLinks(context, seeds, reader, SEEDS_SEEN_ON);
  checkEditions(context, instruments);
  return context.graph.build();
};

/** The day for which the seeds speak: that of the report and organic law they were checked against. */
const SEEDS_SEEN_ON = parsePartialDay('2026-11');

const toCatalogueEntry = ({ head, official }: MergedInstrument): CatalogueEntry => ({
  key: head.key,
  kind: head.kind,
  designation: head.designation,
  acronym: head.acronym,
  titles: [...new Set([head.titleEs, ...head.formerTitles, official?.head.fields.titleEs, head.titleEn])].filter(
    (title) => title !== undefined && title !== null,
  ),
});

/** The day from which another text stands in the place of one that is no longer in force, where the corpus knows it. */
const endOf = ({ head }: MergedInstrument, instruments: readonly MergedInstrument[]): PartialDay | null => {
  if (head.status === null || head.status === 'in-force' || head.status === 'draft') return null;
  const successor = instruments.find(
    ({ head: { key, replaces } }) => head.replacedBy.includes(key) || replaces.includes(head.key),
  );
  return successor ? (successor.head.effective ?? successor.head.published) : null;
};
