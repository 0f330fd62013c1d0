import fc from 'fast-check';
import { printOrdinal } from '../../src/domain/ordinal.js';
import { printRoman } from '../../src/domain/roman.js';
import type { Segment } from '../../src/domain/locator/segment.js';
import type { SegmentKind } from '../../src/domain/locator/segment-kind.js';

const suffix = fc.constantFrom('', '-bis', '-ter', '-quater', '-a', '-h-quater', '-bis-1', '-quinquiesdecies', '-ñ');
const numbered = fc.tuple(fc.integer({ min: 1, max: 1999 }), suffix).map(([n, s]) => `${n}${s}`);
const ordinal = fc.integer({ min: 1, max: 399 }).map((n) => printOrdinal(n) ?? '');
const roman = fc.integer({ min: 1, max: 300 }).map((n) => printRoman(n) ?? '');
const letter = fc.constantFrom(...'a b c d e f g h i j k l m n ñ o p q r s t u v w x y z'.split(' '));
const dotted = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('.'));
const day = fc.constantFrom('2021-04-23', '1999-12-31', '2024-02-29');

const labels: Partial<Record<SegmentKind, fc.Arbitrary<string>>> = {
  lib: ordinal,
  tit: ordinal,
  cap: roman,
  sec: fc.oneof(roman, ordinal),
  art: fc.oneof(numbered, ordinal, fc.constant('unico'), dotted),
  ap: letter,
  fr: fc.tuple(roman, fc.constantFrom('', '-bis', '-a')).map(([n, s]) => n + s),
  inc: fc.oneof(letter, dotted),
  par: fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.constantFrom('last', 'penultimate')),
  num: fc.tuple(dotted, fc.constantFrom('', '-bis')).map(([n, s]) => n + s),
  anx: fc.oneof(letter, roman, fc.constant('unico')),
  tab: fc.oneof(
    dotted,
    fc.tuple(letter, dotted).map(([l, n]) => `${l}.${n}`),
  ),
  lst: dotted,
  trans: fc.oneof(ordinal, fc.constant('unico')),
  dec: day,
  res: ordinal,
  cons: numbered,
  regla: dotted,
  frac: fc.constantFrom('8703.80.01', '8507.60', '8703'),
};

/** Any segment that a heading can name. */
export const anySegment: fc.Arbitrary<Segment> = fc
  .constantFrom(...(Object.keys(labels) as SegmentKind[]))
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      label: labels[kind] ?? fc.constant('1'),
      occurrence: fc.oneof(
        { weight: 4, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 9999 }) },
      ),
    }),
  );
