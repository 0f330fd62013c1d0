import { unzipSync, strFromU8 } from 'fflate';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.js';
import type { Questions } from '../../../src/domain/ports/questions.js';
import type { PermitsAnswer } from '../../../src/domain/ports/questions/permits.js';
import type { TableFormat } from '../../../src/domain/table-format.js';
import type { Language } from '../../../src/domain/vocabulary.js';
import { permitsTableOf } from '../../../src/main/papers.js';
import { builtInQuestions } from '../../support/built-in.js';
import { exampleProfile } from '../../support/profiles.js';

type Row = Readonly<Record<string, string>>;

describe('the procedures of a charging station as a table', () => {
  let questions: Questions;
  let answer: PermitsAnswer;
  beforeAll(async () => {
    questions = await builtInQuestions();
    answer = await questions.permits(exampleProfile('charging-station-mexico-city'), '2026-11-21' as Day);
  }, 120_000);

  const bytesIn = (format: TableFormat, language: Language): Promise<Uint8Array> =>
    permitsTableOf(questions, answer, { format, language });
  const rowsIn = async (language: Language): Promise<readonly Row[]> =>
    parse<Row>(strFromU8(await bytesIn('csv', language)), { columns: true, bom: true });

  it('has one row for each that is needed or may be, in the order of the answer', async () => {
    const expected = answer.permits.filter(({ needed }) => needed !== 'doesNotApply').map(({ key }) => key);
    const rows = await rowsIn('en');
    expect(rows.map(({ Identifier }) => Identifier)).toEqual(expected);
    expect(rows.map(({ Order }) => Order)).toEqual(expected.map((_, place) => String(place + 1)));
    for (const row of rows)
      for (const name of ['Procedure', 'Before whom', 'Why', 'Legal basis', 'Term'])
        expect(row[name], row.Identifier).not.toBe('');
  });

  it('marks the critical path, and names what comes before', async () => {
    const rows = await rowsIn('en');
    const marked = rows.filter((row) => row['Critical path'] === 'yes').map(({ Identifier }) => Identifier);
    expect(new Set(marked)).toEqual(new Set(answer.criticalPath.permits));
    const notice = rows.find(({ Identifier }) => Identifier === 'aviso-venta-energia-carga');
    expect(notice).toMatchObject({
      Procedure: 'Notice of sale of energy to drivers at a charging point',
      'Comes after': 'Application for supply and connection of a load centre below 69 kV',
      Term: '180 days (the text counts months), for the applicant',
      'Set by': 'A/108/2024, annex unico, chapter 6, last paragraph',
    });
  });

  it('says what nobody knows, in the language asked', async () => {
    const unknownOf = async (language: Language, column: string, id: string): Promise<string | undefined> =>
      (await rowsIn(language)).find((row) => row[id] === 'impacto-ambiental-estatal')?.[column];
    expect(await unknownOf('en', 'What is unknown', 'Identifier')).toBe('the term; what silence means; the requisites');
    expect(await unknownOf('es', 'Lo que no se sabe', 'Identificador')).toBe(
      'el plazo; qué significa el silencio; los requisitos',
    );
    const open = (await rowsIn('en')).find(({ Needed }) => Needed === 'hangs on a fact');
    expect(open?.['What is unknown']).toContain('whether it is needed');
  });

  it('is opened by another reader of spreadsheets, colours the path, and has the same bytes each time', async () => {
    const bytes = await bytesIn('xlsx', 'es');
    expect(Buffer.from(await bytesIn('xlsx', 'es')).equals(bytes)).toBe(true);
    const words = new Set((await readXlsxFile(Buffer.from(bytes))).flat().map(String));
    for (const { name, needed } of answer.permits) if (needed === 'applies') expect(words).toContain(name.es);
    const files = unzipSync(bytes);
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array()).toLowerCase()).toContain('fff2cc');
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<autoFilter ref="A1:U');
  });

  it('as Markdown tells those that are not needed, and why', async () => {
    const [needed = '', rest = ''] = strFromU8(await bytesIn('md', 'en')).split('## Procedures that are not needed');
    expect(needed).toContain('Critical path: Land-use opinion or licence');
    expect(rest).toContain('for another kind of project');
    expect(rest).not.toContain('aviso-venta-energia-carga');
  });
});
