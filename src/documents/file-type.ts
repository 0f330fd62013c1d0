/** What a file is, told from its bytes. */
export type FileType = 'pdf' | 'html' | 'xml' | 'zip' | 'ole' | 'image' | 'binary' | 'empty' | 'text';

/** Opening bytes of the types that have some. */
const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['binary', [0x1f, 0x8b]],
];

/** How far from the start the mark of a PDF may stand (ISO 32000-1, annex H, note 13), and how far text is looked at. */
const HEAD = 1024;

/** Tells the type of a file from its first bytes; its name is never asked. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty';
  const signature = SIGNATURES.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (signature) return signature[0];
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head)) return 'binary';
  const markup = /^(?:\xef\xbb\xbf)?\s*(<\?xml|<!doctype html|<html|<!--|<[a-z]+[\s>])/i.exec(head)?.[1]?.toLowerCase();
  if (markup === undefined) return 'text';
  return markup === '<?xml' && !/<html|<!doctype html/i.test(head) ? 'xml' : 'html';
}
