import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, in hexadecimal: what the parts of a snapshot are named by, and what its header announces. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
