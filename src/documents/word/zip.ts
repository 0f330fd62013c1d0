import { inflateRawSync } from 'node:zlib';
import { NormapaError } from '../../domain/errors.js';

/** Largest part of a package that is unpacked, and all of them, in bytes: the longest federal code has some 20 MB of markup. */
const PART_LIMIT = 96 * 1024 * 1024;
const WHOLE_LIMIT = 256 * 1024 * 1024;
const PARTS_LIMIT = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks the parts of a package that pass, each within bounds whatever its head declares (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16), so that a
 * reader of the same bytes meets no more than this. Errors: `unreadable-file` where it is damaged, encrypted or a bomb.
 */
export function readZip(
  name: string,
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  let whole = 0;
  for (const entry of entriesOf(name, buffer)) {
    whole += entry.size;
    if (entry.size > PART_LIMIT || whole > WHOLE_LIMIT)
      throw unreadable(name, 'a package that unpacks to more than can be read');
    if (wanted(entry.path)) parts.set(entry.path, unpack(name, buffer, entry));
  }
  return parts;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const entriesOf = (name: string, buffer: Buffer): readonly Entry[] => {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > buffer.length || buffer.readUInt32LE(end) !== END)
    throw unreadable(name, 'a damaged or truncated package');
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  while (entries.length < Math.min(count, PARTS_LIMIT)) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY)
      throw unreadable(name, 'a damaged or truncated package');
    const path = buffer.subarray(at + 46, at + 46 + buffer.readUInt16LE(at + 28)).toString('utf8');
    entries.push({
      path,
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
};

const unpack = (name: string, buffer: Buffer, { encrypted, method, packed, size, offset }: Entry): Buffer => {
  if (encrypted) throw unreadable(name, 'an encrypted package');
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== LOCAL)
    throw unreadable(name, 'a damaged or truncated package');
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const data = buffer.subarray(start, start + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw unreadable(name, `a package packed by method ${method}`);
  try {
    const unpacked = inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    if (unpacked.length === size) return unpacked;
  } catch (cause) {
    throw unreadable(name, 'a package one of whose parts is damaged, or longer than it says', cause);
  }
  throw unreadable(name, 'a package one of whose parts is shorter than it says');
};

const unreadable = (name: string, found: string, cause?: unknown): NormapaError =>
  new NormapaError('unreadable-file', `${name} cannot be read: ${found}`, {
    found,
    expected: 'a whole DOCX or XLSX without a password',
    cause,
  });
