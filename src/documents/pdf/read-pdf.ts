import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { NormapaError } from '../../domain/errors.js';
import { PAGES_LIMIT } from '../limits.js';
import type { Line } from '../reading/line.js';
import { loadPdfjs, type Pdfjs } from './load-pdfjs.js';
import { readPageLines, type TextRun } from './page-lines.js';
import { ParserThread } from './parser-thread.js';

/** The pages of a PDF, each as its lines. */
export interface PdfText {
  readonly pages: readonly (readonly Line[])[];
  /** Height of the first page, in points. */
  readonly height: number;
}

/** Reads the text of a PDF with its places. Errors: `unreadable-file` when it is encrypted, damaged or has no text layer; `too-large`. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<PdfText> {
  const library = await loadPdfjs();
  const parser = (running ??= new ParserThread(library, () => (running = null)));
  try {
    return await parser.during(() => readDocument(name, bytes, library, parser));
  } catch (cause) {
    throw cause instanceof NormapaError ? cause : unreadable(name, cause);
  }
}

/** Kept from one file to the next: starting it takes longer than reading a short one. */
let running: ParserThread | null = null;

const readDocument = async (
  name: string,
  bytes: Uint8Array,
  { getDocument, VerbosityLevel }: Pdfjs,
  { worker }: ParserThread,
): Promise<PdfText> => {
  const task = getDocument({
    worker,
    // The library takes the buffer away from its owner; the caller keeps its own.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await readPages(name, await task.promise);
  } finally {
    await task.destroy();
  }
};

const readPages = async (name: string, document: PDFDocumentProxy): Promise<PdfText> => {
  if (document.numPages > PAGES_LIMIT) {
    const detail = { found: `${document.numPages} pages`, expected: `at most ${PAGES_LIMIT} pages` };
    throw new NormapaError('too-large', `${name} has too many pages`, detail);
  }
  const pages: (readonly Line[])[] = [];
  for (let from = 1; from <= document.numPages; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE - 1, document.numPages);
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    pages.push(...(await Promise.all(numbers.map((number) => readPage(document, number)))));
  }
  if (pages.every((page) => page.length === 0)) throw withoutText(name, pages.length);
  const { view } = await document.getPage(1);
  return { pages, height: (view[3] ?? 0) - (view[1] ?? 0) };
};

/** Pages under way at once: streams inflate in other threads while text is laid out in this one. */
const AT_ONCE = 6;

const readPage = async (document: PDFDocumentProxy, number: number): Promise<readonly Line[]> => {
  const page = await document.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent();
  const runs: TextRun[] = [];
  for (const item of items) if ('str' in item) runs.push(item);
  page.cleanup();
  return readPageLines(runs, number, top - bottom);
};

const withoutText = (name: string, pages: number): NormapaError =>
  new NormapaError('unreadable-file', `${name} is a scan: none of its pages has a text layer`, {
    found: `a PDF of ${pages} pages without text`,
    expected: 'a PDF with a text layer (run character recognition on it first)',
  });

const unreadable = (name: string, cause: unknown): NormapaError => {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const detail = { found: 'it took too much memory', expected: 'a file within the bounds', cause };
    return new NormapaError('too-large', `${name} was given up: it took too much memory`, detail);
  }
  const kind = cause instanceof Error ? cause.name : 'Error';
  const found = FAULTS[kind] ?? 'a damaged or truncated PDF';
  return new NormapaError('unreadable-file', `${name} cannot be read: ${found}`, {
    found,
    expected: 'a whole PDF that opens without a password',
    cause,
  });
};

/** What the library's errors mean for the reader, by their names. */
const FAULTS: Readonly<Record<string, string>> = {
  PasswordException: 'an encrypted PDF that asks for a password',
  InvalidPDFException: 'a damaged or truncated PDF',
  MissingPDFException: 'an empty file',
};
