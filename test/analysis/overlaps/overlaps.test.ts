import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/day.js';
import { NormapaError } from '../../../src/domain/errors.js';
import type { Questions } from '../../../src/domain/ports/questions.js';
import type { Overlap } from '../../../src/domain/ports/questions/overlaps.js';
import { builtInQuestions } from '../../support/built-in-questions.js';

const DAY = parseDay('2026-11-21')!;

let questions: Questions;
let found: readonly Overlap[];

beforeAll(async () => {
  questions = await builtInQuestions();
  found = (await questions.overlaps({ asOf: DAY })).overlaps;
}, 120_000);

const between = (one: string, two: string, topic: string, act: string): readonly Overlap[] =>
  found.filter(
    (overlap) =>
      overlap.authorities.includes(one) &&
      overlap.authorities.includes(two) &&
      overlap.topic === topic &&
      overlap.act === act,
  );

/** One, another, topic, act, and the case for it. */
const MUST: readonly (readonly [string, string, string, string, string])[] = [
  [
    'semarnat',
    'sict',
    'hazardous-transport',
    'set-standards',
    'RLGPGIR 86 rules the manifest of a shipment of waste, RTTMRP the same shipment on the road',
  ],
  [
    'semarnat',
    'cne',
    'battery-waste',
    'set-standards',
    'DACG A/108/2024 cap. 7 rules used batteries of swapping stations, LGPGIR 31-V their management plans',
  ],
  [
    'sener',
    'stps',
    'electrical-safety',
    'set-standards',
    'NOM-001-SEDE and NOM-029-STPS bind the same installation of a workplace',
  ],
  [
    'semarnat',
    'local-governments',
    'management-plans',
    'register',
    'LGPGIR 33 and 48: plans of hazardous waste with SEMARNAT, of micro-generators and special handling with the states',
  ],
  [
    'conagua',
    'local-governments',
    'wastewater',
    'permit',
    'LAN 88 for national waters, the sewer to state and municipality (LGEEPA 121)',
  ],
  ['cenace', 'cne', 'grid-connection', 'certify', 'LSE 48: CENACE studies and CNE verification for one connection'],
  ['se', 'semarnat', 'fuel-economy-and-co2', 'set-standards', 'NOM-163-SEMARNAT-SCFI-2023 was issued by both'],
  ['se', 'semarnat', 'vehicle-emissions', 'set-standards', 'LGEEPA 111-IX: SEMARNAT in coordination with economy'],
  ['cne', 'sener', 'charging', 'set-standards', 'A/108/2024 of the regulator, RLSE 197 gives both the dispositions'],
  [
    'semarnat',
    'stps',
    'hazardous-activities',
    'set-standards',
    'LGEEPA 146 list of activities, NOM-028-STPS for critical processes',
  ],
  ['salud', 'stps', 'exposure-limits', 'set-standards', 'LGS 118 and 129, NOM-010-STPS: limits for workers'],
  [
    'se',
    'stps',
    'civil-protection',
    'set-standards',
    'NOM-154-SCFI on extinguishers, NOM-002-STPS demands and inspects the same ones',
  ],
  ['guardia-nacional', 'sict', 'road-transport', 'sanction', 'LCPAF 74 and 74 Bis divide the fines of one carrier'],
  ['profeco', 'se', 'labelling', 'inspect', 'NOM-024-SCFI num. 8 has both watch over one label'],
  [
    'cmx-sedema',
    'semarnat',
    'environmental-impact',
    'permit',
    'the environmental law of the city and LGEEPA 28 both ask for an authorisation',
  ],
  [
    'cne',
    'sener',
    'self-consumption',
    'permit',
    'LSE 30 permit of CNE, single window of SENER with the social impact statement',
  ],
  [
    'se',
    'semarnat',
    'minerals',
    'permit',
    'LMin 6 Bis opinion on the social impact, LGEEPA 28-III on the environment of one mine',
  ],
  ['semar', 'sict', 'hazardous-transport', 'set-standards', 'NOM-002/1-SCT/SEMAR/ARTF was issued by both'],
  [
    'se',
    'sesnsp',
    'vehicle-identification',
    'register',
    'NOM-001-SSP assigns the number, LRPV 15 inscribes the vehicle by it',
  ],
  ['sat', 'se', 'export-programmes', 'permit', 'Ley Aduanera 108: temporary import under a programme of economy'],
  ['cenace', 'cne', 'self-consumption', 'permit', 'studies of the one and permit of the other for one power plant'],
  ['semarnat', 'yuc-sds', 'ghg-reporting', 'register', 'LGCC 88 and the register of the state for the same emissions'],
  [
    'local-governments',
    'semarnat',
    'land-use',
    'permit',
    'LGAHOTDU 11-XI for the municipality, RLGDFS 139 for forest land',
  ],
  ['profeco', 'se', 'product-safety', 'sanction', 'LFPC 123 and LIC 147: a product on sale that breaks a standard'],
  ['crt', 'se', 'spectrum', 'set-standards', 'IFT-016 and NOM-208-SCFI: radio devices of neighbouring bands'],
  ['local-governments', 'semarnat', 'environmental-impact', 'permit', 'LGEEPA 28 and 35 Bis 2 divide the works'],
  ['cne', 'conuee', 'energy-efficiency', 'sanction', 'LPTE 93 and 11-XIX: both punish under one law'],
  ['salud', 'se', 'import-control', 'permit', 'LFCPQ 16 and RLCE 17: the same chemical at the customs'],
];

