/** Joins the graph to the forms in which others take it in. Spoken to through main.ts; the room that writes them is loaded when it is asked for. */
import { join } from 'node:path';
import { NormapaError } from '../domain/errors.js';
import type { Graph } from '../domain/graph/graph.js';
import { parseInstrumentKey } from '../domain/instrument-key.js';
import { parseProvisionId } from '../domain/locator/provision-id.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import { PAGE_FORMS, type PageFormName, type Pages } from '../domain/ports/pages.js';
import type { Address } from '../domain/urn.js';
import type { Language } from '../domain/vocabulary.js';
import type { OutputFile } from '../export/graph/output-file.js';
import { replaceFile } from '../files/replace-file.js';

export type { OutputFile };

/** Where things are named where no place is given: a host that is reserved and can belong to nobody (RFC 2606). */
export const DEFAULT_BASE = 'https://normapa.example';

/** The pages of what a store holds. */
export async function openPages(store: GraphStore): Promise<Pages> {
  const { createPages } = await import('../export/pages/create-pages.js');
  return createPages(store);
}

/** The forms of a whole graph. */
export const GRAPH_FORMATS = ['neo4j', 'graphml', 'jsonl', 'nquads', 'turtle'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** A graph as files: several for Neo4j, one in any other form. */
export async function graphFiles(graph: Graph, format: GraphFormat, base: string): Promise<readonly OutputFile[]> {
  return GRAPH_FILES[format](graph, base);
}

const GRAPH_FILES: Readonly<Record<GraphFormat, (graph: Graph, base: string) => Promise<readonly OutputFile[]>>> = {
  neo4j: async (graph) => (await import('../export/graph/neo4j-csv.js')).neo4jCsv(graph),
  graphml: async (graph) => {
    const { graphMl } = await import('../export/graph/graph-ml.js');
    return [{ name: 'normapa.graphml', pieces: graphMl(graph) }];
  },
  jsonl: async (graph) => {
    const { graphJsonLines } = await import('../export/graph/graph-json-lines.js');
    return [{ name: 'normapa.jsonl', pieces: graphJsonLines(graph) }];
  },
  nquads: async (graph, base) => {
    const { graphRdf } = await import('../export/graph/graph-rdf.js');
    return [{ name: 'normapa.nq', pieces: graphRdf(graph, base, 'n-quads') }];
  },
  turtle: async (graph, base) => {
    const { graphRdf } = await import('../export/graph/graph-rdf.js');
    return [{ name: 'normapa.ttl', pieces: graphRdf(graph, base, 'turtle') }];
  },
};

/** Topics, activities and authorities as SKOS in Turtle. */
export async function thesaurusFile(graph: Graph, base: string): Promise<OutputFile> {
  const { describeThesaurus } = await import('../export/thesaurus/describe-thesaurus.js');
  const { printRdf } = await import('../export/linked/print-rdf.js');
  return { name: 'thesaurus.ttl', pieces: printRdf(describeThesaurus(graph, base), 'turtle') };
}

/** The graph as tables in CSV with their description. */
export async function tableFiles(graph: Graph): Promise<readonly OutputFile[]> {
  return (await import('../export/tables/tables.js')).tablesOf(graph);
}

/** Which texts are wanted, and how. */
export interface DocumentsRequest {
  /** Keys of instruments and ids of provisions; every instrument where empty. */
  readonly ids: readonly string[];
  readonly form: PageFormName;
  readonly language: Language;
  readonly base: string;
}

/** Texts in a form, a file for each, made one after another. Errors: `not-found` with near ids; `bad-input` for what is no id. */
export async function* documentFiles(store: GraphStore, request: DocumentsRequest): AsyncGenerator<OutputFile> {
  const pages = await openPages(store);
  const { parseEliPath } = await import('../domain/urn.js');
  const paths = request.ids.length > 0 ? [] : await pages.paths();
  const every = paths.flatMap((path) => parseEliPath(path) ?? []).filter(({ locator }) => locator === null);
  for (const address of request.ids.length > 0 ? request.ids.map(readId) : every) {
    const found = await pages.find(address);
    const text = found.found ? await pages.print(address, request.form, request.language, request.base) : null;
    if (text === null) throw unknownId(address, found.found ? [] : found.nearest);
    yield { name: fileName(address, request.form), pieces: [text] };
  }
}

const readId = (id: string): Address => {
  const part = parseProvisionId(id);
  if (part) return part;
  const key = parseInstrumentKey(id);
  if (key) return { key, locator: null };
  throw new NormapaError('bad-input', 'This is no id', {
    found: id.slice(0, 120),
    expected: 'lgpgir, or lgpgir#art-31/fr-v',
  });
};

const unknownId = ({ key, locator }: Address, nearest: readonly string[]): NormapaError => {
  const found = locator === null ? key : `${key}#${locator}`;
  return new NormapaError('not-found', `There is no ${found}`, { found, nearest });
};

const fileName = ({ key, locator }: Address, form: PageFormName): string => {
  const suffix = PAGE_FORMS.find(({ name }) => name === form)?.suffix ?? form;
  return `${key}${locator === null ? '' : `.${locator.replaceAll('/', '!')}`}.${suffix}`;
};

/** Writes files into a folder, each whole or not at all; gives how many. */
export async function writeFiles(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<number> {
  let count = 0;
  for await (const { name, pieces } of files) {
    await writePieces(join(folder, name), pieces);
    count++;
  }
  return count;
}

/** Writes one file, whole or not at all. */
export async function writePieces(path: string, pieces: OutputFile['pieces']): Promise<void> {
  await replaceFile(path, encode(pieces));
}

/** Bytes that are written at once, at least. */
const CHUNK = 64 * 1024;

async function* encode(pieces: OutputFile['pieces']): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}
