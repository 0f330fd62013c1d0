import type { CitationContext } from '../../domain/citation.js';
import type { InstrumentKind } from '../../domain/vocabulary.js';
import { actNumbersOf } from '../find/numbered-act.js';
import { titleKey, type CatalogueIndex } from './catalogue-index.js';
import { designationKey } from './designation-key.js';

/** What is known of the instrument that cites. */
export interface Self {
  readonly kind: InstrumentKind | null;
  /** Its title in the words given; null where unknown. */
  readonly title: string | null;
  /** The law that it develops, from the context or from its own title. */
  readonly develops: string | null;
  /** True when words that name an instrument in full name this one. */
  isNamed(name: string, designation: string | null): boolean;
}

/** Tells what is known of the citing instrument. A text is read part by part, so what the last part was told is kept for the next. */
export function createSelfReader(catalogue: CatalogueIndex): (context: CitationContext) => Self {
  let last: CitationContext | null = null;
  let self: Self | null = null;
  return (context) => {
    if (self === null || last === null || !sameInstrument(last, context)) self = readSelf(context, catalogue);
    last = context;
    return self;
  };
}

const sameInstrument = (a: CitationContext, b: CitationContext): boolean =>
  a.key === b.key &&
  a.title === b.title &&
  a.designation === b.designation &&
  a.kind === b.kind &&
  a.develops === b.develops;

/** Puts together what the context says of the citing instrument and what the catalogue knows of its key. */
function readSelf(context: CitationContext, catalogue: CatalogueIndex): Self {
  const entry = context.key === undefined ? null : catalogue.byKey(context.key);
  const known = entry ?? NOTHING_KNOWN;
  const title = context.title ?? known.titles[0] ?? null;
  const designation = context.designation ?? known.designation;
  return {
    kind: context.kind ?? entry?.kind ?? null,
    title,
    develops: context.develops ?? (title === null ? null : lawOfTitle(title)),
    isNamed: nameTest(title === null ? known.titles : [title, ...known.titles], designation, known.acronym),
  };
}

const NOTHING_KNOWN = { titles: [] as readonly string[], designation: null, acronym: null };

const nameTest = (titles: readonly string[], designation: string | null, acronym: string | null): Self['isNamed'] => {
  const keys = new Set(titles.map(titleKey));
  const own = new Set(
    [...(designation === null ? [] : [designation]), ...titles.flatMap(actNumbersOf)].map(designationKey),
  );
  return (name, cited) =>
    cited === null
      ? name === acronym || keys.has(titleKey(name)) || (own.size > 0 && own.has(designationKey(name)))
      : own.has(designationKey(cited));
};

/** The law in "Reglamento de la Ley ... en materia de ..."; null for a title that names none. */
const lawOfTitle = (title: string): string | null => {
  const law = /^Reglamento (?:de la|del) ((?:Ley|Código) .+?)(?: en [Mm]ateria de .*)?$/i.exec(title)?.[1];
  return law ?? null;
};