/** One, another, topic, act, and the reason against it. */
const MUST_NOT: readonly (readonly [string, string, string, string, string])[] = [
  ['cmx-sedema', 'sener', 'hazardous-activities', 'permit', 'SENER only approves beside SEMARNAT in LGEEPA 147'],
  ['cmx-sedema', 'stps', 'hazardous-activities', 'permit', 'so does STPS'],
  ['salud', 'segob', 'hazardous-activities', 'permit', 'two that approve beside a third do not rival each other'],
  ['salud', 'sener', 'hazardous-activities', 'permit', 'the same'],
  ['se', 'segob', 'hazardous-activities', 'permit', 'the same'],
  ['afac', 'semar', 'hazardous-transport', 'set-standards', 'both signed the NOM of SICT; neither leads'],
  ['cne', 'se', 'standardisation', 'set-standards', 'standardisation is the means of both, no common subject'],
  ['conuee', 'crt', 'standardisation', 'set-standards', 'the same'],
  ['semarnat', 'stps', 'conformity-assessment', 'set-standards', 'a test method is no subject'],
  ['profepa', 'stps', 'sanctions', 'sanction', 'cross-cutting'],
  ['semarnat', 'cne', 'permits', 'permit', 'cross-cutting'],
  ['conagua', 'crt', 'incentives', 'permit', 'fees for water and for spectrum share the word only'],
  ['congreso-union', 'semarnat', 'water', 'set-standards', 'the legislature rivals nobody'],
  ['nle-sma', 'cmx-sedema', 'environmental-impact', 'permit', 'two states never meet'],
  ['shcp', 'sict', 'hazardous-transport', 'set-standards', 'SHCP signs the rules of SAT and does not lead them'],
  ['se', 'sict', 'vehicles', 'set-standards', 'tyres and axle weights share heavy vehicles only'],
  [
    'secihti',
    'shcp',
    'innovation',
    'promote',
    'LOAPF 38 Bis XX: one proposes to the other, which promotes nothing by it',
  ],
  ['nle-sma', 'jal-semadet', 'air-emissions', 'permit', 'two states never meet'],
  ['profepa', 'stps', 'noise', 'inspect', 'noise at the fence and noise at the post share the word'],
  ['crt', 'semarnat', 'charging', 'set-standards', 'a radio band and the waste of a station have no subject in common'],
];

describe('the overlaps of the built-in corpus', () => {
  it.each(MUST)('%s and %s on %s (%s): %s', (one, two, topic, act) => {
    expect(between(one, two, topic, act)).not.toEqual([]);
  });

  it.each(MUST_NOT)('not %s and %s on %s (%s): %s', (one, two, topic, act) => {
    expect(between(one, two, topic, act)).toEqual([]);
  });

  it('hold, for an officer who asks about used batteries, two ministries with the words of both', async () => {
    const { overlaps } = await questions.overlaps({ asOf: DAY, topic: 'battery-waste' });
    const [first] = overlaps;
    expect(first?.authorities).toEqual(['cne', 'semarnat']);
    expect(first?.sides.map(({ provisions }) => provisions[0]?.id)).toEqual([
      'dacg-electromovilidad-a-108-2024#anx-unico/cap-7/par-2',
      'lgpgir#art-31/fr-v/par-last',
    ]);
    expect(first?.sides.every(({ provisions }) => provisions.every(({ quote }) => quote.length > 20))).toBe(true);
  });

  it('map a body that has ended to the one that holds its tasks', () => {
    expect(found.some(({ authorities }) => authorities.includes('cre'))).toBe(false);
    const place = found
      .flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions))
      .find(({ namedAs }) => namedAs === 'cre');
    expect(place).toBeDefined();
  });

  it('speak of the bodies of the day asked', async () => {
    const { overlaps } = await questions.overlaps({ asOf: parseDay('2024-12-01')! });
    const bodies = new Set(overlaps.flatMap(({ authorities }) => authorities));
    expect(bodies.has('cre')).toBe(true);
    expect(bodies.has('cne')).toBe(false);
  });

  it('say of each whether it was planned, and by which words', () => {
    for (const { concurrence, planned } of found) expect(planned.length > 0).toBe(concurrence !== 'unplanned');
    const kinds = new Set(found.map(({ concurrence }) => concurrence));
    for (const kind of ['joint-instrument', 'joint-provision', 'unplanned'] as const)
      expect(kinds.has(kind)).toBe(true);
  });

  it('carry evidence on both sides, a score from 0 to 1 and its parts, best first, those of their own before their likes', () => {
    for (const { sides, score, parts } of found) {
      for (const side of sides) expect(side.provisions.length).toBeGreaterThan(0);
      for (const { evidence } of sides.flatMap(({ provisions }) => provisions)) expect(evidence.file).not.toBe('');
      for (const part of [score, ...(Object.values(parts) as readonly number[])])
        expect(part >= 0 && part <= 1).toBe(true);
    }
    const own = found.filter(({ likeOf }) => likeOf === null);
    expect(found.slice(0, own.length)).toEqual(own);
    expect(own.map(({ score }) => score)).toEqual(own.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('are the same from two builds', { timeout: 120_000 }, async () => {
    const again = await (await builtInQuestions()).overlaps({ asOf: DAY });
    expect(JSON.stringify(again.overlaps)).toBe(JSON.stringify(found));
  });

  it.each([
    ['topic', 'batery-waste', 'battery-waste'],
    ['authority', 'semarnatt', 'semarnat'],
    ['activity', 'battery-recycle', 'battery-recycling'],
  ])('refuse a %s that does not exist with the nearest that does', async (field, wrong, near) => {
    const asked = questions.overlaps({ asOf: DAY, [field]: wrong });
    await expect(asked).rejects.toBeInstanceOf(NormapaError);
    await asked.catch((error: unknown) => {
      expect((error as NormapaError).nearest).toContain(near);
    });
  });
});
