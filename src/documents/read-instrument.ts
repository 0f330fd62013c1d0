import { parseDay, type Day } from '../domain/day.js';
import { keyOfDesignation, printDesignation, type Designation } from '../domain/designation.js';
import { fold } from '../domain/fold.js';
import type { InstrumentKind } from '../domain/vocabulary.js';
import { readDecree } from './decree/read-decree.js';
import { keyOfFile, kindOfTitle, spellTitle, stemOf } from './identity.js';
import { readCover, type Cover } from './law/cover.js';
import { opensBody } from './law/body.js';
import { readLaw } from './law/read-law.js';
import type { Block } from './reading/block.js';
import type { Reading } from './reading/reading.js';
import type { SourceText } from './reading/source-text.js';
import { readStandard } from './standard/read-standard.js';
import type { Outline } from './structure/outline.js';
import { isPart } from './structure/part.js';
import { designationIn, titleIn } from './text/title.js';

/** What an official text is by its make: a standard, a law, a decree and its like, or a note that corrects one. */
export type Genre = 'standard' | 'law' | 'decree' | 'erratum';

/** Reads the structure of a text, as texts of its make are built. */
export function readInstrument(source: SourceText, otherwise: Genre = 'decree'): Reading {
  const title = titleIn(source.blocks.slice(0, source.cover)) || stemOf(source.file);
  const designation = designationIn(title);
  const named = genreOf(title, designation);
  const law = mayGiveLaw(named, title) ? lawTitleAt(source.blocks) : -1;
  if (law >= 0) return readLawText(source, law);
  const genre = named ?? otherwise;
  if (genre === 'law') return readLawText(source);
  const own = genre === 'standard' ? designation : null;
  return {
    outline: READERS[genre](source),
    identity: {
      key: (own && keyOfDesignation(own)) ?? keyOfFile(source.file, title),
      kind: own ? KINDS[own.programme] : kindOf(title, genre),
      designation: own && printDesignation(own),
      title,
      published: source.published,
      lastReform: null,
    },
    lines: source.lines,
  };
}

/** Reads a law with its cover. `titleAt` is the block that holds the title, where the decree that gives the law stands before it. */
export function readLawText(source: SourceText, titleAt = -1): Reading {
  const read = readCover(source.blocks);
  const cover: Cover =
    titleAt >= 0
      ? { ...read, title: source.blocks[titleAt]?.text ?? read.title, length: titleAt + 1 }
      : { ...read, length: source.cover > 0 ? source.cover : read.length };
  const outline = readLaw({ file: source.file, blocks: source.blocks, cover, size: source.size });
  const title = spellTitle(
    cover.title,
    source.blocks.map(({ text }) => text),
  );
  return {
    outline: withFrame(outline, source),
    identity: {
      key: keyOfFile(source.file, title),
      kind: kindOfTitle(title),
      designation: null,
      title,
      published: cover.published ?? source.published,
      lastReform: cover.lastReform ?? lastDecree(outline),
    },
    lines: source.lines,
  };
}

/** The day of the latest reform decree printed below the body; null where there is none. */
const lastDecree = ({ root }: Outline): Day | null =>
  root.content
    .flatMap((part) =>
      isPart(part) && part.segment?.kind === 'dec' && part.title !== '' ? (parseDay(part.segment.label) ?? []) : [],
    )
    .sort()
    .at(-1) ?? null;

/** A decree whose title says that it gives one law, which is then the text that matters. */
const GIVES_LAW =
  /^decreto por el (?:que|cual) se (?:expide|crea|emite) (?:la |el )?(?:nuev[oa] )?(?:ley|codigo|reglamento|estatuto)\b/;

const mayGiveLaw = (named: Genre | null, title: string): boolean => named === null || GIVES_LAW.test(fold(title));

/** So many blocks from the start are looked at for the title of a law that a decree gives. */
const TITLE_REACH = 16;

/** Where the title of a law stands, in capitals, below the words of the decree that gives it; -1 where none does. */
const lawTitleAt = (blocks: readonly Block[]): number => {
  const head = blocks.slice(0, TITLE_REACH);
  const end = head.findIndex((block) => opensBody(block));
  return head
    .slice(0, end < 0 ? undefined : end)
    .findIndex(
      ({ text }) =>
        text.length < 400 &&
        !/\p{Ll}/u.test(text) &&
        /^(?:LEY|C[ÓO]DIGO|REGLAMENTO|CONSTITUCI[ÓO]N|ESTATUTO|PRESUPUESTO) /.test(text),
    );
};

const READERS: Readonly<Record<Exclude<Genre, 'law'>, (source: SourceText) => Outline>> = {
  standard: (source) => withFrame(readStandard(source.blocks, source.cover), source),
  decree: (source) => readDecree(source, false),
  erratum: (source) => readDecree(source, true),
};

const withFrame = (outline: Outline, source: SourceText): Outline => ({
  ...outline,
  dropped: [...source.furniture, ...outline.dropped],
  diagnostics: [...source.diagnostics, ...outline.diagnostics],
  footnotes: outline.footnotes + source.footnotes,
});

/** True for the words that open a decree, an agreement or the like, as the gazette prints its title. */
export function opensDecreeTitle(text: string): boolean {
  const opening = text.slice(0, 40);
  return /^\p{Lu}{4}/u.test(opening) && ['decree', 'erratum'].includes(genreOf(opening, null) ?? '');
}

/** How the opening words of a title name the make of a text. */
const GENRES: readonly (readonly [RegExp, Genre])[] = [
  [/^(?:fe de erratas|aclaracion|nota aclaratoria)/, 'erratum'],
  [/^(?:ley|codigo|reglamento|constitucion|estatuto|ordenanza)\b/, 'law'],
  [/^(?:(?:ante)?proyecto (?:de )?(?:norma|nom)|norma|nom|nmx|proy)\b/, 'standard'],
  [
    /^(?:decreto|acuerdo|lineamientos|disposiciones|reglas|resolucion|aviso|convocatoria|criterios|manual|politicas|circular|convenio|bases|modificacion|programa)\b/,
    'decree',
  ],
];

const genreOf = (title: string, designation: Designation | null): Genre | null => {
  const folded = fold(title);
  const named = GENRES.find(([form]) => form.test(folded))?.[1] ?? null;
  return named === 'standard' && !designation ? null : named;
};

/** A text of this make without a word for its kind is an agreement; what corrects another is of the decree's rank. */
const kindOf = (title: string, genre: Genre): InstrumentKind => {
  const kind = kindOfTitle(title);
  if (kind !== 'law' || genre === 'standard') return kind;
  return genre === 'erratum' ? 'decree' : 'agreement';
};

const KINDS: Readonly<Record<Designation['programme'], InstrumentKind>> = {
  NOM: 'nom',
  'NOM-EM': 'nom-em',
  NMX: 'nmx',
  'PROY-NOM': 'nom',
  'PROY-NMX': 'nmx',
};
