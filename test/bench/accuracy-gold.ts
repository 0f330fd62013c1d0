import { designationOf, kindOf, parentTitleOf, titleOf, withinOf } from './accuracy-instruments.js';
import type { CatalogueEntry, CitationContext } from '../../src/domain/citation.js';
import { keyFromName } from '../../src/domain/instrument-key.js';
import type { Locator } from '../../src/domain/locator/locator.js';

export interface GoldCitation {
  readonly surface: string;
  readonly target: string;
  readonly target_designation: string | null;
  readonly provisions: readonly string[];
  readonly relation: string;
  readonly reference: string;
}
export interface GoldPassage {
  readonly id: string;
  readonly instrument: string;
  readonly kind: string;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
}
export interface GoldFile {
  readonly passages: readonly GoldPassage[];
}

/** A catalogue of everything that the gold file points at by name. */
export function goldCatalogue(gold: GoldFile): readonly CatalogueEntry[] {
  const entries = new Map<string, CatalogueEntry>();
  for (const { target, target_designation: designation } of gold.passages.flatMap((passage) => passage.citations)) {
    if (target === 'SELF' || target.startsWith('SHORT:')) continue;
    const key = keyFromName(designation ?? target);
    if (key === null || entries.has(key)) continue;
    entries.set(key, {
      key,
      kind: designation === null ? kindOfTitle(target) : 'nom',
      designation,
      acronym: null,
      titles: [target],
    });
  }
  return [...entries.values()];
}

const kindOfTitle = (title: string): CatalogueEntry['kind'] =>
  /^Reglamento|^Estatuto/.test(title)
    ? 'regulation'
    : title.startsWith('Código')
      ? 'code'
      : title.startsWith('Acuerdo')
        ? 'agreement'
        : 'law';

/** What the import of a whole instrument would know of the passage. */
export function contextOf(passage: GoldPassage): CitationContext {
  const at = placeOf(passage.id);
  const develops = parentTitleOf(passage.instrument);
  const designation = designationOf(passage.instrument);
  const within = withinOf(passage.id);
  return {
    kind: kindOf(passage.instrument),
    ...(titleOf(passage.instrument) === null ? {} : { title: titleOf(passage.instrument) ?? '' }),
    ...(designation === null ? {} : { designation }),
    ...(at === null ? {} : { at }),
    ...(within === null ? {} : { within }),
    ...(develops === null ? {} : { develops }),
    ...definesOf(passage.instrument),
  };
}

const definesOf = (instrument: string): Pick<CitationContext, 'defines'> =>
  instrument === 'nom-161-semarnat-2011'
    ? { defines: { 'la Ley': 'Ley General para la Prevención y Gestión Integral de los Residuos' } }
    : {};

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/:article:(.+)$/, 'art-'],
  [/:transitory:(.+)$/, 'trans-'],
  [/:clause:(.+)$/, 'num-'],
];

const placeOf = (id: string): Locator | null => {
  for (const [pattern, prefix] of PLACES) {
    const label = pattern.exec(id)?.[1];
    if (label !== undefined) return `${prefix}${prefix === 'num-' ? label.replaceAll('-', '.') : label}` as Locator;
  }
  return null;
};
