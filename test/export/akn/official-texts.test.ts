import { beforeAll, describe, expect, it } from 'vitest';
import { compileOfficial } from '../../support/official-graph.js';
import { officialTextsAreHere, withoutOfficialTexts } from '../../support/official.js';
import { roundTrip, type RoundTrip } from '../../support/round-trip-akn.js';
import { validateAkn } from '../../support/validate-akn.js';

const FOLDERS = ['laws', 'noms', 'noms-html', 'treaties', 'guidelines', 'dof-html', 'states'];

describe.skipIf(!officialTextsAreHere)(`Akoma Ntoso of official texts${withoutOfficialTexts}`, () => {
  let texts: ReadonlyMap<string, RoundTrip>;

  beforeAll(async () => {
    const all = await roundTrip(await compileOfficial(FOLDERS));
    texts = new Map([...all].filter(([, { before }]) => before.length > 0));
  }, 900_000);

  it('is valid for laws, standards, treaties, decrees and guidelines as they were imported', async () => {
    expect(texts.size).toBeGreaterThan(45);
    const documents = [...texts].map(([key, { xml }]) => [`${key}.xml`, xml] as const);
    expect(await validateAkn(Object.fromEntries(documents))).toEqual([]);
  }, 300_000);

  it('holds the official words, and says of none of them that it is ours', () => {
    const law = texts.get('lgpgir')?.xml;
    expect(law).toContain('<p class="official">');
    expect(law).not.toContain('status="editorial">Resumen');
  });

  it('gives the same parts and the same words when it is imported again, of every text', () => {
    for (const { before, after, faults } of texts.values()) {
      expect(after).toEqual(before);
      expect(faults).toEqual([]);
    }
  });
});
