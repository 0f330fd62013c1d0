import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bindingPeriod, type InForceReason, inForceOn } from '../../src/domain/in-force.js';
import type { Day, PartialDay } from '../../src/domain/day.js';
import { type Status, STATUSES } from '../../src/domain/vocabulary.js';
import '../support/seed.js';

interface Case {
  readonly effective?: string;
  readonly published?: string;
  readonly ended?: string;
  readonly status?: Status | null;
  readonly on: string;
  readonly value: boolean | null;
  readonly reason: InForceReason;
}

const cases: readonly Case[] = [
  { effective: '2004-01-06', on: '2004-01-06', value: true, reason: 'in-force' },
  { effective: '2004-01-06', on: '2004-01-05', value: false, reason: 'not-yet' },
  { published: '2003-10-08', on: '2003-10-08', value: true, reason: 'in-force' },
  { effective: '2004-01', on: '2004-01-15', value: null, reason: 'start-imprecise' },
  { effective: '2004-01', on: '2004-01-31', value: true, reason: 'in-force' },
  { effective: '2004', ended: '2010-05-01', status: 'superseded', on: '2010-04-30', value: true, reason: 'in-force' },
  { effective: '2004', ended: '2010-05-01', status: 'superseded', on: '2010-05-01', value: false, reason: 'ended' },
  { effective: '2004', ended: '2010-05', status: 'superseded', on: '2010-05-10', value: null, reason: 'end-imprecise' },
  { effective: '2004', status: 'repealed', on: '2026-08-01', value: false, reason: 'ended' },
  { effective: '2004', status: 'repealed', on: '2015-01-01', value: null, reason: 'end-unknown' },
  { effective: '2004', status: 'draft', on: '2015-01-01', value: false, reason: 'draft' },
  { effective: '2004', status: null, on: '2015-01-01', value: null, reason: 'status-unknown' },
  { on: '2026-08-01', value: true, reason: 'in-force' },
  { on: '2015-01-01', value: null, reason: 'start-unknown' },
];

it.each(cases)(
  '$status from $effective$published to $ended is, on $on, $value: $reason',
  ({ on, value, reason, ...given }) => {
    const day = (text: string | undefined): PartialDay | null => (text ?? null) as PartialDay | null;
    const record = {
      effective: day(given.effective),
      published: day(given.published),
      ended: day(given.ended),
      status: given.status === undefined ? ('in-force' as const) : given.status,
      statusOn: '2026-07' as PartialDay,
    };
    expect(inForceOn(record, on as Day)).toMatchObject({ asOf: on, value, reason });
  },
);

const days = fc.constantFrom('2001-01-01', '2001-01-15', '2001-01-31', '2001-02-01', '2001-12-31', '2002-06-10');
const partialDays = fc.option(fc.oneof(days, fc.constantFrom('2001', '2001-01', '2002-06')));

it('the period in which an instrument may bind holds every day on which it does, and none on which it does not', () => {
  const record = fc.record({
    status: fc.option(fc.constantFrom(...STATUSES)),
    statusOn: partialDays,
    published: partialDays,
    effective: partialDays,
    ended: partialDays,
  });
  fc.assert(
    fc.property(record, days, (given, day) => {
      const dated = given as Parameters<typeof inForceOn>[0];
      const period = bindingPeriod(dated);
      const binds = period !== null && (period.from ?? '') <= day && day < (period.until ?? '9999-99-99');
      const { value } = inForceOn(dated, day as Day);
      if (value !== null) expect(binds).toBe(value);
    }),
    { numRuns: 2_000 },
  );
});
