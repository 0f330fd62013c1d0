import { Option, type Command } from 'commander';
import {
  graphFiles,
  GRAPH_FORMATS,
  openSnapshot,
  tableFiles,
  thesaurusFile,
  type GraphFormat,
  type OutputFile,
} from '../../main.js';
import type { CommandContext } from '../context.js';
import {
  addBaseOption,
  addSourceOptions,
  exportWorkspace,
  writeOutput,
  type SourceOptions,
} from '../export-options.js';

interface GraphOptions extends SourceOptions {
  readonly format: GraphFormat;
  readonly base: string;
}

type Snapshot = Awaited<ReturnType<typeof openSnapshot>>;

/** Exports of the graph as a whole. */
interface WholeExport {
  readonly name: string;
  readonly description: string;
  /** The folder that several files go into where none is named. */
  readonly folder: string;
  readonly files: (graph: Snapshot['graph'], options: GraphOptions) => Promise<readonly OutputFile[]>;
}

const WHOLES: readonly WholeExport[] = [
  {
    name: 'graph',
    description: 'the whole graph: CSV files that neo4j-admin imports, GraphML, JSON Lines, or RDF',
    folder: 'normapa-neo4j',
    files: (graph, { format, base }) => graphFiles(graph, format, base),
  },
  {
    name: 'skos',
    description: 'topics, activities and authorities as a SKOS thesaurus in Turtle',
    folder: 'normapa-skos',
    files: async (graph, { base }) => [await thesaurusFile(graph, base)],
  },
  {
    name: 'tables',
    description: 'the graph as CSV tables with a Frictionless datapackage.json',
    folder: 'normapa-tables',
    files: (graph) => tableFiles(graph),
  },
];

/** `normapa export graph|skos|tables`. */
export function defineExportGraph(parent: Command, context: CommandContext): void {
  for (const { name, description, folder, files } of WHOLES) {
    const command = addSourceOptions(parent.command(name).description(description));
    if (name !== 'tables') addBaseOption(command);
    if (name === 'graph')
      command.addOption(new Option('--format <format>', 'form of the graph').choices(GRAPH_FORMATS).default('jsonl'));
    command.action(async (options: GraphOptions) => {
      const { graph } = await openSnapshot(exportWorkspace(options, context), context.tell, context.progress);
      await writeOutput(await files(graph, options), options.out, folder, context);
    });
  }
}
