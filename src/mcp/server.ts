import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { nearestTo } from '../domain/nearest.js';
import { NEAREST_LIMIT } from './limits.js';
import { addResources } from './resources.js';
import type { Sources } from './sources.js';
import { TOOLS } from './tools.js';

const INSTRUCTIONS = [
  "Normapa maps the regulation of Mexico's electric-vehicle industry: NOMs, laws, decrees, treaties, and who issues and enforces them.",
  'Search first, then read with `provision`; ask `vocabulary` before filling a profile. Every answer states its day (asOf) and where it was read.',
  'Evidence names the source file, the part of it (locator; null for its head or a record), the words read, whether a person wrote the link (curated), words say it (extracted) or a rule concludes it (inferred), and the confidence, null where there is no doubt to state.',
  'Corpus texts are summaries and not the law nor legal advice: name the source, and say what is a doubt, a candidate or unknown.',
].join(' ');

/** A server that answers over any transport. It holds no state: one may be made for each request. */
export function createMcpServer(sources: Sources): McpServer {
  const server = new McpServer(
    { name: 'normapa', title: 'Normapa', version: '0.1.0' },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  // The tools bring their own schemas and say themselves what is wrong with their arguments.
  server.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ definition }) => definition),
  }));
  server.server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given } }) => {
    const tool = TOOLS.find(({ definition }) => definition.name === name);
    if (!tool) throw unknownTool(name);
    return tool.call(sources, given);
  });
  addResources(server, sources);
  return server;
}

const unknownTool = (name: string): McpError => {
  const names = TOOLS.map(({ definition }) => definition.name);
  const found = name.slice(0, 80);
  return new McpError(ErrorCode.InvalidParams, `There is no tool ${found}`, {
    code: 'bad-input',
    found,
    expected: names.join(', '),
    nearest: nearestTo(name, names, NEAREST_LIMIT),
  });
};
