import { createHash } from 'node:crypto';
import type { CatalogueEntry } from '../domain/citation.js';
import { parsePartialDay, type PartialDay } from '../domain/day.js';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.js';
import type { InstrumentKey } from '../domain/instrument-key.js';
import type { InstrumentVersion } from '../domain/version-comparison.js';
import type { CitationReader, CreateCitationReader } from '../domain/ports/citation-reader.js';
import type { GraphParts } from '../domain/ports/graph-parts.js';
import type { GlossaryEntry } from '../domain/ports/search-index.js';
import { addSeedLinks, addSeedNodes } from './build/add-seeds.js';
import type { BuildContext } from './build/build-context.js';
import { checkEditions } from './build/check-editions.js';
import { createPartCompiler, type PartSource } from './build/compile-part.js';
import { fillInstrument } from './build/fill-instrument.js';
import { sizeOfParts, type GraphSize } from './build/graph-size.js';
import { mergeInstruments, type MergedInstrument } from './build/merge-instruments.js';
import { createNameIndex } from './build/names.js';
import { createRegistry, nameInstruments } from './build/registry.js';
import type { BuildMemory } from './cache/build-memory.js';
import { digestsOfFiles, findingsOf } from './cache/keep-findings.js';
import { keepLists } from './cache/keep-lists.js';
import { createMentionFinder } from './mentions/find-mentions.js';
import { lexiconOf } from './mentions/lexicon.js';
import { once } from './once.js';
import { versionOf } from './read-version.js';
import { possibleDecrees, type PossibleDecree } from './reforms/reforms-of.js';
import { readSeeds, type Seeds } from './seeds/seeds.js';
import { digestOf, type SourceFile } from './source/source-file.js';

/** What a build is made from. */
export interface CorpusSources {
  /** Markdown files of the corpus dialect. */
  readonly corpus: readonly SourceFile[];
  /** YAML files of the seeds. */
  readonly seeds: readonly SourceFile[];
}

/** What a build gives whose graph was put in its place part by part. */
export interface CompiledParts {
  /** Names of the parts, in the order in which they are joined. */
  readonly parts: readonly string[];
  /** Of the graph that they make together. */
  readonly size: GraphSize;
  readonly glossary: readonly GlossaryEntry[];
  /** Of instruments of which more than one official text was read: all of them, by key, the oldest first. */
  readonly versions: readonly InstrumentVersion[];
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Told how many of the files were read, and how many instruments linked. */
export type Progress = (step: 'read' | 'link' | 'import' | 'fetch', done: number, total: number) => void;

/** Where a build puts what it makes, and what it may answer from. */
export interface BuildPlaces {
  readonly parts: GraphParts;
  readonly memory: BuildMemory;
  readonly progress?: Progress | undefined;
}

/**
 * Compiles corpus and seeds into the parts of the graph: one of the seeds, one of each instrument, in the order of their keys. Content at fault is told
 * and left out, the rest is built; nothing is thrown for what a file holds. The same sources give the same parts, whatever their order. Of what the
 * memory and the parts keep of an earlier build, only what has changed, or rests on what has, is made anew. Errors: those of `parts`.
 */
export function compileParts(
  sources: CorpusSources,
  createReader: CreateCitationReader,
  { parts, memory, progress = () => undefined }: BuildPlaces,
): CompiledParts {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const seeds = keepSeeds(sources.seeds, memory);
  for (const fault of seeds.faults) report(fault);
  const files = [...sources.corpus].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = files.flatMap((file, index) => {
    const instrument = memory.read(file, report);
    progress('read', index + 1, files.length);
    return instrument ? [instrument] : [];
  });
  const instruments = mergeInstruments(read, report);
  const names = createNameIndex(nameInstruments(instruments));
  const registry = once(() => createRegistry(names, seeds.read()));
  const list = keepLists(memory, instruments);
  const compile = createPartCompiler({ parts, memory, list, registry });
  const partSources = sourcesOfParts(instruments, seeds, createReader, memory);
  const compiled = partSources.map((source, index) => {
    const part = compile(source);
    progress('link', index, partSources.length - 1);
    return part;
  });
  for (const part of compiled) for (const fault of part.diagnostics) report(fault);
  checkEditions(instruments, names, report);
  const versions = instruments.flatMap(({ older, official }) =>
    official && older.length > 0 ? [...older, official].map(versionOf) : [],
  );
  return {
    parts: compiled.map(({ name }) => name),
    size: sizeOfParts(compiled.map(({ size }) => size)),
    glossary: seeds.glossary,
    versions,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

/** The seeds, read only where a part is made anew, and what every build needs of them. */
interface KeptSeeds {
  readonly digest: string;
  readonly read: () => Seeds;
  readonly faults: readonly Diagnostic[];
  readonly glossary: readonly GlossaryEntry[];
}

const keepSeeds = (files: readonly SourceFile[], memory: BuildMemory): KeptSeeds => {
  const digest = digestOfAll(files.map(digestOf).sort());
  const read = once(() => {
    const faults: Diagnostic[] = [];
    return { faults, seeds: readSeeds(files, (fault) => faults.push(fault)) };
  });
  const kept = memory.keep('the seeds', [digest], () => ({
    faults: read().faults,
    glossary: read().seeds.glossary.map(({ fields: { es, en, acronyms } }) => ({ es, en, acronyms })),
  }));
  return { ...kept, digest, read: () => read().seeds };
};

const sourcesOfParts = (
  instruments: readonly MergedInstrument[],
  seeds: KeptSeeds,
  createReader: CreateCitationReader,
  memory: BuildMemory,
): readonly PartSource[] => {
  const catalogue = instruments.map(toCatalogueEntry);
  const digests = { seeds: seeds.digest, catalogue: digestOfAll(catalogue) };
  const around = [digests.seeds, digests.catalogue, digestOfAll(nameInstruments(instruments))];
  const reader = once((): CitationReader => createReader(catalogue));
  const finder = once(() => createMentionFinder(lexiconOf(seeds.read())));
  const decreesOf = possibleDecrees(instruments.map(({ head }) => namesOfDecree(head)));
  const titles = new Map(instruments.map(({ head }) => [head.key, head.titleEs]));
  const title = (key: InstrumentKey): string | null => titles.get(key) ?? null;
  const ofSeeds: PartSource = {
    of: 'the seeds',
    own: null,
    inputs: around,
    fill: (context) => {
      fillSeeds(context, seeds.read(), reader());
    },
  };
  const ofInstrument = (instrument: MergedInstrument): PartSource => {
    const { key } = instrument.head;
    const findings = findingsOf(memory, digests, instrument);
    findings.spare();
    const [ended, decrees] = [endOf(instrument, instruments), decreesOf(instrument.head)];
    return {
      of: key,
      own: key,
      inputs: [...around, JSON.stringify([ended, decrees]), ...digestsOfFiles(instrument)],
      fill: (context) => {
        const { keep } = findings;
        fillInstrument(context, instrument, { ended, decrees, finder: finder(), keep, reader, title });
      },
    };
  };
  return [ofSeeds, ...instruments.map(ofInstrument)];
};

const namesOfDecree = ({ key, published, titleEs }: PossibleDecree): PossibleDecree => ({ key, published, titleEs });

const fillSeeds = (context: BuildContext, seeds: Seeds, reader: CitationReader): void => {
  addSeedNodes(context, seeds);
  addSeedLinks(context, seeds, reader, SEEDS_SEEN_ON);
};

/** The day for which the seeds speak: that of the report and organic law they were checked against. */
const SEEDS_SEEN_ON = parsePartialDay('2026-11');

const digestOfAll = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

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
