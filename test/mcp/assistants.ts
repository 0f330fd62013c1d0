import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll } from 'vitest';
import { parseDay } from '../../src/domain/day.js';
import { serve, type Serving } from '../../src/main.js';
import { openBuiltIn } from '../support/built-in.js';

/** A day on which the built-in corpus is asked about. */
export const TODAY = parseDay('2026-11-21')!;

/** What a tool answered. */
export interface Told {
  readonly isError: boolean;
  /** The text that a model reads. */
  readonly text: string;
  /** The same, read as JSON. */
  readonly told: Readonly<Record<string, unknown>>;
}

export interface Assistants {
  url: string;
  /** The protocol's own client over either transport. */
  clients: Readonly<Record<'stdio' | 'http', Client>>;
  readonly call: (over: 'stdio' | 'http', name: string, given: object) => Promise<Told>;
}

/** Milliseconds that a busy machine may take to begin to answer. */
const PATIENCE = 240_000;

const connect = async (transport: Transport): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport, { timeout: PATIENCE });
  return client;
};

/** The built-in corpus, answered by a process of its own over standard input and output, and by a server over HTTP, for the tests of a file. */
export function serveAssistants(): Assistants {
  let running: Serving;
  const assistants: Assistants = {
    url: '',
    clients: {} as Assistants['clients'],
    call: async (over, name, given) => {
      const client = assistants.clients[over];
      const result = CallToolResultSchema.parse(
        await client.callTool({ name, arguments: { ...given } }, undefined, { timeout: PATIENCE }),
      );
      const [only, ...more] = result.content;
      if (only?.type !== 'text' || more.length > 0) throw new Error('one text was expected');
      const told = JSON.parse(only.text) as Told['told'];
      return { isError: result.isError === true, text: only.text, told };
    },
  };
  beforeAll(async () => {
    const opened = await openBuiltIn();
    const options = { port: 0, host: '127.0.0.1', allowHost: ['law.example'], introspection: true } as const;
    running = await serve(opened, { ...options, logLevel: 'silent', today: () => TODAY });
    assistants.url = `${running.url}/mcp`;
    const program = ['--import', 'tsx', 'src/cli/normapa.ts', 'mcp'];
    assistants.clients = {
      stdio: await connect(new StdioClientTransport({ command: process.execPath, args: program, stderr: 'inherit' })),
      http: await connect(new StreamableHTTPClientTransport(new URL(assistants.url))),
    };
    // Only a client that has read the list of tools holds answers to their schemas.
    for (const client of Object.values(assistants.clients)) await client.listTools({}, { timeout: PATIENCE });
  });
  afterAll(async () => {
    for (const client of Object.values(assistants.clients)) await client.close();
    await running.close();
  });
  return assistants;
}
