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
      for (let at = 0; at < words.length; at++, from++) {
        const before = from;
        while (from < source.length && words[at] !== source[from]) from++;
        if (at === 0 || from !== before) {
          textAt.push(text.length + at);
          fileAt.push(offset + from);
        }
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
