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
    articles: labelsOf(root, ARTICLES, OTHERS),
    numerals: labelsOf(root, ['num'], OTHERS),
    transitories: transitoriesOf(root),
    decrees: inner(root, 'dec').flatMap((part) => decreeOf(part)),
    annexes: inner(root, 'anx').map(annexOf),
    considerandos: outline.considerandos,
    tables: countTables(root),
    footnotes: outline.footnotes,
    diagnostics,
  };
}

/** What is numbered as an article is, with that word or without it. */
const ARTICLES: readonly SegmentKind[] = ['art', 'res'];

/** Those of the text; where its rules stand in an annex, and it has none itself, those of the annex. */
const transitoriesOf = (root: Part): readonly string[] => {
  const own = labelsOf(root, ['trans'], OTHERS);
  return own.length > 0 ? own : labelsOf(root, ['trans'], ['dec']);
};

/** Tables with a caption, and tables that stand without one. */
const countTables = (root: Part): number => {
  let count = 0;
  for (const part of walk(root)) {
    if (part.segment?.kind === 'tab' || part.segment?.kind === 'lst') count++;
    else count += part.content.filter((inner) => !isPart(inner) && inner.rows !== null).length;
  }
  return count;
};

/** Parts whose inner parts are not the instrument's own body. */
const OTHERS: readonly SegmentKind[] = ['dec', 'anx'];

const labelsOf = (root: Part, kinds: readonly SegmentKind[], apart: readonly SegmentKind[]): readonly string[] => {
  const labels: string[] = [];
  const visit = (part: Part): void => {
    for (const one of part.content) {
      if (!isPart(one) || (one.segment && apart.includes(one.segment.kind))) continue;
      if (one.segment && kinds.includes(one.segment.kind)) labels.push(labelOf(one.segment));
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
    : [{ day: parseDay(part.segment?.label ?? ''), title: part.title, transitories: labelsOf(part, ['trans'], []) }];

const annexOf = (part: Part): StructureReport['annexes'][number] => ({
  label: part.segment ? labelOf(part.segment) : '',
  normative: readNormative(`${part.mark} ${part.title}`) ?? readNormative(openingOf(part)),
  numerals: labelsOf(part, ['num'], []),
});

const readNormative = (words: string): boolean | null => NORMATIVE.find(([form]) => form.test(words))?.[1] ?? null;

/** The first words of an annex that say how far it binds: "El contenido de esta guía ... no es de cumplimiento obligatorio". */
const openingOf = ({ content }: Part): string =>
  content.slice(0, OPENING).flatMap((one) => (!isPart(one) && BINDS.test(one.text) ? [one.text] : []))[0] ?? '';

/** They may stand below the lines of a title. */
const OPENING = 3;
const BINDS = /cumplimiento obligatorio|car[áa]cter (?:informativo|normativo)/i;

const NORMATIVE: readonly (readonly [RegExp, boolean])[] = [
  [/no (?:es |son )?(?:de cumplimiento )?obligatori|informativ|no normativ/i, false],
  [/normativ|obligatori/i, true],
];
