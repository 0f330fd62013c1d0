import { createHash } from 'node:crypto';

/** A file of the corpus or the seeds as it was read: its words and where each line begins. */
export interface SourceFile {
  /** Path from the folder's own name on, with forward slashes: `corpus/law/lgpgir.md`. */
  readonly path: string;
  readonly text: string;
}

const DIGESTS = new WeakMap<SourceFile, string>();

/** SHA-256 over path and words of a file, hexadecimal; worked out once for each. */
export function digestOf(file: SourceFile): string {
  const known = DIGESTS.get(file);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(file.path).update('\0').update(file.text).digest('hex');
  DIGESTS.set(file, digest);
  return digest;
}

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Answers at which line and column an offset of the text lies. Offsets are UTF-16 units from 0. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
