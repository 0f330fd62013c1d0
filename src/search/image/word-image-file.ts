import { crc32 } from 'node:zlib';
import type { WordImage } from './word-image.js';

/** How each part of an image lies in a file. */
const SECTIONS = {
  forms: 'text',
  termEs: 'numbers',
  termEn: 'numbers',
  termOfName: 'numbers',
  terms: 'text',
  starts: 'numbers',
  passages: 'numbers',
  strengths: 'bytes',
  holders: 'numbers',
  textStarts: 'numbers',
  text: 'numbers',
  twins: 'numbers',
  titleStarts: 'numbers',
  titles: 'numbers',
} as const satisfies { readonly [Part in keyof WordImage]: 'text' | 'numbers' | 'bytes' };

const PARTS = Object.keys(SECTIONS) as readonly (keyof WordImage)[];

/** What stands before the sections. */
interface Head {
  /** What the words were read from, and by which program. */
  readonly name: string;
  readonly sizes: readonly number[];
  readonly check: number;
}

const MAGIC = 'normapa-words 1';
/** Sections begin at multiples of this, so that numbers can be read where they lie. */
const ALIGNMENT = 8;

/** An image as the bytes of a file, to be written one after the other. `name` tells what it was made from. */
export function printWordImage(image: WordImage, name: string): readonly Uint8Array[] {
  const sections = PARTS.map((part) => padded(bytesOf(image[part])));
  const sizes = PARTS.map((part) => bytesOf(image[part]).byteLength);
  const begun = checkOfHead(name, sizes);
  const check = sections.reduce((sum, section) => (section.byteLength === 0 ? sum : crc32(section, sum)), begun);
  const head = Buffer.from(`${MAGIC}\n${JSON.stringify({ name, sizes, check } satisfies Head)}\n`);
  return [padded(head, 0x20), ...sections];
}

/** The image of a file; null where it is none, is damaged, was cut short, or has another name: it is then made anew. */
export function parseWordImage(given: Uint8Array, name: string): WordImage | null {
  // Numbers are read where they lie, which must be at a multiple of their size.
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : new Uint8Array(given);
  const head = parseHead(bytes);
  if (head?.head.name !== name) return null;
  const found: Partial<Record<keyof WordImage, unknown>> = {};
  let at = head.end;
  for (const [index, part] of PARTS.entries()) {
    const size = head.head.sizes[index] ?? 0;
    if (at + size > bytes.byteLength) return null;
    found[part] = readSection(part, bytes.subarray(at, at + size));
    at = aligned(at + size);
  }
  if (
    at !== bytes.byteLength ||
    crc32(bytes.subarray(head.end), checkOfHead(name, head.head.sizes)) !== head.head.check
  )
    return null;
  // Every part has been read by its own kind.
  return found as unknown as WordImage;
}

/** The check begins with the head: a size that was changed would cut sound bytes in the wrong places. */
const checkOfHead = (name: string, sizes: readonly number[]): number => crc32(JSON.stringify([name, sizes]));

const aligned = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

const padded = (bytes: Uint8Array, filler = 0): Uint8Array => {
  const size = aligned(bytes.byteLength);
  if (size === bytes.byteLength) return bytes;
  const whole = Buffer.alloc(size, filler);
  whole.set(bytes);
  return whole;
};

const bytesOf = (part: WordImage[keyof WordImage]): Uint8Array => {
  if (part instanceof Uint8Array) return part;
  if (part instanceof Uint32Array) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return Buffer.from(part.join('\n'));
};

const readSection = (part: keyof WordImage, bytes: Uint8Array): WordImage[keyof WordImage] => {
  const sort = SECTIONS[part];
  if (sort === 'bytes') return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (sort === 'text')
    return bytes.byteLength === 0
      ? []
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString().split('\n');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
};

/** Longest head that is looked for. */
const HEAD_LIMIT = 4_096;

const parseHead = (bytes: Uint8Array): { readonly head: Head; readonly end: number } | null => {
  const text = Buffer.from(bytes.subarray(0, HEAD_LIMIT)).toString('latin1');
  const [magic, json, ...rest] = text.split('\n');
  if (magic !== MAGIC || json === undefined || rest.length === 0) return null;
  const head = readHead(json);
  return head && { head, end: aligned(magic.length + json.length + 2) };
};

const readHead = (json: string): Head | null => {
  try {
    const head = JSON.parse(json) as Partial<Head>;
    const { name, check, sizes } = head;
    if (typeof name !== 'string' || typeof check !== 'number' || !Array.isArray(sizes)) return null;
    return sizes.length === PARTS.length ? { name, check, sizes: sizes.map(Number) } : null;
  } catch {
    return null;
  }
};
