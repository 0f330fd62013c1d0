/** Has a public auditor ask a served API for what its schema allows: `npm run audit:api [-- --examples N]`. Needs Python 3 and a package index. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROGRAM_FOLDER } from '../../src/main.js';
import { addressOf } from '../support/run-program.js';

const AUDITOR = 'schemathesis==4.32.5';
const CHECK = fileURLToPath(new URL('coded_errors.py', import.meta.url));
const words = process.argv.slice(2);
const examples = words.includes('--examples') ? (words[words.indexOf('--examples') + 1] ?? '') : '20';

const run = (program: string, args: readonly string[], env = process.env): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('close', (status) => {
      resolve(status ?? 1);
    });
  });

const folder = await mkdtemp(join(tmpdir(), 'normapa-audit-'));
const program = join(PROGRAM_FOLDER, 'dist/cli/normapa.js');
const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--out', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await addressOf(server);
  const bin = join(folder, 'venv/bin');
  await run('python3', ['-m', 'venv', join(folder, 'venv')]);
  await run(join(bin, 'pip'), ['install', '--quiet', AUDITOR]);
  if (!existsSync(join(bin, 'schemathesis'))) throw new Error(`${AUDITOR} could not be installed`);
  const asked = ['--phases', 'fuzzing', '--mode', 'all', '--seed', '12', '--max-examples', examples];
  const limits = ['--checks', 'coded_errors', '--request-timeout', '10'];
  // Its own rule takes every error for a fault of the server; the check beside this file tells those of the caller apart.
  process.exitCode = await run(join(bin, 'schemathesis'), ['run', `${url}/graphql`, ...asked, ...limits], {
    ...process.env,
    SCHEMATHESIS_HOOKS: CHECK,
  });
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
