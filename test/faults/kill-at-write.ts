/**
 * Loaded before a program: kills it, as kill -9 does, at the write that KILL_AT_WRITE names (from 1), counted below the folder KILL_BELOW. A write of
 * bytes is cut in its middle. With 0 it kills nothing and tells the count at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.KILL_AT_WRITE);
const below = process.env.KILL_BELOW ?? '';
let writes = 0;

/** Counts a write; true where it is the last one. */
const isLast = (path: unknown): boolean => String(path).startsWith(below) && ++writes === at;
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

type Call = (...given: unknown[]) => unknown;

/** Puts something in place of functions of an object. */
const replace = (owner: object, names: readonly string[], around: (call: Call) => Call): void => {
  const calls = owner as Record<string, Call>;
  for (const name of names) {
    const call = calls[name];
    if (call) calls[name] = around(call);
  }
};

const NAMES = ['mkdir', 'rename', 'rm'];
const before =
  (call: Call): Call =>
  (...given) => {
    if (isLast(given[0])) die();
    return call(...given);
  };
replace(fs.promises, NAMES, before);
replace(fs, ['mkdirSync', 'renameSync', 'rmSync'], before);

const half = (data: unknown): unknown =>
  typeof data === 'string'
    ? data.slice(0, data.length / 2)
    : (data as Uint8Array).subarray(0, (data as Uint8Array).length / 2);

replace(fs, ['writeFileSync'], (call) => (path, data, ...rest) => {
  if (!isLast(path)) return call(path, data, ...rest);
  call(path, half(data));
  die();
  return undefined;
});
replace(fs.promises, ['writeFile'], (call) => async (path, data, ...rest) => {
  if (!isLast(path)) return call(path, data, ...rest);
  await call(path, half(data));
  die();
  return undefined;
});
replace(fs.promises, ['open'], (call) => async (path, ...rest) => {
  if (isLast(path)) die();
  const handle = (await call(path, ...rest)) as object;
  replace(handle, ['writeFile'], (write) => async (data) => {
    const last = isLast(path);
    await write.call(handle, last ? half(data) : data);
    if (last) die();
  });
  return handle;
});
syncBuiltinESMExports();

if (at === 0) process.on('exit', () => process.stderr.write(`writes: ${writes}\n`));
