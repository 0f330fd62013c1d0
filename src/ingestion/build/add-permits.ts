import type { PartialDay } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { PermitProperties } from '../../domain/graph/permit-properties.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { printCondition, type Condition } from '../../domain/profile-condition.js';
import type { PermitSeed } from '../seeds/permit-record.js';
import type { SeedRecord } from '../seeds/seeds.js';
import { basisNode } from './basis-node.js';
import { nodeOfKey, nodeOfName, reportAt, type BuildContext } from './build-context.js';
import { checkCondition } from './check-condition.js';
import { evidenceAt } from './evidence-of.js';
import { spanOfWord } from './word-span.js';

/** Adds a node for every procedure. */
export function addPermitNodes({ graph, registry }: BuildContext, permits: readonly SeedRecord<PermitSeed>[]): void {
  for (const { fields } of permits) {
    const { basis, after, term, authority, ...properties } = fields;
    graph.node('Permit', fields.key, {
      ...properties,
      authority: registry.authorities.keyOf(authority) ?? authority,
      ...termOf(term),
    });
  }
}

type Term = Pick<
  PermitProperties,
  'termDays' | 'termKind' | 'termBound' | 'termAt' | 'termFromEs' | 'termFromEn' | 'stages'
>;

const NO_TERM: Term = {
  termDays: null,
  termKind: null,
  termBound: null,
  termAt: null,
  termFromEs: null,
  termFromEn: null,
  stages: [],
};

const termOf = (term: PermitSeed['term']): Term =>
  term === null
    ? NO_TERM
    : {
        termDays: term.days,
        termKind: term.kind,
        termBound: term.bound,
        termAt: term.at,
        termFromEs: term.from_es,
        termFromEn: term.from_en,
        stages: term.stages.map(({ step_es: stepEs, step_en: stepEn, ...rest }) => ({ ...rest, stepEs, stepEn })),
      };

/** Adds what procedures say of provisions, authorities, activities, places and one another. */
export function addPermitLinks(
  context: BuildContext,
  permits: readonly SeedRecord<PermitSeed>[],
  seenOn: PartialDay | null,
): void {
  for (const record of permits) addPermit(context, record, seenOn);
  addOrder(context, permits, seenOn);
}

const addPermit = (context: BuildContext, record: SeedRecord<PermitSeed>, seenOn: PartialDay | null): void => {
  const { graph } = context;
  const { fields, file, start } = record;
  const from = nodeId('Permit', fields.key);
  const place = { file, offset: start };
  const evidence = (field: keyof PermitSeed, word?: string): Evidence =>
    evidenceAt(
      { file, seenOn },
      word === undefined ? record.spanOf(field) : spanOfWord(record, field, word),
      'curated',
    );
  for (const condition of [...fields.when, ...fields.unless]) checkCondition(context, condition, place);
  for (const { basis, role, field } of basesOf(fields)) {
    const evidenced = evidence(field, basis);
    const target = basisNode(context, basis, { file, offset: evidenced.start });
    if (target) graph.edge('BASED_ON', from, target.node, evidenced, { note: role, targetLocator: target.locator });
  }
  const authority = nodeOfName(context, 'authorities', fields.authority, place);
  if (authority) graph.edge('ISSUED_BY', from, authority, evidence('authority'));
  const tests = { when: joined(fields.when, ' and '), unless: joined(fields.unless, ' or ') };
  for (const word of fields.activities) {
    const activity = nodeOfKey(context, 'activities', word, place);
    if (activity) graph.edge('BINDS', from, activity, evidence('activities', word), tests);
  }
  const where = nodeOfKey(context, 'jurisdictions', fields.jurisdiction, place);
  if (where) graph.edge('APPLIES_IN', from, where, evidence('jurisdiction'));
};

interface Basis {
  readonly basis: string;
  /** What the provision does for the procedure: `basis`, `term`, `stage`, `silence`. */
  readonly role: string;
  readonly field: keyof PermitSeed;
}

const basesOf = ({ basis, term, silenceAt }: PermitSeed): readonly Basis[] => [
  ...basis.map((each) => ({ basis: each, role: 'basis', field: 'basis' }) as const),
  ...[term?.at ?? null].flatMap((at) => (at === null ? [] : [{ basis: at, role: 'term', field: 'term' } as const])),
  ...[...new Set(term?.stages.map(({ at }) => at))].flatMap((at) =>
    at === null ? [] : [{ basis: at, role: 'stage', field: 'term' } as const],
  ),
  ...(silenceAt === null ? [] : [{ basis: silenceAt, role: 'silence', field: 'silenceAt' } as const]),
];

const joined = (conditions: readonly Condition[], joint: string): string | null =>
  conditions.length === 0 ? null : conditions.map(printCondition).join(joint);

/** What follows what. A link that would close a circle is told and left out. */
const addOrder = (
  context: BuildContext,
  permits: readonly SeedRecord<PermitSeed>[],
  seenOn: PartialDay | null,
): void => {
  const known = new Map<string, readonly string[]>();
  for (const record of permits) {
    const { key, after } = record.fields;
    const place = { file: record.file, offset: record.spanOf('after')[0] };
    const kept: string[] = [];
    known.set(key, kept);
    for (const earlier of after) {
      const to = nodeOfKey(context, 'permits', earlier, place);
      if (!to) continue;
      if (reaches(known, earlier, key)) {
        const message = `${key} comes after ${earlier}, which comes after it`;
        reportAt(context, place, {
          code: 'circular-order',
          grade: 'error',
          message,
          expected: 'an order without a circle',
        });
        continue;
      }
      kept.push(earlier);
      const span = spanOfWord(record, 'after', earlier);
      context.graph.edge(
        'FOLLOWS',
        nodeId('Permit', key),
        to,
        evidenceAt({ file: record.file, seenOn }, span, 'curated'),
      );
    }
  }
};

/** Whether one procedure waits, directly or through others, for another. */
const reaches = (after: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean => {
  const seen = new Set([from]);
  for (const key of seen) {
    if (key === to) return true;
    for (const next of after.get(key) ?? []) seen.add(next);
  }
  return false;
};
