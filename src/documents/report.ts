import type { Diagnostic } from '../domain/diagnostic.js';
import { parseDay } from '../domain/day.js';
import { labelOf } from '../domain/locator/label.js';
import type { SegmentKind } from '../domain/locator/segment-kind.js';
import type { StructureReport } from '../domain/ports/document-importer.js';
import type { Metadata } from './markdown/front-matter.js';
import type { Outline } from './structure/outline.js';
import { isPart, walk, type Part } from './structure/part.js';

/** The structure report of an outline. */
export function reportOf(metadata: Metadata, outline: Outline, diagnostics: readonly Diagnostic[]): StructureReport {
  const { root } = outline;
  return {
    file: metadata.source.file,
    key: metadata.key,
    kind: metadata.kind,
    title: metadata.title,
    designation: metadata.designation,
    published: metadata.published,
    lastReform: metadata.lastReform,
    articles: labelsOf(root, 'art', OTHERS),
    numerals: labelsOf(root, 'num', OTHERS),
    transitories: labelsOf(root, 'trans', OTHERS),
    decrees: inner(root, 'dec').flatMap((part) => decreeOf(part)),
    annexes: inner(root, 'anx').map(annexOf),
    considerandos: outline.considerandos,
    tables: outline.tables,
    footnotes: outline.footnotes,
    diagnostics,
  };
}

/** Parts whose inner parts are not the instrument's own body. */
const OTHERS: readonly SegmentKind[] = ['dec', 'anx'];

const labelsOf = (root: Part, kind: SegmentKind, apart: readonly SegmentKind[]): readonly string[] => {
  const labels: string[] = [];
  const visit = (part: Part): void => {
    for (const one of part.content) {
      if (!isPart(one) || (one.segment && apart.includes(one.segment.kind))) continue;
      if (one.segment?.kind === kind) labels.push(labelOf(one.segment));
      visit(one);
    }
  };
  visit(root);
  return labels;
};

const inner = (root: Part, kind: SegmentKind): readonly Part[] =>
  [...walk(root)].filter((part) => part.segment?.kind === kind);

/** The decree that gave the law has no title of its own here and is no reform. */
const decreeOf = (part: Part): StructureReport['decrees'] =>
  part.title === ''
    ? []
    : [{ day: parseDay(part.segment?.label ?? ''), title: part.title, transitories: labelsOf(part, 'trans', []) }];

const annexOf = (part: Part): StructureReport['annexes'][number] => ({
  label: part.segment ? labelOf(part.segment) : '',
  normative: NORMATIVE.find(([words]) => words.test(`${part.mark} ${part.title}`))?.[1] ?? null,
  numerals: labelsOf(part, 'num', []),
});

const NORMATIVE: readonly (readonly [RegExp, boolean])[] = [
  [/no obligatori|informativ|no normativ/i, false],
  [/normativ|obligatori/i, true],
];
