import { beforeAll, expect, it } from 'vitest';
import { builtInSnapshot } from '../support/built-in.js';
import { PROJECT } from '../support/copy-project.js';
import { runProgram, type Ended } from '../support/run-program.js';

beforeAll(builtInSnapshot);

const mcp = (input: string): Promise<Ended> =>
  runProgram(process.execPath, ['--import', 'tsx', 'src/cli/normapa.ts', 'mcp'], {
    cwd: PROJECT,
    input,
  });

it('what is piped in is answered before the program ends, line by line, with nothing else on the output', async () => {
  const lines = [
    'no message at all',
    { jsonrpc: '2.0', id: 1, method: 'ping' },
    {
      jsonrpc: '2.0',
      id: 2,
      method: 'tools/call',
      params: { name: 'vocabulary', arguments: { of: 'topics', first: 1 } },
    },
    { jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'vocabulary', arguments: { of: 'everything' } } },
  ];
  const { status, output } = await mcp(
    `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`,
  );
  expect(status).toBe(0);
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: number });
  expect(answers.sort((a, b) => a.id - b.id)).toMatchObject([
    { id: 1, result: {} },
    { id: 2, result: { structuredContent: { members: [{}] } } },
    { id: 3, result: { isError: true } },
  ]);
});

it('an input that ends at once ends the program', async () => {
  expect(await mcp('')).toMatchObject({ status: 0, output: '' });
});
