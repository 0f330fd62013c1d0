import type { Graph } from '../domain/graph/graph.js';
import { joinGraphs } from '../domain/graph/join-graphs.js';
import type { CreateCitationReader } from '../domain/ports/citation-reader.js';
import type { GraphParts } from '../domain/ports/graph-parts.js';
import { NO_MEMORY, type BuildMemory } from './cache/build-memory.js';
import { compileParts, type CompiledParts, type CorpusSources, type Progress } from './compile-parts.js';

/** What a build gives whose graph is held in memory. */
export interface Compilation extends Pick<CompiledParts, 'glossary' | 'versions' | 'diagnostics'> {
  readonly graph: Graph;
}

/** Compiles corpus and seeds as compileParts does, into a graph in memory. */
export function compileCorpus(
  sources: CorpusSources,
  createReader: CreateCitationReader,
  progress?: Progress,
  memory: BuildMemory = NO_MEMORY,
): Compilation {
  const made: Graph[] = [];
  const parts: GraphParts = { has: () => false, put: (part) => String(made.push(part)) };
  const { glossary, versions, diagnostics } = compileParts(sources, createReader, { parts, memory, progress });
  return { graph: joinGraphs(made), glossary, versions, diagnostics };
}
