import { spawn } from 'node:child_process';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/copy-project.js';
import { addressOf, NOBODY, runProgram } from '../support/run-program.js';
import { lastOf, readDockerfile, type Instruction, type Stage } from './dockerfile.js';

/**
 * There is no container engine here, so the steps of the Dockerfile are run one by one, each stage in an empty folder that stands for the root of its
 * image: paths of the image lie below that folder, and `node` is whoever the process may be instead of root. What this cannot show: that the base
 * image has what the steps use.
 */
let folder = '';
const context = (): string => join(folder, 'context');
const rootOf = (stage: Stage): string => join(folder, stage.name ?? 'final');

/** A path of the image as a path of this machine. */
const placed = (root: string, cwd: string, path: string): string => join(path.startsWith('/') ? root : cwd, path);

/** A command of the image with its folders and its user those of this machine. */
const translated = (words: string, root: string): string =>
  words
    .replace(/(?<=^|\s)\/(?=\w)/g, `${root}/`)
    .replaceAll('node:node', `${String(NOBODY.uid ?? process.getuid?.())}:${String(NOBODY.gid ?? process.getgid?.())}`);

const copy = async ({ words }: Instruction, root: string, cwd: string): Promise<void> => {
  const [flag = '', ...rest] = words.split(' ');
  const from = /^--from=(\w+)$/.exec(flag)?.[1];
  const paths = from === undefined ? [flag, ...rest] : rest;
  const target = placed(root, cwd, paths.at(-1) ?? '');
  for (const path of paths.slice(0, -1)) {
    const source = from === undefined ? join(context(), path) : join(folder, from, path);
    const isFile = (await stat(source)).isFile();
    await cp(source, isFile ? join(target, path.slice(path.lastIndexOf('/') + 1)) : target, { recursive: true });
  }
};

const buildStage = async (stage: Stage): Promise<void> => {
  const root = rootOf(stage);
  await mkdir(root);
  let cwd = root;
  for (const instruction of stage.instructions) {
    if (instruction.name === 'WORKDIR') await mkdir((cwd = placed(root, cwd, instruction.words)), { recursive: true });
    if (instruction.name === 'COPY') await copy(instruction, root, cwd);
    if (instruction.name !== 'RUN') continue;
    const ended = await runProgram('sh', ['-c', translated(instruction.words, root)], { cwd });
    if (ended.status !== 0) throw new Error(`RUN ${instruction.words}\n${ended.output}\n${ended.messages}`);
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

const stages = readDockerfile();
const final = stages.at(-1)!;
const app = (): string => join(rootOf(final), lastOf(final, 'WORKDIR'));
const data = (): string => join(rootOf(final), lastOf(final, 'VOLUME'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normapa-image-'));
  await chmod(folder, 0o755);
  await mkdir(context());
  await copyProject(context(), false);
  for (const stage of stages) await buildStage(stage);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the steps of the Dockerfile', () => {
  it('leave in the last stage what runs, and no source, test or tool', async () => {
    expect((await readdir(app())).sort()).toEqual([
      'corpus',
      'dist',
      'node_modules',
      'package.json',
      'schema',
      'seeds',
    ]);
    const installed = await readdir(join(app(), 'node_modules'));
    expect(installed).toContain('graphql');
    expect(['vitest', 'typescript', 'vite', 'eslint'].filter((name) => installed.includes(name))).toEqual([]);
  });

  it('give a server that runs as somebody else than root, writes to its volume alone, and is well', async () => {
    const port = await freePort();
    const here = (words: string): string[] =>
      (JSON.parse(words) as string[]).map((word) =>
        word
          .replace(/\b4000\b/, String(port))
          .replace(/^\/data$/, data())
          .replace(/^node$/, process.execPath),
      );
    if (NOBODY.uid !== undefined && NOBODY.gid !== undefined) await chown(data(), NOBODY.uid, NOBODY.gid);
    else await runProgram('chmod', ['-R', 'a-w', app()], { cwd: folder });
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', HOME: '/nonexistent', TMPDIR: '/nonexistent' };
    const [program = '', ...words] = here(lastOf(final, 'CMD'));
    const child = spawn(program, words, { cwd: app(), env, ...NOBODY });
    try {
      await addressOf(child);
      const check = lastOf(final, 'HEALTHCHECK');
      const [checker = '', ...checking] = here(check.slice(check.indexOf('[')));
      expect(await runProgram(checker, checking, { cwd: app(), env, ...NOBODY })).toMatchObject({ status: 0 });
      const asked = await fetch(`http://127.0.0.1:${port}/graphql?query={stats{instruments}}`);
      expect(asked.status).toBe(200);
      expect((await readdir(data())).sort()).toContain('normapa.snapshot');
      const elsewhere = await runProgram(
        checker,
        checking.map((word) => word.replace(String(port), '1')),
        { cwd: app(), env },
      );
      expect(elsewhere.status).toBe(1);
    } finally {
      child.kill();
    }
  });
});
