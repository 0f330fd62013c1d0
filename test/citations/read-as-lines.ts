import { createCitationReader } from '../../src/citations/citation-reader.js';
import type { CatalogueEntry, Citation, CitationContext } from '../../src/domain/citation.js';
import { parseInstrumentKey } from '../../src/domain/instrument-key.js';
import { isLocator } from '../../src/domain/locator/locator.js';
import type { InstrumentKind } from '../../src/domain/vocabulary.js';

export const entry = (
  key: string,
  kind: InstrumentKind,
  title: string,
  more: Partial<CatalogueEntry> = {},
): CatalogueEntry => ({
  key: parseInstrumentKey(key)!,
  kind,
  designation: null,
  acronym: null,
  titles: [title],
  ...more,
});

export const CATALOGUE: readonly CatalogueEntry[] = [
  entry('lgpgir', 'law', 'Ley General para la Prevención y Gestión Integral de los Residuos', { acronym: 'LGPGIR' }),
  entry(
    'reg-lgpgir',
    'regulation',
    'Reglamento de la Ley General para la Prevención y Gestión Integral de los Residuos',
  ),
  entry('ladua', 'law', 'Ley Aduanera'),
  entry('cff', 'code', 'Código Fiscal de la Federación'),
  entry('cpeum', 'constitution', 'Constitución Política de los Estados Unidos Mexicanos', { acronym: 'CPEUM' }),
  entry('lgeepa', 'law', 'Ley General del Equilibrio Ecológico y la Protección al Ambiente', { acronym: 'LGEEPA' }),
  entry('nom-052-semarnat-2005', 'nom', 'Que establece las características de los residuos peligrosos', {
    designation: 'NOM-052-SEMARNAT-2005',
  }),
  entry('nom-001-semarnat-1996', 'nom', 'Que establece los límites máximos', { designation: 'NOM-001-SEMARNAT-1996' }),
  entry('nom-002-stps-2000', 'nom', 'Condiciones de seguridad', { designation: 'NOM-002-STPS-2000' }),
  entry('nom-002-stps-2010', 'nom', 'Condiciones de seguridad', { designation: 'NOM-002-STPS-2010' }),
];

export const reader = createCitationReader(CATALOGUE);

/** A context with its locators checked. */
export const at = (locator: string, more: CitationContext = {}): CitationContext => {
  if (!isLocator(locator)) throw new Error(`not a locator: ${locator}`);
  return { ...more, at: locator };
};

/** A context in a container. */
export const within = (locator: string, context: CitationContext): CitationContext => {
  if (!isLocator(locator)) throw new Error(`not a locator: ${locator}`);
  return { ...context, within: locator };
};

/** What a citation points at, as one word: `self`, a key, `?` and a title not in the catalogue, or `null`. */
export const targetOf = ({ self, target }: Citation): string =>
  self ? 'self' : target === null ? 'null' : (target.key ?? `?${target.title}`);

/** Citations as lines that a test can list: `surface => target [locators]`. */
export const linesOf = (text: string, context: CitationContext = {}): readonly string[] =>
  reader
    .read(text, context)
    .map((citation) => `${citation.surface} => ${targetOf(citation)} [${citation.locators.join(' ')}]`);
