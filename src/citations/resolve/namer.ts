import type { CatalogueEntry } from '../../domain/citation.js';
import type { Mention } from '../find/mention.js';
import type { CatalogueIndex, Lookup } from './catalogue-index.js';
import { isStandardName } from './edition.js';
import type { Self } from './own-names.js';
import { annualShortName } from '../find/annual-rules.js';
import { MEXICAN_CONSTITUTION } from '../find/tie.js';
import { pointed, SELF, type Meaning } from './target.js';

/** Tells what a name means: the citing instrument, an entry of the catalogue, or an instrument that is only named. */
export class Namer {
  readonly #catalogue: CatalogueIndex;
  readonly #self: Self;
  /** Instruments named few and often: kept from one part of the citing instrument to the next. */
  readonly #known: Map<string, Meaning>;
  /** What the catalogue holds under each name looked up: the same for every citing instrument. */
  readonly #found: Map<string, Lookup>;
  /** Keys of the instruments that the text gives in full, wherever; asked for only where an acronym is shared. */
  readonly #inFull: () => ReadonlySet<string>;

  constructor(catalogue: CatalogueIndex, self: Self, inFull: () => ReadonlySet<string>) {
    this.#catalogue = catalogue;
    this.#self = self;
    this.#known = KNOWN.get(self) ?? new Map<string, Meaning>();
    KNOWN.set(self, this.#known);
    this.#found = FOUND.get(catalogue) ?? new Map<string, Lookup>();
    FOUND.set(catalogue, this.#found);
    this.#inFull = inFull;
  }

  /** Never null: a name that nothing knows is an instrument outside of the catalogue. */
  meaningOf(name: string, designation: string | null): Meaning {
    const key = designation ?? name;
    const known = this.#known.get(key);
    // Two names may print one designation; the meaning keeps the words of the text.
    if (known && (known.target?.key !== null || known.target.title === name)) return known;
    const meaning = this.#read(name, designation);
    return meaning;
  }

  #read(name: string, designation: string | null): Meaning {
    if (this.#self.isNamed(name, designation)) return this.#keep(name, designation, SELF);
    const found = this.#lookup(name, designation);
    const meaning = this.#meaningIn(found, name, designation);
    // What several entries share is told by the text at hand.
    return found.entries.length > 1 ? meaning : this.#keep(name, designation, meaning);
  }

  #keep(name: string, designation: string | null, meaning: Meaning): Meaning {
    if (this.#known.size < KNOWN_LIMIT) this.#known.set(designation ?? name, meaning);
    return meaning;
  }

  #meaningIn(found: Lookup, name: string, designation: string | null): Meaning {
    const entry = found.entries.length > 1 ? this.#told(found.entries) : (found.entries[0] ?? null);
    if (entry) return this.#entryMeaning(entry, name);
    const reason =
      found.entries.length > 1
        ? `"${name}" is the name of ${found.entries.map(({ key }) => key).join(' and ')}`
        : found.reason;
    const target = { key: null, title: name, designation };
    return pointed(target, isStandardName(designation), reason);
  }

  #entryMeaning(entry: CatalogueEntry, name: string): Meaning {
    const title = entry.titles[0] ?? name;
    if (this.#self.isNamed(title, entry.designation)) return SELF;
    const target = { key: entry.key, title, designation: entry.designation };
    return pointed(target, isStandardName(entry.designation));
  }

  #lookup(name: string, designation: string | null): Lookup {
    const key = designation === null ? name : `${designation}\n${name}`;
    const known = this.#found.get(key);
    if (known) return known;
    const found = this.#lookUp(name, designation);
    if (this.#found.size < KNOWN_LIMIT) this.#found.set(key, found);
    return found;
  }

  #lookUp(name: string, designation: string | null): Lookup {
    const first = designation === null ? NOTHING : this.#catalogue.byDesignation(designation);
    if (first.entries.length > 0 || first.reason !== null) return first;
    const known = CONSTITUTION.test(name) ? MEXICAN_CONSTITUTION : name;
    const short = annualShortName(name) ?? acronymOf(name);
    for (const found of [this.#catalogue.byTitle(known), this.#catalogue.byAcronym(short), this.#regulationOf(name)])
      if (found.entries.length > 0) return found;
    return designation === null ? this.#catalogue.byDesignation(name) : NOTHING;
  }

  /** "Reglamento de la LSE": by the title that the acronym stands for. */
  #regulationOf(name: string): Lookup {
    const [, head, acronym] = /^(Reglamento (?:de la|del) )([A-Z]{2,8})$/.exec(name) ?? [];
    const law = acronym === undefined ? NOTHING : this.#catalogue.byAcronym(acronym);
    const title = law.entries.length === 1 ? law.entries[0]?.titles[0] : undefined;
    return title === undefined ? NOTHING : this.#catalogue.byTitle(`${head ?? ''}${title}`);
  }

  /** Of entries that share a name, the one that the text gives in full. */
  #told(entries: readonly CatalogueEntry[]): CatalogueEntry | null {
    const named = this.#inFull();
    const told = entries.filter(({ key }) => named.has(key));
    return told.length === 1 ? (told[0] ?? null) : null;
  }
}

/** What each citing instrument was found to mean by a name. */
const KNOWN = new WeakMap<Self, Map<string, Meaning>>();

/** What each catalogue was found to hold. */
const FOUND = new WeakMap<CatalogueIndex, Map<string, Lookup>>();

/** Bounded, because hostile text may name any number. */
const KNOWN_LIMIT = 2_000;

/** Other names of the Constitution of Mexico, which have no other text to mean. */
const CONSTITUTION =
  /^(?:Constitución (?:Federal|General|Mexicana|General de la República|Política Federal|Política de México)|Carta Magna|(?:the )?(?:Mexican|Federal) Constitution|Political Constitution of (?:the United Mexican States|Mexico))$/i;

/** "Ley del IVA", "Ley de la CNE": what the acronym of the law is made of; any other name as it is. */
const acronymOf = (name: string): string => name.replace(/^Ley (?:del?|de la|de los) (?=[A-Z]{2,5}$)/, 'L');

const NOTHING: Lookup = { entries: [], reason: null };

/** Keys of the entries that a text names by title, wherever in it. */
export function keysInFull(mentions: readonly Mention[], catalogue: CatalogueIndex): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ instrument }) =>
      instrument?.form === 'name' && instrument.name.includes(' ')
        ? catalogue.byTitle(instrument.name).entries.map(({ key }) => key)
        : [],
    ),
  );
}
