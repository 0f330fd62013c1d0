import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedGraph } from '../../src/analysis/graph/loaded-graph.js';
import { parseDay } from '../../src/domain/day.js';
import type { Evidence } from '../../src/domain/evidence.js';
import { nodeId, type NodeId } from '../../src/domain/graph/node-id.js';
import type { Applicability, Exclusion } from '../../src/domain/ports/questions/applicability.js';
import type { PermitsAnswer } from '../../src/domain/ports/questions/permits.js';
import { RESTRICTION_GROUPS } from '../../src/domain/ports/questions/restrictions.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import { builtInLoaded, builtInQuestions } from '../support/built-in.js';
import { CASES } from './applicability/cases.js';

const DAY = parseDay('2026-11-21')!;
const BEFORE = parseDay('2025-01-01')!;

/** What an answer claims, and the places that show it. */
type Claim = readonly [what: string, shown: readonly Evidence[]];

/** Exclusions that the record of the text or its silence decides; the answer says so in words. */
const OF_RECORD: ReadonlySet<Exclusion> = new Set([
  'not-in-force',
  'not-yet-in-force',
  'draft',
  'other-jurisdiction',
  'other-market',
  'no-binding-rule',
]);

const ofApplicability = ({ applies, needsFact, doesNotApply }: Applicability): readonly Claim[] => [
  ...applies.flatMap(({ key, provisions, open, enforcers, sanctions, nextChange, candidates }): readonly Claim[] => [
    [key, provisions.flatMap(({ path }) => path.map(({ evidence }) => evidence))],
    ...provisions.map(({ id, path }): Claim => [id, path.map(({ evidence }) => evidence)]),
    ...[...open, ...enforcers, ...sanctions, ...(nextChange ? [nextChange] : []), ...candidates].map(
      ({ evidence }): Claim => [key, [evidence]],
    ),
  ]),
  ...needsFact.map(({ key, evidence }): Claim => [key, [evidence]]),
  ...doesNotApply
    .filter(({ why, detail }) => !OF_RECORD.has(why) || detail.es === '' || detail.en === '')
    .map(({ key, why, evidence }): Claim => [`${key} ${why}`, evidence ? [evidence] : []]),
];

const ofPermits = ({ permits }: PermitsAnswer): readonly Claim[] =>
  permits.flatMap(({ key, authority, basis, path }): readonly Claim[] => [
    [key, basis.map(({ evidence }) => evidence)],
    ...path.map(({ element, evidence }): Claim => [`${key}: ${element}`, [evidence]]),
    ...(authority ? [[`${key}: ${authority.key}`, [authority.evidence]] as const] : []),
  ]);

const each = (results: readonly { readonly evidence: readonly Evidence[] }[], name: string): readonly Claim[] =>
  results.map((result, place) => [`${name} ${place} ${JSON.stringify(result).slice(0, 80)}`, result.evidence]);

/** What each question that is not asked of a profile claims. */
const CLAIMS: Readonly<Record<string, (questions: Questions) => Promise<readonly Claim[]>>> = {
  overlaps: async (questions) =>
    (await questions.overlaps({ asOf: DAY })).overlaps.flatMap(({ id, sides, planned, concurrence }) => [
      ...sides.map(({ authority, provisions }): Claim => [
        `${id}: ${authority}`,
        provisions.map(({ evidence }) => evidence),
      ]),
      ...(concurrence === 'unplanned' ? [] : [[`${id}: planned`, planned.map(({ evidence }) => evidence)] as const]),
    ]),
  docket: async (questions) => each((await questions.docket({ asOf: DAY })).signals, 'signal'),
  'docket of each recommendation': async (questions) =>
    (
      await Promise.all(Array.from({ length: 28 }, (_, before) => questions.recommendationDocket(before + 1, DAY)))
    ).flatMap(({ actors, signals }) => [...each(actors, 'actor'), ...each(signals, 'signal')]),
  ledger: async (questions) =>
    (await questions.ledger({ asOf: DAY })).entries.flatMap((entry) => [
      ...each([entry], 'ask'),
      ...each(entry.targets, `target of ${entry.ask}`),
      ...each(entry.since, `since ${entry.ask}`),
    ]),
  impact: async (questions) => {
    const ids = ['lgpgir', 'lic', 'lgeepa#art-28', 'nom-052-semarnat-2005', 'authority:cne', 'eu-reg-2023-1542'];
    const answers = await Promise.all(ids.map((id) => questions.impact({ id, asOf: DAY, depth: 3 })));
    return answers.flatMap(({ items }) =>
      items.map(({ id, path }): Claim => [id, path.map(({ evidence }) => evidence)]),
    );
  },
  changes: async (questions) => {
    const { changes, next } = await questions.changes({ from: parseDay('1988-01-01')!, to: DAY, asOf: DAY });
    return [...each(changes, 'change'), ...each(next, 'next')];
  },
  gaps: async (questions) => each((await questions.gaps(DAY)).gaps, 'gap'),
  incentives: async (questions) => each((await questions.incentives({ asOf: DAY })).incentives, 'incentive'),
};

