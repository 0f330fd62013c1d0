import { describe, expect, it } from 'vitest';
import { parseHeading, printHeading } from '../../../src/domain/locator/heading.js';
import { labelOf, segmentOfLabel } from '../../../src/domain/locator/label.js';
import { parseSegment, printSegment } from '../../../src/domain/locator/segment.js';
import type { SegmentKind } from '../../../src/domain/locator/segment-kind.js';
import { officialTextsAreHere, readExpected, withoutOfficialTexts } from '../../support/official.js';

interface Expected {
  readonly laws?: Record<string, string[]>;
  readonly noms?: Record<string, { clauses: string[]; transitories: string[] }>;
  readonly files?: Record<string, { articles?: string[]; transitories?: string[]; provisions?: string[] }>;
}

const read = (name: string): Expected => readExpected(`${name}.json`) as Expected;

const everyLabel = (): [SegmentKind, string][] => {
  const laws = Object.values(read('law-articles').laws ?? {});
  const noms = Object.values(read('nom-clauses').noms ?? {});
  const files = Object.values(read('decrees').files ?? {});
  return [
    ...laws.flat().map((label): [SegmentKind, string] => ['art', label]),
    ...noms.flatMap(({ clauses }) => clauses).map((label): [SegmentKind, string] => ['num', label]),
    ...noms.flatMap(({ transitories }) => transitories).map((label): [SegmentKind, string] => ['trans', label]),
    ...files.flatMap(({ articles }) => articles ?? []).map((label): [SegmentKind, string] => ['art', label]),
    ...files.flatMap(({ provisions }) => provisions ?? []).map((label): [SegmentKind, string] => ['num', label]),
  ];
};

describe.skipIf(!officialTextsAreHere)(`labels of the official texts${withoutOfficialTexts}`, () => {
  it('are thousands, each a segment that prints as it was read, as label, locator and heading', () => {
    const labels = everyLabel();
    expect(labels.length).toBeGreaterThan(4000);
    for (const [kind, label] of labels) {
      const segment = segmentOfLabel(kind, label);
      if (!segment) throw new Error(`no segment for ${kind} ${label}`);
      expect(labelOf(segment)).toBe(label);
      expect(parseSegment(printSegment(segment))).toEqual(segment);
      expect(parseHeading(printHeading(segment))).toEqual({ kind: 'part', segment, title: '' });
    }
  });
});
