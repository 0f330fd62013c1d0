import type { LeafDirective } from 'mdast-util-directive';
import type { DiagnosticCode } from '../../domain/diagnostic.js';
import { parseLocator, printLocator, type Locator } from '../../domain/locator/locator.js';
import { parseConditions, type Condition } from '../../domain/profile-condition.js';
import { NOTHING_READ, type ReadWords, type Statement } from '../../domain/statement.js';
import { ACTS, isOneOf, MODALITIES } from '../../domain/vocabulary.js';
import type { Rule } from './section.js';

/** A fault of one rule. */
export interface RuleFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly expected: string;
}

/** What the attributes of a rule become: a statement, and where it stands. */
interface RuleAttributes extends Omit<Statement, keyof ReadWords | 'basis'> {
  readonly at: readonly Locator[];
}

/** How one attribute is read: undefined is a fault. An attribute that is absent reads as the empty text. */
interface AttributeRule<T> {
  readonly code: DiagnosticCode;
  readonly expected: string;
  read(text: string): T | undefined;
}

const list: AttributeRule<readonly string[]> = {
  code: 'rule-attribute',
  expected: 'words with spaces between them',
  read: (text) => text.split(/\s+/).filter((word) => word !== ''),
};

const conditions = (joint: 'and' | 'or'): AttributeRule<readonly Condition[]> => ({
  code: 'rule-condition',
  expected: `tests such as workers>=15, joined by " ${joint} "`,
  read: (text) => (text === '' ? [] : (parseConditions(text, joint) ?? undefined)),
});

const ATTRIBUTES: { readonly [K in keyof RuleAttributes]: AttributeRule<RuleAttributes[K]> } = {
  at: {
    code: 'rule-attribute',
    expected: 'locators such as art-31/fr-v',
    read: (text) => {
      const words = text.split(/\s+/).filter((word) => word !== '');
      const paths = words.flatMap((word) => parseLocator(word) ?? []);
      return paths.length === words.length ? paths.map(printLocator) : undefined;
    },
  },
  modality: {
    code: 'rule-attribute',
    expected: MODALITIES.join(', '),
    read: (text) => (isOneOf(MODALITIES, text) ? text : undefined),
  },
  act: {
    code: 'rule-attribute',
    expected: ACTS.join(', '),
    read: (text) => (text === '' ? null : isOneOf(ACTS, text) ? text : undefined),
  },
  topics: list,
  binds: list,
  processes: list,
  products: list,
  when: conditions('and'),
  unless: conditions('or'),
  authorities: list,
};

const NAMES = Object.keys(ATTRIBUTES) as readonly (keyof RuleAttributes)[];

/** Reads a `::rule`; a list of faults where it is not well formed. Whether the names exist is asked when links are made. */
export function readRule(directive: LeafDirective): Rule | readonly RuleFault[] {
  const given = new Map(Object.entries(directive.attributes ?? {}).map(([name, text]) => [name, text ?? '']));
  const faults: RuleFault[] = [...given.keys()]
    .filter((name) => !isOneOf(NAMES, name))
    .map((name) => ({
      code: 'rule-attribute',
      message: `A rule has no attribute ${name}`,
      expected: NAMES.join(', '),
    }));
  const take = <K extends keyof RuleAttributes>(name: K): RuleAttributes[K] | undefined => {
    const rule = ATTRIBUTES[name];
    const text = given.get(name) ?? '';
    const value = rule.read(text);
    if (value === undefined) faults.push({ code: rule.code, message: `${name} is "${text}"`, expected: rule.expected });
    return value;
  };
  const attributes = Object.fromEntries(NAMES.map((name) => [name, take(name)]));
  if (faults.length > 0) return faults;
  // Every member was read without a fault, so none is undefined.
  const { at, ...decided } = attributes as unknown as RuleAttributes;
  const statement: Statement = { basis: 'curated', ...decided, ...NOTHING_READ };
  return { statement, at, start: directive.position?.start.offset ?? 0, end: directive.position?.end.offset ?? 0 };
}
