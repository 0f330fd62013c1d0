import { parseDesignation, printDesignation, keyOfDesignation, type Designation } from '../domain/designation.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { InstrumentKind } from '../domain/vocabulary.js';
import { keyOfFile, kindOfTitle, stemOf } from './identity.js';
import { readAnnexMark } from './marks/annex-mark.js';
import { readListMarks } from './marks/list-mark.js';
import { readNumeralMark } from './marks/numeral-mark.js';
import { readGazetteDay } from './marks/printed-day.js';
import { readTableMark } from './marks/table-mark.js';
import { isTransitoryHeading, readTransitoryMark } from './marks/transitory-mark.js';
import type { Block } from './reading/block.js';
import type { Reading } from './reading/reading.js';
import { readStandard } from './standard/read-standard.js';
import { decodeText } from './text/decode.js';
import { stripGazette } from './text/gazette-furniture.js';
import { readTextBlocks } from './text/text-blocks.js';
import { readTextLines } from './text/text-lines.js';

/** Reads a standard from text with its layout kept. Errors: `unreadable-file`. */
export function importText(name: string, bytes: Uint8Array): Reading {
  const { text, encoding } = decodeText(name, bytes);
  const pages = readTextLines(text);
  const { lines, furniture } = stripGazette(pages);
  const blocks = readTextBlocks(lines, opensBlock);
  const cover = coverOf(blocks);
  const title = titleIn(blocks.slice(0, cover)) || stemOf(name);
  const designation = designationIn(title);
  const outline = readStandard(blocks, cover);
  const heads = furniture.map((line) => ({ reason: 'page header or number', text: line.text }));
  return {
    outline: {
      ...outline,
      dropped: [...heads, ...outline.dropped],
      diagnostics: encoding === 'windows-1252' ? [...outline.diagnostics, otherEncoding(name)] : outline.diagnostics,
    },
    identity: {
      key: (designation && keyOfDesignation(designation)) ?? keyOfFile(name, title),
      kind: designation ? KINDS[designation.programme] : kindOfTitle(title),
      designation: designation && printDesignation(designation),
      title,
      published: furniture.map((line) => readGazetteDay(line.text)).find((day) => day !== null) ?? null,
      lastReform: null,
    },
    lines: pages.flat(),
  };
}

const otherEncoding = (file: string): Diagnostic => ({
  file,
  line: 1,
  column: 1,
  code: 'invalid-utf8',
  grade: 'info',
  message: 'not UTF-8; read as windows-1252',
  expected: 'UTF-8',
});

const KINDS: Readonly<Record<Designation['programme'], InstrumentKind>> = {
  NOM: 'nom',
  'NOM-EM': 'nom-em',
  NMX: 'nmx',
  'PROY-NOM': 'nom',
  'PROY-NMX': 'nmx',
};

const DESIGNATION = /\b(?:PROY-)?(?:NOM|NMX)[ –-]+[A-Z0-9][A-Z0-9/ –-]{3,40}/;

/** The words that open a title: what stands before them names the issuer and the gazette's section. */
const TITLE =
  /(?:^| )(?:NORMA|PROYECTO|MODIFICACI[ÓO]N|ACUERDO|DECRETO|LEY|AVISO|RESOLUCI[ÓO]N|LINEAMIENTOS|REGLAMENTO|DISPOSICIONES|C[ÓO]DIGO|CIRCULAR|CONVENIO|ACLARACI[ÓO]N|NOM-|NMX-|PROY-).*/;

const titleIn = (blocks: readonly Block[]): string => {
  const words = blocks.map((block) => block.text).join(' ');
  return (TITLE.exec(words)?.[0] ?? words).trim();
};

const designationIn = (title: string): Designation | null => {
  const found = DESIGNATION.exec(title.toUpperCase())?.[0] ?? '';
  const words = found.split(/[ ,](?!-)/);
  for (let count = words.length; count > 0; count--) {
    const read = parseDesignation(words.slice(0, count).join(' '));
    if (read) return read;
  }
  return null;
};

/** How many blocks the title takes: those before the seal. */
const coverOf = (blocks: readonly Block[]): number => {
  const seal = blocks.slice(0, 8).findIndex((block) => block.text.startsWith('Al margen '));
  if (seal > 0) return seal;
  const [first] = blocks;
  return first && !opensBlock(first.text) ? 1 : 0;
};

const opensBlock = (text: string): boolean =>
  readNumeralMark(text) !== null ||
  readListMarks(text).length > 0 ||
  isTransitoryHeading(text) ||
  readTransitoryMark(text) !== null ||
  (/^[AGTLC]/.test(text) && (readAnnexMark(text) !== null || readTableMark(text) !== null)) ||
  /^(?:Al margen |Que\b|CONSIDERANDO|PREFACIO|PREFACE|[IÍ]NDICE|[IÍ]ndice(?: |$)|CONTENIDO$|[-•●·] ?)/.test(text);
