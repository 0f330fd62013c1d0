import type { Command } from 'commander';
import { loadNeo4j, openSnapshot } from '../../main.js';
import type { CommandContext } from '../context.js';
import { corpusOption, jsonOption, outOption, seedsOption, workspaceOf } from '../options.js';
import { toJson } from '../output/print-json.js';
import { addStoreOptions, neo4jOf, type StoreOptions } from '../store-options.js';

interface LoadOptions extends StoreOptions {
  readonly json?: boolean;
}

/** `normapa load`: writes the graph to Neo4j. Readers see the old one until the new one is whole. */
export function defineLoad(program: Command, context: CommandContext): void {
  addStoreOptions(
    program.command('load').description('write the graph to Neo4j; its readers see the old one until all is there'),
    ['neo4j'],
  )
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .action(async (options: LoadOptions) => {
      const settings = neo4jOf(options);
      const snapshot = await openSnapshot(workspaceOf(options, context), context.tell, context.progress);
      const { nodes, edges, digest } = await loadNeo4j(snapshot, settings);
      const counts = { nodes: sum(nodes), edges: sum(edges), digest };
      if (options.json) context.print(toJson(counts));
      else context.print(`${settings.uri} holds a graph of ${counts.nodes} nodes and ${counts.edges} edges`);
    });
}

const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((total, count = 0) => total + count, 0);
