import { deserialize, serialize } from 'node:v8';
import type { Diagnostic } from '../../domain/diagnostic.js';
import type { FrontMatter } from '../instrument/front-matter.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';
import type { Section } from '../instrument/section.js';
import { partsOfMappedText, restoreMappedText, type MappedTextParts } from '../markdown/mapped-text.js';

/** What reading one corpus file gave. */
export interface FileReading {
  readonly instrument: InstrumentFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Its front matter, which every build asks for, and the faults of the whole file. */
export interface HeadReading {
  readonly head: InstrumentFile['head'] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Its words, which a build asks for only where it makes links of them anew. */
export type BodyReading = Pick<InstrumentFile, 'preamble' | 'sections'>;

/** A reading as plain data. */
interface KeptHead {
  readonly diagnostics: readonly Diagnostic[];
  readonly head: {
    readonly fields: FrontMatter;
    readonly start: number;
    readonly end: number;
    readonly spans: Readonly<Record<string, readonly [number, number]>>;
  } | null;
}

interface KeptBody {
  readonly preamble: MappedTextParts;
  readonly sections: readonly KeptSection[];
}

type KeptSection = Omit<Section, 'words' | 'english'> & {
  readonly words: MappedTextParts;
  readonly english: MappedTextParts;
};

/** How a value is written as bytes and read again. Errors on reading: those of the decoder, for bytes that were not written so. */
export interface Codec<T> {
  readonly encode: (value: T) => Buffer;
  readonly decode: (bytes: Uint8Array) => T;
}

export const HEAD_CODEC: Codec<HeadReading> = {
  encode: ({ diagnostics, head }) => serialize({ diagnostics, head: head && keepHead(head) } satisfies KeptHead),
  decode: (bytes) => {
    // Only bytes whose digest was checked come here.
    const { diagnostics, head } = deserialize(bytes) as KeptHead;
    return { diagnostics, head: head && restoreHead(head) };
  },
};

export const BODY_CODEC: Codec<BodyReading> = {
  encode: ({ preamble, sections }) =>
    serialize({
      preamble: packed(partsOfMappedText(preamble)),
      sections: sections.map(keepSection),
    } satisfies KeptBody),
  decode: (bytes) => {
    const { preamble, sections } = deserialize(bytes) as KeptBody;
    return { preamble: restoreMappedText(preamble), sections: sections.map(restoreSection) };
  },
};

const keepHead = (head: InstrumentFile['head']): NonNullable<KeptHead['head']> => ({
  fields: head.fields,
  start: head.start,
  end: head.end,
  spans: Object.fromEntries(
    (Object.keys(head.fields) as (keyof FrontMatter)[]).map((name) => [name, head.spanOf(name)]),
  ),
});

const restoreHead = ({ fields, start, end, spans }: NonNullable<KeptHead['head']>): InstrumentFile['head'] => ({
  fields,
  start,
  end,
  spanOf: (name) => spans[name] ?? [start, end],
});

const keepSection = ({ words, english, ...rest }: Section): KeptSection => ({
  ...rest,
  words: packed(partsOfMappedText(words)),
  english: packed(partsOfMappedText(english)),
});

const restoreSection = (section: KeptSection): Section => ({
  ...section,
  words: restoreMappedText(section.words),
  english: restoreMappedText(section.english),
});

const packed = ({ text, textAt, fileAt }: MappedTextParts): MappedTextParts => ({
  text,
  textAt: Uint32Array.from(textAt),
  fileAt: Uint32Array.from(fileAt),
});
