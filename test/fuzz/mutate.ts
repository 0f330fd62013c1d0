import type { Random } from '../support/random.js';

/** Largest input that mutation makes, in bytes: what takes long must do so by its form, not by its size. */
const SIZE_LIMIT = 256 * 1024;
const CHANGES = 6;
const REPEATS = 400;
/** Bytes at which readers of numbers, lengths and encodings turn. */
const TURNS = [0, 1, 0x0a, 0x20, 0x22, 0x26, 0x2f, 0x30, 0x39, 0x3c, 0x3e, 0x7f, 0x80, 0xc2, 0xd8, 0xe2, 0xf0, 0xff];

/** What mutation takes pieces from. */
export interface Pantry {
  /** Files that are right. At least one. */
  readonly samples: readonly Uint8Array[];
  /** Words that the reader looks for. */
  readonly words: readonly Uint8Array[];
}

/** A pantry of texts. */
export function pantryOf(samples: readonly (string | Uint8Array)[], words: readonly string[]): Pantry {
  const bytes = (given: string | Uint8Array): Uint8Array => (typeof given === 'string' ? Buffer.from(given) : given);
  return { samples: samples.map(bytes), words: words.map(bytes) };
}

/** One of the samples with a few things turned, cut, doubled, moved, or put in. */
export function mutate(random: Random, { samples, words }: Pantry): Uint8Array {
  let bytes: Buffer = Buffer.from(random.pick(samples));
  for (let left = 1 + random.below(CHANGES); left > 0; left--) {
    const change = random.pick(MUTATIONS);
    bytes = change(random, bytes, random.chance(0.7) && words.length > 0 ? random.pick(words) : random.pick(samples));
    if (bytes.length > SIZE_LIMIT) bytes = bytes.subarray(0, SIZE_LIMIT);
  }
  return Uint8Array.from(bytes);
}

/** The same as text; a sign cut in its middle becomes the sign that stands for it. */
export function mutateText(random: Random, pantry: Pantry): string {
  return Buffer.from(mutate(random, pantry)).toString('utf8');
}

type Mutation = (random: Random, bytes: Buffer, other: Uint8Array) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (random, bytes) => turn(bytes, random.below(bytes.length), (byte) => byte ^ (1 << random.below(8))),
  (random, bytes) => turn(bytes, random.below(bytes.length), () => random.pick(TURNS)),
  (random, bytes) => turn(bytes, random.below(bytes.length), () => random.below(256)),
  // Cut out, cut short.
  (random, bytes) => replace(bytes, stretch(random, bytes), Buffer.alloc(0)),
  (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  // A word of the reader, or a piece of another file, put in or put over.
  (random, bytes, other) => replace(bytes, [random.below(bytes.length + 1), 0], piece(random, other)),
  (random, bytes, other) => replace(bytes, stretch(random, bytes), piece(random, other)),
  // A piece of its own again, elsewhere or many times.
  (random, bytes) => replace(bytes, [random.below(bytes.length + 1), 0], cut(bytes, stretch(random, bytes))),
  (random, bytes) => {
    const [at, length] = stretch(random, bytes);
    const one = cut(bytes, [at, Math.min(length, 64)]);
    return replace(bytes, [at, 0], Buffer.concat(Array<Buffer>(1 + random.skewed(REPEATS)).fill(one)));
  },
];

type Stretch = readonly [at: number, length: number];

/** A stretch of the bytes, mostly short. */
const stretch = (random: Random, bytes: Uint8Array): Stretch => {
  const at = random.below(bytes.length + 1);
  return [at, Math.min(bytes.length - at, random.skewed(bytes.length + 2))];
};

const cut = (bytes: Buffer, [at, length]: Stretch): Buffer => bytes.subarray(at, at + length);

const piece = (random: Random, other: Uint8Array): Uint8Array =>
  other.length < 64 ? other : cut(Buffer.from(other), stretch(random, other));

const replace = (bytes: Buffer, [at, length]: Stretch, by: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + length)]);

const turn = (bytes: Buffer, at: number, change: (byte: number) => number): Buffer => {
  const turned = Buffer.from(bytes);
  if (at < turned.length) turned[at] = change(turned[at] ?? 0);
  return turned;
};
