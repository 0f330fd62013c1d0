import type { PartialDay } from '../../src/domain/day.js';
import type { NodeProperties } from '../../src/domain/graph/node.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import { parentOf, type Locator } from '../../src/domain/locator/locator.js';
import { isSegmentKind } from '../../src/domain/locator/segment-kind.js';
import { makeEvidence } from './make-edge.js';

/** The labels of which tests make nodes. */
export type Made =
  | 'Instrument'
  | 'Provision'
  | 'Authority'
  | 'Topic'
  | 'Activity'
  | 'Recommendation'
  | 'Permit'
  | 'Incentive'
  | 'Fact'
  | 'Term'
  | 'Reform';

const SOURCED = { sources: ['made up'], confidence: 'high', unverified: [] } as const;

/** Properties of a node of each label, by its key. */
export const DEFAULTS: { readonly [L in Made]: (key: string) => NodeProperties[L] } = {
  Instrument: (key) => ({
    key: key as InstrumentKey,
    kind: 'law',
    designation: null,
    acronym: null,
    titleEs: `Ley ${key}`,
    formerTitles: [],
    titleEn: `Law ${key}`,
    jurisdictions: ['MX'],
    published: '2003-10-08' as PartialDay,
    effective: null,
    lastReform: null,
    lastReview: null,
    ended: null,
    status: 'in-force',
    statusOn: '2026-07' as PartialDay,
    url: null,
    relevanceEs: null,
    relevanceEn: null,
    reformNoteEs: null,
    reformNoteEn: null,
    reviewState: 'unreviewed',
    reviewOn: null,
    reviewNote: null,
    hasSummary: true,
    hasOfficialText: false,
    family: null,
    file: `corpus/law/${key}.md`,
    ...SOURCED,
  }),
  Provision: (key) => {
    const [instrument = '', text = ''] = key.split('#');
    const locator = text as Locator;
    const kind = text.split('/').at(-1)!.split('-')[0]!;
    if (!isSegmentKind(kind)) throw new Error(`${text} is no locator`);
    return {
      instrument: instrument as InstrumentKey,
      locator,
      parent: parentOf(locator),
      kind,
      order: 0,
      depth: text.split('/').length - 1,
      heading: `Parte ${text}`,
      official: null,
      summaryEs: null,
      summaryEn: null,
      doubts: [],
      statements: [],
      evidence: makeEvidence({ file: `corpus/law/${instrument}.md`, locator }),
    };
  },
  Authority: (key) => ({
    key,
    acronym: key.toUpperCase(),
    nameEs: `Autoridad ${key}`,
    nameEn: `Authority ${key}`,
    kind: 'ministry',
    level: 'federal',
    aliases: [],
    validFrom: null,
    validTo: null,
    ...SOURCED,
  }),
  Topic: (key) => ({
    key,
    nameEs: `Tema ${key}`,
    nameEn: `Topic ${key}`,
    slugs: [key],
    termsEs: [],
    termsEn: [],
    sdg: [12],
    circularEconomy: [],
  }),
  Activity: (key) => ({
    key,
    nameEs: `Actividad ${key}`,
    nameEn: `Activity ${key}`,
    stage: 'manufacturing',
    aliases: [],
    scian: [],
    scianNames: [],
    hs: [],
    descriptionEs: '',
    descriptionEn: '',
    ...SOURCED,
  }),
  Recommendation: (key) => ({
    key,
    number: 1,
    axis: 'policy',
    titleEs: `Recomendación ${key}`,
    titleEn: `Recommendation ${key}`,
    summaryEs: '',
    summaryEn: '',
    reportErrors: [],
    ...SOURCED,
  }),
  Permit: (key) => ({
    key,
    nameEs: `Trámite ${key}`,
    nameEn: `Procedure ${key}`,
    homoclave: null,
    projectKinds: ['plant'],
    level: 'federal',
    jurisdiction: 'MX',
    authority: 'semarnat',
    activities: [],
    when: [],
    unless: [],
    neededEs: '',
    neededEn: '',
    exemptEs: null,
    exemptEn: null,
    requisitesEs: [],
    requisitesEn: [],
    termDays: null,
    termKind: null,
    termBound: null,
    termAt: null,
    termFromEs: null,
    termFromEn: null,
    stages: [],
    silence: 'unknown',
    silenceAt: null,
    feeEs: null,
    feeEn: null,
    notesEs: null,
    notesEn: null,
    optional: false,
    ...SOURCED,
  }),
  Fact: (key) => ({ key, type: 'number', unit: null, choices: [], meaningEs: `Dato ${key}`, meaningEn: `Fact ${key}` }),
  Incentive: (key) => ({
    key,
    nameEs: `Estímulo ${key}`,
    nameEn: `Incentive ${key}`,
    kind: 'deduction',
    grantor: null,
    activities: [],
    jurisdictions: ['MX'],
    start: null,
    end: null,
    whatEs: '',
    whatEn: '',
    conditionsEs: [],
    conditionsEn: [],
    ...SOURCED,
  }),
  Term: (key) => {
    const [instrument = '', slug = ''] = key.split('/');
    return {
      key,
      instrument: instrument as InstrumentKey,
      slug,
      termEs: slug,
      termEn: null,
      definitionEs: null,
      definitionEn: null,
      locator: 'art-5' as Locator,
    };
  },
  Reform: (key) => {
    const [instrument = '', on = ''] = key.split('@');
    return {
      key,
      instrument: instrument as InstrumentKey,
      on: on as PartialDay,
      title: null,
      effective: null,
      locator: null,
      decree: null,
    };
  },
};
