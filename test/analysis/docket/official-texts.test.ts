import { beforeAll, describe, expect, it } from 'vitest';
import { createQuestions } from '../../../src/analysis/questions.js';
import { createCitationReader } from '../../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import type { Day } from '../../../src/domain/day.js';
import { REVIEW } from '../../../src/domain/ports/questions/applicability.js';
import type { Signal } from '../../../src/domain/ports/questions/docket.js';
import type { Questions } from '../../../src/domain/ports/questions.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { compileCorpus } from '../../../src/ingestion/compile-corpus.js';
import { readFolder } from '../../../src/ingestion/source/read-folder.js';
import { BUILT_IN } from '../../../src/main.js';
import { officialTextsAreHere, readOfficial, withoutOfficialTexts } from '../../support/official.js';
import { exampleProfile } from '../../support/profiles.js';

const LAWS = ['lgpgir', 'lgeepa', 'lgcc', 'lan', 'lgag'];
const DAY = '2026-11-21' as Day;

/** Signal and the ground for it in the official words. */
const PRESENT: readonly (readonly [string, string])[] = [
  [
    'dead-provision lgeepa#art-31 > lgeepa#art-28/fr-vi',
    'counts fractions I to XII of article 28; VI was taken out in 2003',
  ],
  [
    'dead-provision lgeepa#art-57 > lgeepa#art-46/fr-ii',
    'counts fractions I to VIII of article 46; II was taken out in 1996',
  ],
  ['dead-provision lgeepa#art-57 > lgeepa#art-46/fr-v', 'and V with it'],
  ['dead-provision lgeepa#art-60 > lgeepa#art-46/fr-ii', 'the declarations count the same fractions'],
  ['dead-provision lgeepa#art-60 > lgeepa#art-46/fr-v', 'the declarations count the same fractions'],
  ['dead-provision lgeepa#art-67 > lgeepa#art-46/fr-ii', 'so does the administration of protected areas'],
  ['dead-provision lgeepa#art-67 > lgeepa#art-46/fr-v', 'so does the administration of protected areas'],
  [
    'definition-collision lgcc#art-3/fr-xvi lgeepa#art-3/fr-xvii',
    'emission: of greenhouse gases, or of any substance or energy',
  ],
  [
    'definition-collision lgeepa#art-3/fr-xxxii lgpgir#art-5/fr-xxix',
    'waste: what cannot be used again, or what is thrown away and may be put to use',
  ],
  [
    'definition-collision lgcc#art-3/fr-xxxvii lgpgir#art-5/fr-xxxvi',
    'risk: of a phenomenon, or of handling a material or waste',
  ],
  [
    'definition-collision lgcc#art-3/fr-xlii lgpgir#art-5/fr-xlvi',
    'vulnerability: to the climate, or to materials and waste',
  ],
  [
    'definition-collision lan#art-3/fr-xlix lgeepa#art-3/fr-xxxvi',
    'services of nature: of river basins, or of every ecosystem',
  ],
];

/** Signal, or its beginning, and the ground against it. */
const ABSENT: readonly (readonly [string, string])[] = [
  ['dead-provision lan#art-1', 'article 27 is that of the Constitution; the one of this law was taken out'],
  ['dead-provision lan#art-16', '"Artículo 27 Constitucional"'],
  ['dead-provision lan#art-3/fr-i', 'article 27 of the Constitution'],
  ['dead-provision lgeepa#art-1/fr-viii', 'article 73 of the Constitution; the one of this law was taken out'],
  ['dead-provision lgeepa#art-23', '"artículo 27 constitucional en materia de asentamientos humanos"'],
  ['dead-provision lgeepa#art-28/fr-iii', 'the law that regulates article 27 of the Constitution in nuclear matters'],
  ['dead-provision lgpgir#art-111', '"el artículo 168 y el párrafo final del artículo 173" are of LGEEPA'],
  ['dead-provision lan#art-120', 'its lists tell which fractions of article 119 each fine is for'],
  ['dead-provision lgeepa#dec-1996-12-13/trans-segundo', 'tells that it takes articles 183 to 187 out'],
  ['definition-collision lgcc#art-3/fr-iv lgeepa#art-3/fr-v-bis', 'climate change, in nearly the same words'],
  ['definition-collision lgeepa#art-3/fr-xxxiii lgpgir#art-5/fr-xxxii', 'hazardous waste, by the same characteristics'],
  ['definition-collision lan#art-3/fr-xxi lgeepa#art-3/fr-xi', 'sustainable development, taken over for water'],
  ['definition-collision lan#art-3/fr-xv lgag#art-4/fr-iii', 'councils of basins, in the same words'],
  ['definition-collision lan#art-3/fr-xxviii lgag#art-4/fr-vii', 'management of water, in nearly the same words'],
  ['definition-collision lgag#art-4/fr-ii lgcc#art-3/fr-v', 'each law gives the short name to a commission of its own'],
  ['definition-collision lgag#art-4/fr-ix lgcc#art-3/fr-xxvi', 'each law means itself'],
  ['definition-collision lgcc#art-3/fr-xxx lgpgir#art-5/fr-xxv', 'a programme by its name, and a series of acts'],
  ['definition-collision lgag#art-4/fr-xi lgcc#art-3/fr-xxxviii', 'the same ministry'],
];

