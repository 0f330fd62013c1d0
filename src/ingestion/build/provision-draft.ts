import type { Diagnostic } from '../../domain/diagnostic.js';
import { parentOf, parseLocator, type Locator } from '../../domain/locator/locator.js';
import { placesOf } from '../source/source-file.js';
import type { InstrumentFile } from '../instrument/instrument-file.js';
import type { Rule, Section } from '../instrument/section.js';
import type { MergedInstrument } from './merge-instruments.js';

/** A part of an instrument before it becomes a node: what each file says of it. */
export interface ProvisionDraft {
  readonly locator: Locator;
  readonly parent: Locator | null;
  readonly depth: number;
  readonly heading: string;
  readonly official: Section | null;
  readonly summary: Section | null;
  /** The rules that stand in this part, each with the file it was written in. */
  readonly rules: readonly { readonly rule: Rule; readonly section: Section }[];
}

/** The parts of an instrument in the order of its text: the official one, where it is known; parts that only a summary names follow. */
export function draftProvisions(
  instrument: MergedInstrument,
  report: (diagnostic: Diagnostic) => void,
): readonly ProvisionDraft[] {
  const drafts = new Map<Locator, ProvisionDraft>();
  const { official, summary } = instrument;
  for (const section of official?.sections ?? []) addSection(drafts, section, 'official');
  const known = new Set(drafts.keys());
  for (const section of summary?.sections ?? []) {
    addSection(drafts, section, 'summary');
    if (official && summary) reportUnknown(section, known, summary, report);
  }
  return [...drafts.values()];
}

const addSection = (drafts: Map<Locator, ProvisionDraft>, section: Section, sort: 'official' | 'summary'): void => {
  if (section.locator !== null) {
    const draft = drafts.get(section.locator) ?? emptyDraft(section, section.locator, section.parent);
    drafts.set(section.locator, { ...draft, [sort]: section });
  }
  for (const rule of section.rules) {
    const places = rule.at.length > 0 ? rule.at : section.locator === null ? [] : [section.locator];
    for (const locator of places) {
      const draft = drafts.get(locator) ?? emptyDraft(section, locator, knownParent(drafts, locator));
      // A part that has no section of its own shares the words of the section that names it.
      drafts.set(locator, { ...draft, [sort]: draft[sort] ?? section, rules: [...draft.rules, { rule, section }] });
    }
  }
};

const emptyDraft = (section: Section, locator: Locator, parent: Locator | null): ProvisionDraft => ({
  locator,
  parent,
  depth: locator === section.locator ? section.level : (parseLocator(locator)?.segments.length ?? 1) - 1,
  heading: section.heading,
  official: null,
  summary: null,
  rules: [],
});

const knownParent = (drafts: Map<Locator, ProvisionDraft>, locator: Locator): Locator | null => {
  const parent = parentOf(locator);
  return parent !== null && drafts.has(parent) ? parent : null;
};

const reportUnknown = (
  section: Section,
  known: ReadonlySet<Locator>,
  { file }: InstrumentFile,
  report: (diagnostic: Diagnostic) => void,
): void => {
  const { locator, start } = section;
  if (locator === null || known.has(locator) || locator.includes('sub-')) return;
  report({
    file: file.path,
    ...placesOf(file.text)(start),
    code: 'summary-without-official',
    grade: 'warning',
    message: `The official text has no part ${locator}`,
    expected: 'a part of the official text',
  });
};
