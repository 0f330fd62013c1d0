import { Option, type Command } from 'commander';
import { openMemory, openNeo4j, openSnapshot, readNeo4jSettings, type Neo4jSettings, type Opened } from '../main.js';
import type { CommandContext } from './context.js';
import { workspaceOf, type WorkspaceOptions } from './options.js';

/** Options that say where the graph is kept. */
export interface StoreOptions extends WorkspaceOptions {
  readonly store?: 'memory' | 'neo4j';
  readonly neo4jUri?: string;
  readonly neo4jUser?: string;
  readonly neo4jPassword?: string;
  readonly neo4jDatabase?: string;
}

/** Adds `--store` and what tells a Neo4j; flags go before the environment. */
export function addStoreOptions(command: Command, stores: readonly string[] = ['memory', 'neo4j']): Command {
  const [usual] = stores;
  return command
    .addOption(new Option('--store <name>', 'where the graph is kept').choices(stores).default(usual))
    .option('--neo4j-uri <address>', 'neo4j://host:7687 or bolt://host:7687 (default: NEO4J_URI)')
    .option('--neo4j-user <name>', 'who asks (default: NEO4J_USER, or neo4j)')
    .option('--neo4j-password <word>', 'others on this machine can see it here; better in NEO4J_PASSWORD')
    .option('--neo4j-database <name>', "which database (default: NEO4J_DATABASE, or the server's own choice)");
}

/** The Neo4j that options and environment name. Errors: `bad-input`. */
export function neo4jOf({ neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase }: StoreOptions): Neo4jSettings {
  const flags = {
    ...(neo4jUri === undefined ? {} : { uri: neo4jUri }),
    ...(neo4jUser === undefined ? {} : { user: neo4jUser }),
    ...(neo4jPassword === undefined ? {} : { password: neo4jPassword }),
    ...(neo4jDatabase === undefined ? {} : { database: neo4jDatabase }),
  };
  return readNeo4jSettings(flags, process.env);
}

/** Opens what questions are asked of (the sources in memory, or a Neo4j as it was loaded) for some work, and closes it whatever comes of that. */
export async function withStore<T>(
  options: StoreOptions,
  context: CommandContext,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const opened = await (options.store === 'neo4j' ? openNeo4j(neo4jOf(options)) : openSources(options, context));
  try {
    if (Object.keys((await opened.store.stats()).nodes).length === 0) context.tell(NOTHING[options.store ?? 'memory']);
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}

const openSources = async (options: StoreOptions, context: CommandContext): Promise<Opened> => {
  const workspace = workspaceOf(options, context);
  return openMemory(await openSnapshot(workspace, context.tell, context.progress), workspace.out);
};

const NOTHING: Readonly<Record<'memory' | 'neo4j', string>> = {
  memory: 'The sources hold nothing.',
  neo4j: 'That database holds no graph yet: load one with `normapa load --store neo4j`.',
};
