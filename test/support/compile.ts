import { createCitationReader } from '../../src/citations/citation-reader.js';
import { compileCorpus, type Compilation } from '../../src/ingestion/compile-corpus.js';
import type { GraphEdge } from '../../src/domain/graph/edge.js';

const SEEDS: Readonly<Record<string, string>> = {
  authorities: `
- {key: semarnat, acronym: SEMARNAT, name_es: Secretaría de Medio Ambiente y Recursos Naturales, name_en: Ministry of the Environment, kind: ministry, level: federal, parent: null,
   aliases: [SEMARNAP], valid_from: null, valid_to: null, successor: null, mandates: [{topic: waste, topics: [waste], basis: 'Ley Uno, art. 1', says_en: regulates waste}], sources: [a], confidence: high, unverified: []}
- {key: sedue, acronym: SEDUE, name_es: Secretaría de Desarrollo Urbano y Ecología, name_en: Ministry of Urban Development, kind: ministry, level: federal, parent: null,
   aliases: [], valid_from: null, valid_to: 1992-05-25, successor: [{key: semarnat, by: LOAPF, on: 1992-05-25, note: null}], mandates: [], sources: [a], confidence: high, unverified: []}
`,
  activities: `
- {key: battery-recycling, name_es: Reciclaje, name_en: Recycling, aliases: [], stage: end-of-life, scian_2023: [{code: '562920', name: Recuperación}], hs: ['8549'], description_es: a, description_en: b,
   sources: [a], confidence: high, unverified: []}
`,
  topics: `
- {key: waste, parent: null, name_es: Residuos, name_en: Waste, slugs: [battery-waste], terms_es: [residuo], terms_en: [waste], sdg: [12], circular_economy: [recycle]}
`,
  processes: `
- {key: waste-storage, name_es: Almacenamiento, name_en: Storage, terms_es: [a], terms_en: [b], hazards: []}
`,
  jurisdictions: '\n- {key: MX, name_es: México, name_en: Mexico, parent: null, kind: country}\n',
  'profile-facts': `
- {key: workers, type: number, unit: persons, choices: null, meaning_es: Personas, meaning_en: Persons}
- {key: water_source, type: choice, unit: null, choices: [municipal-network, national-concession], meaning_es: Agua, meaning_en: Water}
- {key: markets, type: list, unit: null, choices: null, meaning_es: Mercados, meaning_en: Markets}
`,
  recommendations: `
- {key: rec-01, number: 1, axis: circular, title_es: a, title_en: b, summary_es: c, summary_en: d, actors: [semarnat],
   instruments_named: [{key: ley-uno, designation: Ley Uno, note: null}, {key: null, designation: Ley Tres, note: a law to come}],
   asks: [{id: rec-01-ask-1, verb: review, object_es: a, object_en: b, deadline: null, addressee: semarnat, instrument: null}], report_errors: [], sources: [a], confidence: high, unverified: []}
`,
};

/** Compiles corpus files given as words, over a handful of seeds and those given. Paths are below `corpus/`, names of seeds without `.yaml`. */
export function compileTexts(
  texts: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
): Compilation {
  const corpus = Object.entries(texts).map(([path, text]) => ({ path: `corpus/${path}`, text }));
  const seeds = Object.entries({ ...SEEDS, ...given }).map(([name, text]) => ({ path: `seeds/${name}.yaml`, text }));
  return compileCorpus({ corpus, seeds }, createCitationReader);
}

/** The edges of one type as `from -> to`. */
export function edgesOf({ graph }: Compilation, type: GraphEdge['type']): string[] {
  return graph.edges.filter((edge) => edge.type === type).map(({ from, to }) => `${from} -> ${to}`);
}
