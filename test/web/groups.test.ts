import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/web/messages/messages.js';
import type { CitationAnswer } from '../../src/web/queries/citations.js';
import type { Citable, InstrumentName, ProvisionName } from '../../src/web/queries/fragments.js';
import type { AnyRule, ProvisionRule } from '../../src/web/queries/rule-links.js';
import { countModalities } from '../../src/web/words/count-modalities.js';
import { gatherEnds } from '../../src/web/words/gather-ends.js';
import { groupCitations } from '../../src/web/words/group-citations.js';
import { groupMembers } from '../../src/web/words/group-members.js';
import { sortRules } from '../../src/web/words/group-rules.js';

const instrument = (key: string, kind = 'LAW', inForce: boolean | null = true): InstrumentName => ({
  __typename: 'Instrument',
  key,
  kind,
  designation: null,
  acronym: key.toUpperCase(),
  title: `Title of ${key}`,
  inForce: { value: inForce },
});

const provision = (of: InstrumentName, locator: string): ProvisionName => ({
  __typename: 'Provision',
  locator,
  heading: locator,
  instrument: of,
});

const evidence = {
  file: 'corpus/law/a.md',
  locator: 'art-1',
  quote: 'q',
  basis: 'EXTRACTED',
  confidence: null,
  seenOn: null,
};

const citation = (
  citing: Citable,
  cited: Citable,
  surface: string | null,
  targetLocator: string | null = null,
): CitationAnswer => ({
  citing,
  cited,
  surface,
  targetLocator,
  relation: 'CITES',
  reference: 'STATIC',
  edition: null,
  resolved: true,
  reason: null,
  evidence,
});

const rule = (of: InstrumentName, locator: string, order: number): ProvisionRule => ({
  node: { ...provision(of, locator), order },
  note: null,
  modality: 'OBLIGATION',
  act: null,
  when: null,
  unless: null,
  evidence,
});

describe('citations', () => {
  const a = instrument('a');
  const b = instrument('b');

  it('of the same words are one place that points at several parts', () => {
    const here = provision(a, 'art-1');
    const groups = groupCitations(
      [
        citation(here, b, 'fracciones I y II', 'art-31/fr-i'),
        citation(here, provision(b, 'art-31/fr-ii'), 'fracciones I y II'),
      ],
      'cites',
    );
    expect(groups).toHaveLength(1);
    const [end, ...others] = gatherEnds(groups[0]!.far);
    expect(others).toEqual([]);
    expect(end!.whole).toBe(b);
    expect(end!.parts.map(({ words, heading }) => [words, heading])).toEqual([
      ['Artículo 31, Fracción I', null],
      ['Artículo 31, Fracción II', 'art-31/fr-ii'],
    ]);
  });

  it('of different parts, or that a record states, stay apart', () => {
    const places = [citation(provision(a, 'art-1'), b, 'la Ley'), citation(provision(a, 'art-2'), b, 'la Ley')];
    expect(groupCitations(places, 'cites')).toHaveLength(2);
    expect(groupCitations([citation(a, b, null), citation(a, instrument('c'), null)], 'cites')).toHaveLength(2);
  });

  it('tell the edition meant that day where their words name another, once', () => {
    const [older, newer] = [instrument('nom-1-2000'), instrument('nom-1-2010')];
    const meant = (cited: Citable): CitationAnswer => ({ ...citation(a, cited, 'NOM-1'), edition: newer });
    const [group] = groupCitations([meant(older), meant(provision(older, 'num-5')), meant(newer)], 'cites');
    expect(group!.editions).toEqual([newer]);
    expect(groupCitations([meant(newer), meant(provision(newer, 'num-5'))], 'cites')[0]!.editions).toEqual([]);
  });

  it('from the other side are one for each that cites', () => {
    const places = [
      citation(provision(b, 'art-1'), a, 'la Ley'),
      citation(provision(instrument('c'), 'art-1'), a, 'la Ley'),
    ];
    expect(groupCitations(places, 'citedBy').map(({ far }) => far[0]!.node)).toEqual(
      places.map(({ citing }) => citing),
    );
  });
});

describe('rules', () => {
  it('stand under their instrument in the order of its text', () => {
    const [a, b] = [instrument('a'), instrument('b')];
    const { standing } = sortRules([rule(a, 'art-10', 9), rule(b, 'art-1', 0), rule(a, 'art-4', 3)]);
    expect(standing.map(({ instrument: { key }, rules }) => [key, rules.map(({ node }) => node.locator)])).toEqual([
      ['a', ['art-4', 'art-10']],
      ['b', ['art-1']],
    ]);
  });

  it('of foreign texts and of those not in force are told apart; what nobody can tell stands with those in force', () => {
    const { standing, foreign, ended } = sortRules([
      rule(instrument('eu', 'FOREIGN_RULE'), 'art-1', 0),
      rule(instrument('old', 'NOM', false), 'num-1', 0),
      rule(instrument('unknown', 'NOM', null), 'num-1', 0),
      rule(instrument('law'), 'art-1', 0),
    ]);
    const keys = [standing, foreign, ended].map((list) => list.map(({ instrument: { key } }) => key));
    expect(keys).toEqual([['unknown', 'law'], ['eu'], ['old']]);
  });
});

describe('a rule that rests on a named text', () => {
  it('is kept apart from those of provisions', () => {
    const named: AnyRule = {
      ...rule(instrument('a'), 'art-1', 0),
      node: { __typename: 'NamedText', name: 'LCE, art. 4o.' },
    };
    expect(sortRules([named])).toEqual({ standing: [], foreign: [], ended: [], unplaced: [named] });
  });
});

describe('modalities', () => {
  it('are counted, most frequent first; a link without one is not', () => {
    const given = ['SCOPE', 'OBLIGATION', null, 'OBLIGATION'].map((modality) => ({ modality }));
    expect(countModalities(given)).toEqual([
      { modality: 'OBLIGATION', count: 2 },
      { modality: 'SCOPE', count: 1 },
    ]);
  });
});

describe('the members of a collection', () => {
  it('stand in the order of the table that names their groups', () => {
    const members = [instrument('x', 'TREATY'), instrument('y', 'NOM'), instrument('z', 'NEW_KIND')];
    expect(groupMembers('i', members, MESSAGES.es).map(({ name }) => name)).toEqual([
      'Norma oficial mexicana',
      'Tratado',
      'new kind',
    ]);
  });
});
