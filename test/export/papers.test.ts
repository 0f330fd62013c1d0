import { Buffer } from 'node:buffer';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { parseDay } from '../../src/domain/day.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import type { Position } from '../../src/domain/ports/questions/docket.js';
import { readPositionFiles } from '../../src/ingestion/positions/read-positions.js';
import { calendarOf, feedOf, forumPackOf, matrixOf } from '../../src/main/papers.js';
import { builtInQuestions } from '../support/built-in.js';

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
    expect(words).toContain('Comisión Nacional de Energía (el informe nombra a Comisión Reguladora de Energía)');
    expect(words).toContain('Cámara de la industria');
    expect(new TextDecoder().decode(await pack('md', 'en'))).toContain('## Who must sit at the table');
  });

  it.each([
    ['es', 'Alerta acústica de vehículos silenciosos', 'Unión Europea', 'Secretaría de Medio Ambiente'],
    ['en', 'Acoustic alert of silent vehicles', 'European Union', 'Ministry of Environment'],
  ] as const)(
    'calls texts, topics, places and bodies by their names (%s), never by their keys',
    async (language, ...names) => {
      const words = new TextDecoder().decode(await pack('md', language));
      for (const name of [...names, 'A/108/2024', 'UN Regulation No. 138']) expect(words).toContain(name);
      for (const key of ['acoustic-alert', 'dacg-', 'DACG-', 'SEMARNAT, SE)', ': nom-042'])
        expect(words.replaceAll(/corpus\/\S+/g, '')).not.toContain(key);
      const position = words.split('\n').find((line) => line.includes('Cámara de la industria'));
      expect(position).toContain('| NOM-042-SEMARNAT-2003 |');
    },
  );

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

  it('is read by another calendar: whole days, titles, identifiers of their own', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await calendarOf(questions, DAY, 'en')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.length).toBeGreaterThan(10);
    expect(events.every(({ startDate, summary, uid }) => startDate.isDate && summary !== '' && uid !== '')).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ startDate }) => startDate.toString())).toContain('2026-12-31');
  });

  it('is an Atom feed with an id, a title and a day for each entry', async () => {
    const text = await feedOf(questions, DAY, 'es');
    const entries = text.split('<entry>').slice(1);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) {
      // RFC 4287, 4.1.2: exactly one of each; 4.2.7: an alternate link, since there may be no content to read in its place.
      for (const tag of ['<id>', '<title', '<updated>']) expect(entry.split(tag).length).toBe(2);
      expect(/<updated>(.*)<\/updated>/.exec(entry)?.[1]).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
      expect(entry).toMatch(/<link href="[a-z]+:[^"]+"/);
    }
    expect(text).toMatch(/^<\?xml[^>]*>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    expect(new Set(entries.map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1])).size).toBe(entries.length);
  });

  it('which a reader of feeds that did not write it reads, entry by entry', async () => {
    const text = await feedOf(questions, DAY, 'es');
    const { id, title, updated, entries = [] } = parseAtomFeed(text);
    expect([id, title, updated].every(Boolean)).toBe(true);
    expect(entries).toHaveLength(text.split('<entry>').length - 1);
    for (const entry of entries) {
      expect(entry.id, entry.title?.value).toMatch(/^[a-z]+:/);
      expect(entry.title?.value ?? '').not.toBe('');
      expect(entry.links?.[0]?.href).toMatch(/^[a-z]+:/);
      expect(Number.isNaN(Date.parse(entry.updated ?? ''))).toBe(false);
    }
  });

  it('and the matrix has a column for each act', async () => {
    const [head, ...rows] = (await matrixOf(questions, DAY)).trim().split('\n');
    expect(head).toBe('topic,set-standards,permit,register,inspect,certify,sanction,promote,collect');
    expect(rows.length).toBeGreaterThan(20);
  });
});
