import type { Graph } from '../../domain/graph/graph.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { ReadingNotes } from '../../domain/ports/query-reading.js';
import type { GlossaryEntry } from '../../domain/ports/search-index.js';
import type { FacetTables } from '../image/facet-table.js';
import { authorityEquivalents } from './authority-equivalents.js';
import { facetNames, indexFacetValues, type FacetValues } from './facet-values.js';
import { indexGlossary, type GlossaryIndex } from './glossary-index.js';
import { collectNames, type InstrumentNames } from './instrument-names.js';
import { absentTexts, indexSuccessors, successionOf, type Successors } from './successors.js';

/** What queries are read by, wherever the words of texts are kept. */
export interface QuerySources {
  /** The keys of the instruments, by index. */
  readonly keys: readonly InstrumentKey[];
  readonly names: InstrumentNames;
  readonly glossary: GlossaryIndex;
  readonly successors: Successors;
  readonly values: FacetValues;
}

/** What of a graph queries are read by besides the glossary and the names of instruments. */
export function noteReading(graph: Graph, tables: FacetTables): ReadingNotes {
  return {
    bodies: authorityEquivalents(graph),
    values: facetNames(graph, tables),
    successors: successionOf(graph),
    absent: absentTexts(graph),
  };
}

/** Prepares what queries are read by. */
export function indexQuerySources(
  instruments: readonly GraphNode<'Instrument'>[],
  glossary: readonly GlossaryEntry[],
  { bodies, values, successors, absent }: ReadingNotes,
): QuerySources {
  const keys = instruments.map(({ properties }) => properties.key);
  return {
    keys,
    names: collectNames(instruments, glossary, absent),
    glossary: indexGlossary([...glossary, ...bodies]),
    successors: indexSuccessors(successors, keys),
    values: indexFacetValues(values),
  };
}
