import type { Diagnostic } from '../../domain/diagnostic.js';
import { NormapaError } from '../../domain/errors.js';

/** A text and the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * Decodes a text file: UTF-8 where its bytes are that, UTF-16 where a byte order mark says so, else windows-1252, which older texts are in.
 * Composes its letters (NFC). Errors: `unreadable-file` where the result holds signs that no text has.
 */
export function decodeText(name: string, bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
  const strange = /[\x00-\x08\x0e-\x1f]/.exec(decoded.text)?.[0];
  if (strange === undefined) return { ...decoded, text: decoded.text.normalize('NFC') };
  const code = strange.charCodeAt(0).toString(16).padStart(2, '0');
  throw new NormapaError('unreadable-file', `${name} is no text`, {
    found: `the control character 0x${code}`,
    expected: 'text in UTF-8 or windows-1252',
  });
}

const decode = (bytes: Uint8Array): Decoded => {
  const mark = MARKS.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))?.[0];
  if (mark !== undefined) return { text: new TextDecoder(mark).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
};

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Says that a text was not in UTF-8. */
export function otherEncoding(file: string): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    code: 'invalid-utf8',
    grade: 'info',
    message: 'not UTF-8; read as windows-1252',
    expected: 'UTF-8',
  };
}
