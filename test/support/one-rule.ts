import { applicability } from '../../src/analysis/applicability/applicability.js';
import { loadGraph, type LoadedGraph } from '../../src/analysis/graph/loaded-graph.js';
import type { Day } from '../../src/domain/day.js';
import type { Profile } from '../../src/domain/profile.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { profileOf } from './profiles.js';
import { compileTexts } from './compile.js';
import { frontMatter } from './corpus-text.js';

/** The day that these tests ask about. */
export const TODAY = '2026-11-21' as Day;

const SEEDS = {
  activities: `
- {key: battery-recycling, name_es: Reciclaje, name_en: Recycling, aliases: [recycler], stage: end-of-life, scian_2023: [{code: '562920', name: a}], hs: ['8549'], description_es: a, description_en: b, sources: [a], confidence: high, unverified: []}
- {key: pack-assembly, name_es: Ensamble, name_en: Assembly, aliases: [], stage: battery, scian_2023: [{code: '335910', name: a}], hs: [], description_es: a, description_en: b, sources: [a], confidence: high, unverified: []}
`,
  processes: `
- {key: welding-and-cutting, name_es: Soldadura, name_en: Welding, terms_es: [soldadura, soldadura láser], terms_en: [welding], hazards: []}
- {key: dangerous-goods-shipping, name_es: Embarque peligroso, name_en: Dangerous shipping, terms_es: [embarque de mercancías peligrosas], terms_en: [shipping of dangerous goods], hazards: []}
`,
  'profile-facts': `
- {key: workers, type: number, unit: persons, choices: null, meaning_es: a, meaning_en: b}
- {key: welding, type: list, unit: null, choices: null, meaning_es: a, meaning_en: b}
- {key: markets, type: list, unit: null, choices: null, meaning_es: a, meaning_en: b}
- {key: export_share_pct, type: number, unit: '%', choices: null, meaning_es: a, meaning_en: b}
- {key: ghg_direct_and_indirect_tco2e_per_year, type: number, unit: tCO2e/a, choices: null, meaning_es: a, meaning_en: b}
- {key: co2_direct_t_per_year, type: number, unit: tCO2/a, choices: null, meaning_es: a, meaning_en: b}
- {key: hazardous_chemicals, type: list, unit: null, choices: null, meaning_es: a, meaning_en: b}
- {key: highly_hazardous_activity, type: boolean, unit: null, choices: null, meaning_es: a, meaning_en: b}
- {key: own_generation_mw, type: number, unit: MW, choices: null, meaning_es: a, meaning_en: b}
- {key: own_generation_mode, type: choice, unit: null, choices: [interconnected, isolated], meaning_es: a, meaning_en: b}
- {key: water_source, type: choice, unit: null, choices: [municipal-network, national-concession], meaning_es: a, meaning_en: b}
`,
  jurisdictions: `
- {key: INT, name_es: Internacional, name_en: International, parent: null, kind: international}
- {key: MX, name_es: México, name_en: Mexico, parent: null, kind: country}
- {key: MX-NLE, name_es: Nuevo León, name_en: Nuevo León, parent: MX, kind: state}
- {key: MX-QUE, name_es: Querétaro, name_en: Querétaro, parent: MX, kind: state}
- {key: DE, name_es: Alemania, name_en: Germany, parent: EU, kind: country}
- {key: EU, name_es: Unión Europea, name_en: European Union, parent: null, kind: supranational}
`,
};

/** A text of one article, whose rule has these attributes. */
export const text = (rule: string, fields: Readonly<Record<string, string>> = {}, more = ''): string =>
  `${frontMatter(fields)}## Artículo 1\n\n::rule{${rule}}\n\nPalabras.\n\n:::en\nWords.\n:::\n\n${more}`;

/** The graph of some texts over a handful of seeds. */
export const graphOf = async (texts: Readonly<Record<string, string>>): Promise<LoadedGraph> => {
  const store = createMemoryStore();
  await store.load(compileTexts(texts, SEEDS).graph);
  return loadGraph(store);
};

/** Where the one text stands for a profile: `applies`, `needs FACT ...`, or the reason. */
export const place = async (
  file: string,
  wanted: Partial<Profile>,
  asOf: Day = TODAY,
  path = 'law/ley.md',
): Promise<string> => {
  const answer = applicability(await graphOf({ [path]: file }), profileOf(wanted), asOf);
  if (answer.applies.length > 0) return 'applies';
  if (answer.needsFact.length > 0) return `needs ${answer.needsFact.map(({ fact }) => fact).join(' ')}`;
  return answer.doesNotApply[0]?.why ?? 'nowhere';
};
