/** What `cli`, and a program that uses Normapa as a library, speaks to. The files of `main/` join the rooms; nothing else imports more than one. */
export type { MetricsReaders } from './api/http/metrics-page.js';
export type { LogLevel } from './api/server.js';
export { TABLE_FORMATS, type TableFormat } from './domain/table-format.js';
export type { Progress } from './ingestion/compile-parts.js';
export * from './main/build.js';
export * from './main/documents.js';
export * from './main/examples.js';
export { loadNeo4j, openNeo4j, readNeo4jSettings, type Neo4jSettings } from './main/neo4j.js';
export { serveMcp, type McpOptions, type McpRunning } from './main/mcp.js';
export * from './main/linked-data.js';
export * from './main/open.js';
export * from './main/papers.js';
export * from './main/serve.js';
export { BUILT_IN, PROGRAM_FOLDER, type Workspace } from './main/workspace.js';
