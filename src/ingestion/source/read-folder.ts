import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { NormapaError } from '../../domain/errors.js';
import { digestOf, type SourceFile } from './source-file.js';

/** Largest corpus or seed file read, in bytes. The longest federal law is under 3 MB; a file beyond this is no text for people. */
export const FILE_SIZE_LIMIT = 16 * 1024 * 1024;

/** What a folder held. */
export interface FolderContents {
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 over paths and bytes, hexadecimal: the same sources give the same digest. */
  readonly digest: string;
}

/**
 * Reads every file with one of the endings below a folder. Links are not followed and hidden files not read. A file that is too
 * large, cannot be read, or is no UTF-8 becomes a diagnostic. Errors: NormapaError `corpus-missing` when there is no such folder.
 */
export async function readFolder(folder: string, endings: readonly string[]): Promise<FolderContents> {
  const root = resolve(folder);
  const isFolder = await lstat(root).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new NormapaError('corpus-missing', `There is no folder ${folder}`, { found: folder, expected: 'a folder' });
  const paths = (await listFiles(root, '')).filter((path) => endings.some((ending) => path.endsWith(ending))).sort();
  const hash = createHash('sha256');
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const name = `${basename(root)}/${path}`;
    const read = await readText(join(root, path), name);
    if ('text' in read) {
      const file = { path: name, text: read.text };
      files.push(file);
      hash.update(digestOf(file));
    } else {
      diagnostics.push(read);
      hash.update(name);
    }
    hash.update('\0');
  }
  return { files, diagnostics, digest: hash.digest('hex') };
}

const listFiles = async (root: string, below: string): Promise<string[]> => {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(root, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
};

const readText = async (path: string, name: string): Promise<{ readonly text: string } | Diagnostic> => {
  const fault = (code: Diagnostic['code'], message: string, expected: string): Diagnostic => ({
    file: name,
    line: 1,
    column: 1,
    code,
    grade: 'error',
    message,
    expected,
  });
  try {
    const { size } = await lstat(path);
    if (size > FILE_SIZE_LIMIT)
      return fault('file-too-large', `The file has ${size} bytes`, `at most ${FILE_SIZE_LIMIT} bytes`);
    const bytes = await readFile(path);
    const text = decodeUtf8(bytes);
    if (typeof text === 'string') return { text };
    return fault('invalid-utf8', `Byte ${text.badByte} is not UTF-8`, 'a text in UTF-8');
  } catch (cause) {
    return fault('unreadable-file', cause instanceof Error ? cause.message : String(cause), 'a file that can be read');
  }
};

/** The text without its byte order mark and with `\n` line ends, or where it stops being UTF-8. */
const decodeUtf8 = (bytes: Buffer): string | { readonly badByte: number } => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return { badByte: firstBadByte(bytes) };
  }
};

/** Where decoding and encoding again first gives other bytes. */
const firstBadByte = (bytes: Buffer): number => {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
};
