/** Joins the questions to the papers that are made of their answers. Spoken to through main.ts. */
import { addYears, type Day } from '../domain/day.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { Questions } from '../domain/ports/questions.js';
import type { Position } from '../domain/ports/questions/docket.js';
import type { PermitsAnswer } from '../domain/ports/questions/permits.js';
import type { Register } from '../domain/ports/questions/register.js';
import type { TableFormat } from '../domain/table-format.js';
import type { Language } from '../domain/vocabulary.js';
import { replaceFile } from '../files/replace-file.js';
import { readPositionFiles } from '../ingestion/positions/read-positions.js';
import { readFolder } from '../ingestion/source/read-folder.js';

/** What was said at a forum. */
export interface ReadPositions {
  readonly positions: readonly Position[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the positions of a folder of YAML files; none where no folder is named. Errors: NormapaError `corpus-missing`. */
export async function readPositions(folder: string | null): Promise<ReadPositions> {
  if (folder === null) return { positions: [], diagnostics: [] };
  const { files, diagnostics } = await readFolder(folder, ['.yaml', '.yml']);
  const faults: Diagnostic[] = [];
  const positions = readPositionFiles(files, (fault) => faults.push(fault));
  return { positions, diagnostics: [...diagnostics, ...faults] };
}

/** The paper of a forum on one recommendation, in a form and a language. Errors: `bad-input` for a recommendation that does not exist. */
export async function forumPackOf(
  questions: Questions,
  { recommendation, asOf, positions, format, language }: PackRequest,
): Promise<Uint8Array> {
  const { forumPack } = await import('../export/docket/forum-pack.js');
  const { idsInPack } = await import('../export/docket/pack-names.js');
  const docket = await questions.recommendationDocket(recommendation, asOf);
  const { entries: asks } = await questions.ledger({ asOf, recommendation });
  const { overlaps: all } = await questions.overlaps({ asOf });
  const topics = new Set(docket.signals.flatMap(({ topic }) => topic ?? []));
  const overlaps = all.filter(({ topic, likeOf }) => likeOf === null && topics.has(topic));
  const ids = new Set(docket.signals.flatMap(({ id, instrument, provision }) => [id, instrument, provision]));
  const content = { docket, asks, overlaps, positions: positions.filter(({ on }) => ids.has(on)) };
  const names = await questions.names(idsInPack(content));
  const paper = forumPack({ ...content, names }, language);
  if (format === 'docx') return (await import('../export/docket/pack-docx.js')).paperDocx(paper);
  const { paperMarkdown } = await import('../export/docket/pack-markdown.js');
  return new TextEncoder().encode(paperMarkdown(paper));
}

/** A forum pack as asked for. */
export interface PackRequest {
  readonly recommendation: number;
  readonly asOf: Day;
  readonly positions: readonly Position[];
  readonly format: PackFormat;
  readonly language: Language;
}

export const PACK_FORMATS = ['md', 'docx'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** What comes after a day as an iCalendar. */
export async function calendarOf(questions: Questions, asOf: Day, language: Language): Promise<string> {
  const { changesCalendar } = await import('../export/calendar/changes-calendar.js');
  const { next } = await questions.changes({ from: asOf, to: asOf, asOf });
  return changesCalendar(next, asOf, language);
}

/** What changed in the year before a day as an Atom feed. */
export async function feedOf(questions: Questions, asOf: Day, language: Language): Promise<string> {
  const { changesFeed } = await import('../export/feed/changes-feed.js');
  const { changes } = await questions.changes({ from: addYears(asOf, -1), to: asOf, asOf });
  return changesFeed(changes, asOf, language);
}

/** The overlaps of a day as a CSV matrix of topics and acts. */
export async function matrixOf(questions: Questions, asOf: Day): Promise<string> {
  const { overlapMatrix } = await import('../export/matrix/overlap-matrix.js');
  const { overlaps } = await questions.overlaps({ asOf });
  return overlapMatrix(overlaps);
}

/** Writes a file, whole or not at all. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await replaceFile(file, [bytes]);
}

/** How a table is written. */
export interface TableForm {
  readonly format: TableFormat;
  readonly language: Language;
}

/** A register as a table. */
export async function registerTableOf(register: Register, { format, language }: TableForm): Promise<Uint8Array> {
  const { printRegister } = await import('../export/register/print-register.js');
  return printRegister(register, format, language);
}

/** The procedures of a project as a table. */
export async function permitsTableOf(
  questions: Questions,
  answer: PermitsAnswer,
  { format, language }: TableForm,
): Promise<Uint8Array> {
  const { idsInPermits, permitsBook } = await import('../export/permits/permits-book.js');
  const { printSheets } = await import('../export/sheets/print-sheets.js');
  const names = await questions.names(idsInPermits(answer));
  return printSheets(permitsBook({ answer, names }, language), format);
}
