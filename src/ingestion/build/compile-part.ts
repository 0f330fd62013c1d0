import type { Diagnostic } from '../../domain/diagnostic.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { GraphParts } from '../../domain/ports/graph-parts.js';
import type { BuildMemory } from '../cache/build-memory.js';
import type { BuildContext } from './build-context.js';
import { createGraphBuilder } from './graph-builder.js';
import { sizeOfPart, type PartSize } from './graph-size.js';
import { isAnsweredSo, knowsPartOf, noteAsked, type AskedParts, type ListParts } from './known-parts.js';
import type { Registry } from './registry.js';

/** What is known of a part of the graph that was put in its place. */
export interface CompiledPart {
  /** As GraphParts gave it. */
  readonly name: string;
  readonly size: PartSize;
  readonly diagnostics: readonly Diagnostic[];
  readonly asked: readonly AskedParts[];
}

/** What a part is made of. */
export interface PartSource {
  /** For messages. */
  readonly of: string;
  /** The instrument whose part it is; null for that of the seeds. */
  readonly own: InstrumentKey | null;
  /** Everything that the part depends on besides the parts that other instruments have. */
  readonly inputs: readonly string[];
  readonly fill: (context: BuildContext) => void;
}

/** What compiling parts needs. */
export interface PartShelf {
  readonly parts: GraphParts;
  readonly memory: BuildMemory;
  readonly list: ListParts;
  readonly registry: () => Registry;
}

/** Compiles parts of the graph, each anew only where what it depends on has changed since an earlier build. */
export function createPartCompiler({ parts, memory, list, registry }: PartShelf): (source: PartSource) => CompiledPart {
  const knows = knowsPartOf(list);
  const holds = ({ name, asked }: CompiledPart): boolean =>
    parts.has(name) && asked.every((one) => isAnsweredSo(one, knows, list));
  return ({ of, own, inputs, fill }) => {
    const make = (): CompiledPart => {
      const diagnostics: Diagnostic[] = [];
      const graph = createGraphBuilder();
      const noted = noteAsked(knows, list, own);
      const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
      fill({ graph, registry: registry(), knows: noted.knows, report });
      const part = graph.build();
      return { name: parts.put(part), size: sizeOfPart(part), diagnostics, asked: noted.asked() };
    };
    return memory.keep(`links of ${of}`, inputs, make, holds);
  };
}
