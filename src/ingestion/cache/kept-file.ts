import { deserialize, serialize } from 'node:v8';
import type { Diagnostic } from '../../domain/diagnostic.js';
import type { FrontMatter } from '../instrument/front-matter.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';
import type { Section } from '../instrument/section.js';
import { partsOfMappedText, restoreMappedText, type MappedTextParts } from '../markdown/mapped-text.js';
import type { SourceFile } from '../source/source-file.js';

/** What reading one corpus file gave. */
export interface FileReading {
  readonly instrument: InstrumentFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same as plain data. */
interface Kept {
  readonly diagnostics: readonly Diagnostic[];
  readonly instrument: {
    readonly fields: FrontMatter;
    readonly start: number;
    readonly end: number;
    readonly spans: Readonly<Record<string, readonly [number, number]>>;
    readonly preamble: MappedTextParts;
    readonly sections: readonly KeptSection[];
  } | null;
}

type KeptSection = Omit<Section, 'words' | 'english' | 'blocks'> & {
  readonly words: MappedTextParts;
  readonly english: MappedTextParts;
};

/** A reading as bytes. The syntax tree is left out: once a section is read, nobody looks at its blocks again. */
export function keepReading({ instrument, diagnostics }: FileReading): Buffer {
  const kept: Kept = { diagnostics, instrument: instrument && keepInstrument(instrument) };
  return serialize(kept);
}

/** The reading of a file that was kept as bytes. Errors: those of the decoder, for bytes that keepReading did not write. */
export function restoreReading(bytes: Uint8Array, file: SourceFile): FileReading {
  // Only bytes whose digest was checked come here.
  const { diagnostics, instrument } = deserialize(bytes) as Kept;
  return { diagnostics, instrument: instrument && restoreInstrument(instrument, file) };
}

const keepInstrument = ({ head, preamble, sections }: InstrumentFile): NonNullable<Kept['instrument']> => ({
  fields: head.fields,
  start: head.start,
  end: head.end,
  spans: Object.fromEntries(
    (Object.keys(head.fields) as (keyof FrontMatter)[]).map((name) => [name, head.spanOf(name)]),
  ),
  preamble: packed(partsOfMappedText(preamble)),
  sections: sections.map(({ blocks, words, english, ...rest }) => ({
    ...rest,
    words: packed(partsOfMappedText(words)),
    english: packed(partsOfMappedText(english)),
  })),
});

const restoreInstrument = (
  { fields, start, end, spans, preamble, sections }: NonNullable<Kept['instrument']>,
  file: SourceFile,
): InstrumentFile => ({
  file,
  head: { fields, start, end, spanOf: (name) => spans[name] ?? [start, end] },
  preamble: restoreMappedText(preamble),
  sections: sections.map((section) => ({
    ...section,
    blocks: [],
    words: restoreMappedText(section.words),
    english: restoreMappedText(section.english),
  })),
});

const packed = ({ text, textAt, fileAt }: MappedTextParts): MappedTextParts => ({
  text,
  textAt: Uint32Array.from(textAt),
  fileAt: Uint32Array.from(fileAt),
});
