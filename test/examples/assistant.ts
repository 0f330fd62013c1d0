/* eslint-disable no-console -- an example prints */
/**
 * What an assistant does: lists the tools of a server, asks one, reads the evidence.
 *
 *     npx tsx assistant.ts http://127.0.0.1:4000
 */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const client = new Client({ name: 'example', version: '1' });
await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', url)));

const { tools } = await client.listTools();
console.log(`Tools: ${tools.map(({ name }) => name).join(', ')}`);

const { structuredContent } = await client.callTool({
  name: 'citations',
  arguments: { id: 'lgpgir#art-31', direction: 'in', asOf: '2026-11-21', first: 3 },
});
console.log(JSON.stringify(structuredContent, null, 2));
await client.close();
