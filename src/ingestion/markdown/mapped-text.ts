/** Plain words taken out of a file, which remember where in the file each of them stands. */
export interface MappedText {
  readonly text: string;
  /** The offset in the file of an offset in the text. */
  toFile(offset: number): number;
}

/** Collects words with their places. */
export interface MappedTextBuilder {
  /** Appends words that the file spells as `source`, which begins at `offset`; escapes and indents that the words lack are skipped. */
  append(words: string, source: string, offset: number): void;
  /** Appends a separator that the file spells otherwise. */
  separate(separator: string): void;
  build(): MappedText;
}

/** A builder with no words yet. */
export function createMappedText(): MappedTextBuilder {
  let text = '';
  // Pairs of text offset and file offset: between two pairs both run in step.
  const textAt: number[] = [];
  const fileAt: number[] = [];
  return {
    append: (words, source, offset) => {
      let from = 0;
      let expected = -1;
      for (let at = 0; at < words.length; at++, from++) {
        let reference = 0;
        while (from < source.length && !isSpelled(words[at], source[from]) && reference === 0) {
          reference = referenceAt(source, from);
          if (reference === 0) from++;
        }
        if (from !== expected) {
          textAt.push(text.length + at);
          fileAt.push(Math.min(offset + from, offset + source.length));
        }
        // One reference stands for one sign, which may have two units.
        if (reference > 0 && isFirstHalf(words.charCodeAt(at))) at++;
        if (reference > 0) from += reference - 1;
        expected = reference > 0 ? -1 : from + 1;
      }
      // A line end inside a paragraph is a space in its words.
      text += words.replaceAll('\n', ' ');
    },
    separate: (separator) => {
      if (text !== '' && !text.endsWith(separator)) text += separator;
    },
    build: () => {
      const words = text;
      return restoreMappedText({ text: words, textAt, fileAt });
    },
  };
}

/** Whether a sign of the words stands so in the file; one that no text may hold is read as the sign for such. */
const isSpelled = (word: string | undefined, sign: string | undefined): boolean =>
  word === sign || (sign === '\u0000' && word === '\ufffd');

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy;

/** The length of the character reference at a place, as `&aacute;`; 0 where there is none. */
const referenceAt = (source: string, at: number): number => {
  if (source[at] !== '&') return 0;
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0].length ?? 0;
};

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** What a mapped text is made of: between two pairs of offsets, text and file run in step. */
export interface MappedTextParts {
  readonly text: string;
  readonly textAt: Offsets;
  readonly fileAt: Offsets;
}

type Offsets = ArrayLike<number>;

const PARTS = new WeakMap<MappedText, MappedTextParts>();

/** A text made of its parts again. */
export function restoreMappedText(parts: MappedTextParts): MappedText {
  const { text, textAt, fileAt } = parts;
  const mapped: MappedText = { text, toFile: (offset) => lookUp(textAt, fileAt, offset) };
  PARTS.set(mapped, parts);
  return mapped;
}

/** The parts of a text, for keeping it. */
export function partsOfMappedText(mapped: MappedText): MappedTextParts {
  return PARTS.get(mapped) ?? { text: mapped.text, textAt: [0], fileAt: [mapped.toFile(0)] };
}

const lookUp = (textAt: Offsets, fileAt: Offsets, offset: number): number => {
  let low = 0;
  let high = textAt.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((textAt[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (fileAt[low] ?? 0) + offset - (textAt[low] ?? 0);
};
