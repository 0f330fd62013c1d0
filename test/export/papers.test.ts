import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import mammoth from 'mammoth';
import { parseDay } from '../../src/domain/day.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import type { Position } from '../../src/domain/ports/questions/docket.js';
import { readPositionFiles } from '../../src/ingestion/positions/read-positions.js';
import { calendarOf, feedOf, forumPackOf, matrixOf } from '../../src/main/papers.js';
import { builtInQuestions } from '../support/built-in-questions.js';

const DAY = parseDay('2026-11-21')!;
const POSITIONS = `
- {who: Cámara de la industria, authority: null, on: nom-042-semarnat-2003, stance: reform, words: Que diga que los eléctricos no están sujetos., day: 2026-11-03}
`;

let questions: Questions;
let positions: readonly Position[];

beforeAll(async () => {
  questions = await builtInQuestions();
  positions = readPositionFiles([{ path: 'foro/a.yaml', text: POSITIONS }], () => undefined);
}, 120_000);

const pack = async (format: 'md' | 'docx', language: 'es' | 'en'): Promise<Uint8Array> =>
  forumPackOf(questions, { recommendation: 24, asOf: DAY, positions, format, language });

describe('a forum pack', () => {
  it('holds agenda, table, asks, rules, questions and positions', async () => {
    const words = new TextDecoder().decode(await pack('md', 'es'));
    for (const heading of [
      'Orden del día',
      'Quién debe sentarse a la mesa',
      'Las normas y su fundamento',
      'Preguntas por resolver',
      'Posiciones',
    ])
      expect(words).toContain(`## ${heading}`);
    expect(words).toContain('Comisión Nacional de Energía (el informe nombra a CRE)');
    expect(words).toContain('Cámara de la industria');
    expect(new TextDecoder().decode(await pack('md', 'en'))).toContain('## Who must sit at the table');
  });

  it('says the same as a Word document', async () => {
    const bytes = await pack('docx', 'es');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('Quién debe sentarse a la mesa');
    expect(value).toContain('NOM-042-SEMARNAT-2003');
  });
});

describe('a position', () => {
  it('that is at fault is told with its place and left out', () => {
    const faults: string[] = [];
    const read = readPositionFiles(
      [{ path: 'foro/b.yaml', text: '- {who: a, on: b, stance: maybe, words: c, day: 2026-02-30}\n' }],
      ({ line, message }) => faults.push(`${line}: ${message}`),
    );
    expect(read).toEqual([]);
    expect(faults.join()).toMatch(/stance.*day/s);
  });
});

describe('what comes and what changed', () => {
  it('is a calendar of whole days, the same each time', async () => {
    const text = await calendarOf(questions, DAY, 'es');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.split('BEGIN:VEVENT').length).toBeGreaterThan(10);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(await calendarOf(questions, DAY, 'es')).toBe(text);
  });

  it('is an Atom feed with an id, a title and a day for each entry', async () => {
    const text = await feedOf(questions, DAY, 'es');
    const entries = text.split('<entry>').slice(1);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) for (const tag of ['<id>', '<title', '<updated>']) expect(entry).toContain(tag);
    expect(new Set(entries.map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1])).size).toBe(entries.length);
  });

  it('and the matrix has a column for each act', async () => {
    const [head, ...rows] = (await matrixOf(questions, DAY)).trim().split('\n');
    expect(head).toBe('topic,set-standards,permit,register,inspect,certify,sanction,promote,collect');
    expect(rows.length).toBeGreaterThan(20);
  });
});