/** Our entries of these laws with their official texts beside them. */
const askWithOfficialTexts = async (): Promise<Questions> => {
  const importer = createDocumentImporter();
  const texts = await Promise.all(
    LAWS.map(async (key) => {
      const { markdown } = await importer.importDocument(`${key}.pdf`, readOfficial(`laws/${key}.pdf`));
      return { path: `texts/law/${key}.md`, text: markdown };
    }),
  );
  const entries = (await readFolder(BUILT_IN.corpus[0] ?? '', ['.md'])).files;
  const corpus = [...entries.filter(({ path }) => LAWS.some((key) => path.endsWith(`/law/${key}.md`))), ...texts];
  const seeds = (await readFolder(BUILT_IN.seeds, ['.yaml'])).files;
  const store = createMemoryStore();
  await store.load(compileCorpus({ corpus, seeds }, createCitationReader).graph);
  return createQuestions(store);
};

describe.skipIf(!officialTextsAreHere)(`the questions over official texts${withoutOfficialTexts}`, () => {
  let questions: Questions;
  let signals: readonly Signal[];
  beforeAll(async () => {
    questions = await askWithOfficialTexts();
    signals = (await questions.docket({ asOf: DAY })).signals;
  }, 300_000);

  const found = (): readonly string[] =>
    signals.map(({ code, provision, pair }) =>
      code === 'definition-collision'
        ? [code, ...[...(pair ?? [])].sort()].join(' ')
        : `${code} ${provision} > ${pair?.[1]}`,
    );

  it.each(PRESENT)('find %s: %s', (signal) => {
    expect(found()).toContain(signal);
  });

  it.each(ABSENT)('do not find %s: %s', (signal) => {
    expect(found().filter((each) => each === signal || each.startsWith(`${signal} `))).toEqual([]);
  });

  it('date what was taken out, show both places, and count no more dead references than were read', () => {
    const dead = signals.filter(({ code }) => code === 'dead-provision');
    expect(dead.map(({ day }) => day)).toEqual(dead.map(() => expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown));
    expect(dead.filter(({ evidence }) => evidence.length < 2)).toEqual([]);
    expect(found().filter((each) => each.startsWith('dead-provision')).length).toBe(
      PRESENT.filter(([signal]) => signal.startsWith('dead-provision')).length,
    );
    expect(dead.filter(({ pair }) => (pair?.[1] ?? '').includes('/par-'))).toEqual([]);
  });

  it('show both meanings of each term that two laws define apart, and call them candidates', () => {
    const collisions = signals.filter(({ code }) => code === 'definition-collision');
    for (const { evidence, pair, candidate } of collisions) {
      expect([evidence.length, pair?.length, candidate]).toEqual([2, 2, true]);
    }
  });

  it('tell the reform that comes next, as its own transitory dates it', async () => {
    const plant = exampleProfile('battery-pack-plant-nuevo-leon');
    const { applies } = await questions.applicability(plant, '2023-05-01' as Day);
    expect(applies.find(({ key }) => key === 'lgpgir')?.nextChange).toMatchObject({ on: '2023-05-09' });
    const today = await questions.applicability(plant, DAY);
    expect(today.applies.find(({ key }) => key === 'lgpgir')?.nextChange).toBeNull();
  });

  it('show what only official words say as candidates, and ask a person to read a law that nobody has tagged', async () => {
    const { applies, needsFact } = await questions.applicability(exampleProfile('battery-pack-plant-nuevo-leon'), DAY);
    const { candidates = [] } = applies.find(({ key }) => key === 'lgpgir') ?? {};
    expect(candidates.length).toBeGreaterThan(0);
    for (const { evidence } of candidates) expect(evidence.basis).not.toBe('curated');
    expect(needsFact.find(({ key }) => key === 'lgag')).toMatchObject({ fact: REVIEW, candidate: true });
  });
});