let graph: LoadedGraph;
let questions: Questions;
beforeAll(async () => {
  [graph, questions] = [await builtInLoaded(), await builtInQuestions()];
}, 120_000);

/** Words without the marks of Markdown and YAML, and without regard to how lines are broken. */
const plain = (text: string): string => text.replace(/[\s*_`"'>\\-]+/g, '');

/** Files by name, as long as they are and as plain words; read once. */
const files = new Map<string, { readonly length: number; readonly words: string } | null>();
const fileOf = (file: string): { readonly length: number; readonly words: string } | null => {
  if (!files.has(file)) {
    const path = join(process.cwd(), file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
    files.set(file, text === null ? null : { length: text.length, words: plain(text) });
  }
  return files.get(file) ?? null;
};

/** Places that were found whole, by what they say: most are shown many times. */
const sound = new Set<string>();

/** What is wrong with a place: a file that is not there, no words, or words that do not stand in it. */
const faultOf = ({ file, start, end, quote }: Evidence): string | null => {
  const name = `${file} ${start} ${end} ${quote}`;
  if (sound.has(name)) return null;
  const text = fileOf(file);
  if (text === null) return `no file ${file}`;
  if (start < 0 || end <= start || end > text.length) return `no place ${start}-${end} in ${file}`;
  const words = plain(quote.replace(/…$/, ''));
  if (words === '') return `no words of ${file}`;
  if (!text.words.includes(words)) return `other words than «${quote}» in ${file}`;
  sound.add(name);
  return null;
};

const faultsOf = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(
    claims.flatMap(([what, shown]) =>
      shown.length === 0
        ? [`${what}: nothing shown`]
        : shown.flatMap((place) => faultOf(place) ?? []).map((fault) => `${what}: ${fault}`),
    ),
  ),
];

describe('every result carries evidence: a file that is there, a place in it, and its words', () => {
  it.each(Object.keys(CLAIMS))('%s', async (name) => {
    const claims = (await CLAIMS[name]?.(questions)) ?? [];
    expect(claims.length).toBeGreaterThan(10);
    expect(faultsOf(claims)).toEqual([]);
  });

  it.each(CASES)('applicability and permits: $title', async ({ profile }) => {
    const applied = await questions.applicability(profile, DAY);
    expect(faultsOf(ofApplicability(applied))).toEqual([]);
    expect(faultsOf(ofPermits(await questions.permits(profile, DAY)))).toEqual([]);
  });

  it.each(CASES)(
    'register: each row is a part that the profile reaches, on either day: $title',
    async ({ profile }) => {
      const { rows, pending } = await questions.register(profile, DAY, BEFORE);
      const days = await Promise.all([DAY, BEFORE].map((day) => questions.applicability(profile, day)));
      const paths = new Map(
        days.flatMap(({ applies }) =>
          applies.flatMap(({ provisions }) => provisions.map(({ id, path }) => [id, path])),
        ),
      );
      const claims = rows.map(({ id }): Claim => [id, (paths.get(id) ?? []).map(({ evidence }) => evidence)]);
      expect(faultsOf([...claims, ...pending.map(({ key, evidence }): Claim => [key, [evidence]])])).toEqual([]);
      expect(rows.filter(({ citation, why }) => citation.es === '' || why.es === '').map(({ id }) => id)).toEqual([]);
    },
  );

  it('definitions: both meanings', async () => {
    const { collisions } = await questions.definitions(DAY);
    const claims = collisions.flatMap(({ meanings }) =>
      meanings.map(({ provision, evidence }): Claim => [provision, [evidence]]),
    );
    expect(faultsOf(claims)).toEqual([]);
  });

  it.each(RESTRICTION_GROUPS)(
    'restrictions by %s: only of rules whose words were read, in groups on record',
    async (by) => {
      const { groups } = await questions.restrictions({ by, from: 2020, to: 2026, asOf: DAY });
      expect(groups.length).toBeGreaterThan(10);
      const label = by === 'authority' ? 'Authority' : by === 'topic' ? 'Topic' : 'Activity';
      const records =
        by === 'scian'
          ? []
          : groups.map(({ key }) => graph.node(nodeId(label, key)) ?? graph.node(nodeId('NamedText', key)));
      expect(records.filter((record) => record === null)).toEqual([]);
      expect(groups.filter(({ key, name }) => name === '' || (by === 'authority' && name === key))).toEqual([]);
      const rules = graph.all('Provision').filter(({ properties }) => properties.statements.length > 0);
      expect(faultsOf(rules.map(({ id, properties }): Claim => [id, [properties.evidence]]))).toEqual([]);
    },
  );

  it('coverage: each entry is a record with its own place, and names sources or doubts', async () => {
    const { entries } = await questions.coverage(DAY);
    const placed = ({ key }: { readonly key: string }): readonly Evidence[] => {
      const id: NodeId = nodeId('Instrument', key);
      return graph.out(id, 'PART_OF', 'ISSUED_BY', 'APPLIES_IN').map(({ evidence }) => evidence);
    };
    expect(faultsOf(entries.map((entry): Claim => [entry.key, placed(entry)]))).toEqual([]);
    expect(entries.filter(({ sources, doubts }) => sources + doubts === 0)).toEqual([]);
  });
});
