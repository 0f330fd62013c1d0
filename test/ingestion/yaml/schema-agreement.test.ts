import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parse, parseDocument, stringify } from 'yaml';
import { parseDay } from '../../../src/domain/day.js';
import { FRONT_MATTER, FRONT_MATTER_SCHEMA, type FrontMatter } from '../../../src/ingestion/instrument/front-matter.js';
import { seedFileSchema } from '../../../src/ingestion/seeds/seed-files.js';
import { readRecord, type Field, type RecordShape } from '../../../src/ingestion/yaml/read-record.js';
import { fileText, schemaFaults, seedFiles } from './schema-faults.js';

type Plain = Readonly<Record<string, unknown>>;

const faultsOfHead = schemaFaults(FRONT_MATTER_SCHEMA);

/** What the reader says of a record, written as YAML and read again; `undefined` in it stands for a field left out. */
const isRead = <T>(value: Plain, record: RecordShape<T>, refuseUnknown: boolean): boolean => {
  const text = stringify(value);
  const map = parseDocument(text).contents;
  const file = { path: 'record.yaml', text };
  const context = { file, offset: 0, report: () => undefined, faultCode: 'seed-field', refuseUnknown } as const;
  return isMap(map) && readRecord(map, record, context) !== null;
};
const asWritten = (value: Plain): unknown => parse(stringify(value));

/** Values that some field takes and others do not. */
const VALUES = parse(`[
  null, '', ' ', a, a-b, A, a--b, true, 0, 1, 2026, 1499, 2026.5, 1e21, .nan, .inf, [], {}, [a], [a, b], [a, null], [''], [1], [[]],
  '2026', 2026-07, 2026-13, 2026-07-00, 2026-02-28, 2026-07-32, 1492-10-12, '26', law, in-force, high, summary, official,
  {a: b}, {a: ''}, {file: a}, {file: a, sha256: b}, {state: new, on: 2026}, {state: reviewed, on: 2026}, {state: reviewed, on: 2026-07, note: 1},
  [{code: 1, name: a}], [{key: a}], [{key: a, on: 2026-01-01}], [{topic: a}], [{topic: a, says_en: b}], [{designation: a}], [{key: null}]
]`) as readonly unknown[];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  fc.string(),
  fc.double(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

/** A record with one of its fields, or one that is unknown, given another value or left out. */
const mutated = (record: fc.Arbitrary<Plain>, fields: readonly string[]): fc.Arbitrary<Plain> =>
  fc
    .tuple(record, fc.constantFrom(...fields, 'colour'), fc.option(value, { nil: undefined, freq: 6 }))
    .map(([fine, field, other]) => ({ ...fine, [field]: other }));

const isOddDay = (given: unknown): boolean =>
  typeof given === 'string' && /^\d{4}-\d\d-(29|3[01])$/.test(given) && parseDay(given) === null;

describe('reader and schema agree', () => {
  const words = fc.string({ minLength: 1 }).map((each) => `a${each}`);
  const partialDay = fc.constantFrom<unknown>('2026-07-31', '2026-07', '2026', 2026);
  const head = fc.record(
    {
      key: fc.constantFrom('lgpgir', 'nom-161-semarnat-2011'),
      kind: fc.constantFrom('law', 'nom'),
      title_es: words,
      title_en: words,
      jurisdiction: fc.oneof(words, fc.array(words, { minLength: 1 })),
      status: fc.constantFrom('in-force', 'repealed'),
      status_on: partialDay,
      sources: fc.array(words, { minLength: 1 }),
      confidence: fc.constantFrom('high', 'low'),
      text: fc.constantFrom('summary', 'official'),
      published: fc.option(partialDay),
      authorities: fc.option(fc.array(words)),
      recommendations: fc.array(fc.nat(28)),
      defines: fc.constant({ 'la Ley': 'Ley General' }),
      develops: fc.option(fc.constant('lgpgir')),
      source: fc.option(fc.constant({ file: 'a.pdf', sha256: '0' })),
      review: fc.option(fc.constant({ state: 'unreviewed', on: '2026-11-21' })),
    },
    {
      requiredKeys: [
        'key',
        'kind',
        'title_es',
        'title_en',
        'jurisdiction',
        'status',
        'status_on',
        'sources',
        'confidence',
        'text',
      ],
    },
  );
  const shapeOf = ({ text }: Plain): RecordShape<FrontMatter> =>
    FRONT_MATTER[text === 'official' ? 'official' : 'summary'];
  const names = Object.values(FRONT_MATTER.summary).map(({ name }) => name);

  it('on front matter that is sound', () => {
    fc.assert(
      fc.property(head, (fine) => {
        expect(isRead(fine, shapeOf(fine), true)).toBe(true);
        expect(faultsOfHead(asWritten(fine))).toEqual([]);
      }),
    );
  });

  it('on front matter with one field at fault', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated(head, names), (other) => {
        fc.pre(!Object.values(other).some(isOddDay));
        const read = isRead(other, shapeOf(other), true);
        expect(faultsOfHead(asWritten(other)).length === 0).toBe(read);
        if (!read) refused++;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(250);
  });

  it.each(seedFiles.map((file) => [file.name, file] as const))(
    'on a record of seeds/%s.yaml, whatever one of its fields holds',
    (name, file) => {
      const [sound = {}] = parse(fileText(`seeds/${name}.yaml`)) as readonly Plain[];
      const faultsOf = schemaFaults(seedFileSchema(file));
      const fields = Object.values<Field<unknown>>(file.record).map((field) => field.name);
      const others = [...fields, 'colour'].flatMap((field) => VALUES.map((each) => ({ ...sound, [field]: each })));
      for (const other of [sound, ...others, ...fields.map((field) => ({ ...sound, [field]: undefined }))])
        expect([other, faultsOf([asWritten(other)]).length === 0]).toEqual([other, isRead(other, file.record, false)]);
    },
  );
});
