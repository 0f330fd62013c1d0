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

  const dead = (): readonly string[] =>
    signals.filter(({ code }) => code === 'dead-provision').map(({ provision, pair }) => `${provision} > ${pair?.[1]}`);

  it('find the fractions that LGEEPA 57, 60 and 67 still count and that article 46 has lost', () => {
    for (const article of ['57', '60', '67']) {
      expect(dead()).toContain(`lgeepa#art-${article} > lgeepa#art-46/fr-ii`);
      expect(dead()).toContain(`lgeepa#art-${article} > lgeepa#art-46/fr-v`);
    }
    const [one] = signals.filter(({ code }) => code === 'dead-provision');
    expect(one?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('call nothing dead for a paragraph, for what a reform decree tells, for a list of its own parts, or for the article of another law', () => {
    expect(dead().filter((each) => / > .*\/par-/.test(each) || each.includes('#dec-'))).toEqual([]);
    // "el artículo 168 y el párrafo final del artículo 173 de la Ley General del Equilibrio Ecológico"
    expect(dead().filter((each) => each.startsWith('lgpgir#art-111 '))).toEqual([]);
    expect(dead().filter((each) => each.startsWith('lan#art-120 '))).toEqual([]);
    expect(dead().length).toBeLessThan(20);
  });

  it('find terms that two laws define apart, and take no short form of a text or body for one', () => {
    const collisions = signals.filter(({ code }) => code === 'definition-collision');
    const terms = collisions.map(({ ground }) => /«(.*?)»/.exec(ground)?.[1]?.toLowerCase());
    expect(terms).toContain('residuo');
    expect(terms).toContain('riesgo');
    for (const short of ['ley', 'reglamento', 'comisión', 'programas', 'secretaría'])
      expect(terms).not.toContain(short);
    for (const { evidence, pair } of collisions) expect([evidence.length, pair?.length]).toEqual([2, 2]);
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
