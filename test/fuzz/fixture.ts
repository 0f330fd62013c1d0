import type { Input } from './target.js';

/** The name and bytes under which an input is kept: a text as JSON, which holds any sign; bytes as they are. */
export function printFixture(name: string, input: Input): readonly [file: string, bytes: Uint8Array] {
  return typeof input === 'string'
    ? [`${name}.json`, Buffer.from(`${JSON.stringify(input)}\n`)]
    : [`${name}.bin`, input];
}

/** Inverse of printFixture; a file of any other ending is bytes. */
export function readFixture(file: string, bytes: Uint8Array): Input {
  return file.endsWith('.json') ? String(JSON.parse(Buffer.from(bytes).toString())) : bytes;
}
