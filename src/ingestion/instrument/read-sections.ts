import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { DiagnosticCode, DiagnosticGrade } from '../../domain/diagnostic.js';
import { locatorWithin, parentOf, type Locator } from '../../domain/locator/locator.js';
import { textOf } from '../markdown/text-of.js';
import { placeSections, isTransitoriesHeading } from './place-sections.js';
import { readReform } from './read-reform.js';
import { readRule } from './read-rule.js';
import type { PlacedSection, RawSection, Rule, Section, SectionReform } from './section.js';

/** Tells a fault at an offset of the file. */
export type ReportAt = (
  offset: number,
  code: DiagnosticCode,
  grade: DiagnosticGrade,
  message: string,
  expected: string,
) => void;

/**
 * Reads what stands below each heading and where it belongs. Faults are told; the sections are given all the same. A locator that stands twice is an
 * error of whoever wrote the file; in an `official` text, where nobody can mend it, the later part is marked as the second of its name and kept.
 */
export function readSections(
  sections: readonly RawSection[],
  file: string,
  report: ReportAt,
  official = false,
): readonly Section[] {
  const placed = placeSections(sections);
  reportDuplicates(placed, official ? 'warning' : 'error', report);
  return (official ? markRepeated(placed) : placed).map((section) => readSection(section, file, report));
}

const readSection = ({ blocks, ...section }: PlacedSection, file: string, report: ReportAt): Section => {
  const parts: SectionParts = { words: [], english: [], doubts: [], rules: [], reforms: [], locator: section.locator };
  for (const block of blocks) readBlock(block, parts, file, report);
  const { rules, doubts, reforms } = parts;
  const named = section.locator !== null || isTransitoriesHeading(section) || rules.some(({ at }) => at.length > 0);
  if (!named) {
    report(section.start, 'heading-not-locator', 'error', `"${section.heading}" names no part`, PART_HEADING);
  }
  return { ...section, words: textOf(parts.words, file), english: textOf(parts.english, file), doubts, rules, reforms };
};

const PART_HEADING = 'a heading such as "Artículo 31" or "Numeral 5.2", or a rule with at=';

interface SectionParts {
  readonly words: RootContent[];
  readonly english: RootContent[];
  readonly doubts: string[];
  readonly rules: Rule[];
  readonly reforms: SectionReform[];
  readonly locator: Locator | null;
}

/** What each directive adds to its section. */
const DIRECTIVES: Readonly<
  Record<string, (block: Directive, parts: SectionParts, file: string, report: ReportAt) => void>
> = {
  'leafDirective rule': (block, { rules }, _, report) => {
    const rule = readRule(block as LeafDirective);
    if ('statement' in rule) rules.push(rule);
    else for (const { code, message, expected } of rule) report(offsetOf(block), code, 'error', message, expected);
  },
  'leafDirective reform': (block, { reforms, locator }, _, report) => {
    const read = readReform(block as LeafDirective, locator);
    if ('message' in read) report(offsetOf(block), 'reform-attribute', 'error', read.message, read.expected);
    else reforms.push(...read);
  },
  'containerDirective en': (block, { english }) => english.push(...(block as ContainerDirective).children),
  'containerDirective doubt': (block, { doubts }, file) =>
    doubts.push(textOf((block as ContainerDirective).children, file).text),
};

type Directive = LeafDirective | ContainerDirective;

const readBlock = (block: RootContent, parts: SectionParts, file: string, report: ReportAt): void => {
  if (block.type !== 'leafDirective' && block.type !== 'containerDirective') {
    parts.words.push(block);
    return;
  }
  const read = DIRECTIVES[`${block.type} ${block.name}`];
  if (read) read(block, parts, file, report);
  else
    report(
      offsetOf(block),
      'unknown-directive',
      'error',
      `There is no directive ${block.name}`,
      '::rule, ::reform, :::en or :::doubt',
    );
};

const offsetOf = (block: RootContent): number => block.position?.start.offset ?? 0;

const reportDuplicates = (sections: readonly PlacedSection[], grade: DiagnosticGrade, report: ReportAt): void => {
  const seen = new Set<string>();
  for (const { locator, start, heading } of sections) {
    if (locator === null) continue;
    if (seen.has(locator)) {
      report(
        start,
        'duplicate-locator',
        grade,
        `"${heading}" is ${locator}, which stands above already`,
        'one section for each part; a number printed twice is marked _2',
      );
    }
    seen.add(locator);
  }
};

/** The same sections, each with a locator of its own: `art-39/inc-a_2` for the second `art-39/inc-a`. */
const markRepeated = (sections: readonly PlacedSection[]): readonly PlacedSection[] => {
  const taken = new Set(sections.map(({ locator }) => locator));
  const seen = new Set<Locator>();
  return sections.map((section) => {
    const { locator, part } = section;
    if (locator === null || part === null || !seen.has(locator)) {
      if (locator !== null) seen.add(locator);
      return section;
    }
    let occurrence = part.occurrence + 1;
    const marked = (): Locator => locatorWithin(parentOf(locator), { ...part, occurrence });
    while (taken.has(marked())) occurrence++;
    const own = marked();
    taken.add(own);
    return { ...section, locator: own, part: { ...part, occurrence } };
  });
};
