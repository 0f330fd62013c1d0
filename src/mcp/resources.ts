import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError, type ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';
import { nodeId } from '../domain/graph/node-id.js';
import { faultOfError } from './fault.js';
import { findText, nameOf, partsOf, standing, type FoundText } from './find-text.js';
import type { Sources } from './sources.js';

/** Adds the texts as resources: what a person attaches to a talk, whole, where a tool shows a model a stretch. */
export function addResources(server: McpServer, sources: Sources): void {
  const read = (uri: URL, id: string): Promise<ReadResourceResult> => readText(sources, uri.href, id);
  server.registerResource(
    'instrument',
    new ResourceTemplate('normapa://text/{key}', { list: undefined }),
    { title: 'Instrument', description: 'A law, NOM, decree or treaty with all its parts.', mimeType: 'text/markdown' },
    (uri, { key }) => read(uri, String(key)),
  );
  server.registerResource(
    'provision',
    new ResourceTemplate('normapa://text/{key}/{+locator}', { list: undefined }),
    {
      title: 'Provision',
      description: 'One part, `lgpgir/art-31/fr-v`, with its inner parts.',
      mimeType: 'text/markdown',
    },
    (uri, { key, locator }) => read(uri, `${String(key)}#${String(locator)}`),
  );
}

const readText = async (sources: Sources, uri: string, id: string): Promise<ReadResourceResult> => {
  try {
    const text = await printText(sources, await findText(sources, id));
    return { contents: [{ uri, mimeType: 'text/markdown', text }] };
  } catch (error) {
    const fault = faultOfError(error);
    if (!fault) throw error;
    // -32002 is what the protocol has for a resource that is not there.
    throw new McpError(fault.code === 'not-found' ? -32_002 : ErrorCode.InvalidParams, fault.message, fault);
  }
};

const printText = async ({ store, today }: Sources, { instrument, provision }: FoundText): Promise<string> => {
  const { key, url, titleEs } = instrument.properties;
  const asOf = today();
  const { value } = standing(instrument, asOf);
  const parts = await partsOf(store, key);
  const top = provision?.properties.locator ?? null;
  const shown = top === null ? parts : parts.filter(({ properties: { locator } }) => within(locator, top));
  const state = value === null ? 'not known whether in force' : value ? 'in force' : 'not in force';
  return [
    `# ${provision ? `${nameOf(instrument)}, ${provision.properties.heading}` : nameOf(instrument)}`,
    `${titleEs}. As of ${asOf}: ${state}. ${nodeId('Instrument', key)}${url === null ? '' : `, ${url}`}`,
    ...shown.map(({ properties: { heading, official, summaryEs, doubts } }) =>
      [
        `## ${heading}`,
        official ?? (summaryEs === null ? '' : `(Summary, not the law.) ${summaryEs}`),
        ...doubts.map((doubt) => `> Doubt: ${doubt}`),
      ]
        .filter((text) => text !== '')
        .join('\n\n'),
    ),
  ].join('\n\n');
};

const within = (locator: string, top: string): boolean => locator === top || locator.startsWith(`${top}/`);
