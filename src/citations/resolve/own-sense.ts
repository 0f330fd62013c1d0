import type { InstrumentKind } from '../../domain/vocabulary.js';
import type { InstrumentWords } from '../find/mention.js';
import { INSTRUMENT_NOUNS } from '../find/nouns.js';
import { MEXICAN_CONSTITUTION } from '../find/tie.js';
import type { Namer } from './namer.js';
import type { Self } from './own-names.js';
import { SELF, unsettled, type Meaning } from './target.js';

/** What nouns mean by the kind of the instrument that says them. */
export class OwnSense {
  readonly #self: Self;
  readonly #namer: Namer;
  /** In words that a decree quotes to amend a law: that law. */
  #amended: Meaning | null = null;

  constructor(self: Self, namer: Namer) {
    this.#self = self;
    this.#namer = namer;
  }

  /** The law that the words quoted here amend; null outside of a quotation. */
  get amended(): Meaning | null {
    return this.#amended;
  }

  quote(law: Meaning | null): void {
    this.#amended = law;
  }

  /** What parts that stand alone are of. */
  get here(): Meaning {
    if (this.#amended) return this.#amended;
    return ERRATA.test(this.#self.title ?? '') ? unsettled('a list of errata has no parts of its own') : SELF;
  }

  /** A standard, a decree or rules speak of themselves by their noun. */
  ownRules(noun: string): Meaning | null {
    const { kind } = this.#self;
    return this.isOfKind(noun) || (noun === 'decreto' && kind === 'decree') ? this.here : null;
  }

  /** What a noun means in an instrument of a kind that settles it. */
  byKind(noun: string): Meaning | null {
    const { kind, develops } = this.#self;
    if (noun === 'constitucion') return this.#namer.meaningOf(MEXICAN_CONSTITUTION, null);
    if (noun === 'ley' && develops !== null && kind !== 'law') return this.#namer.meaningOf(develops, null);
    if (noun === 'reglamento' && (kind === 'law' || kind === 'code')) return this.regulationOf(SELF, null);
    return noun !== 'norma' && this.isOfKind(noun) ? this.here : null;
  }

  /** True when an instrument of the citing kind calls itself so. */
  isOfKind(noun: string): boolean {
    const { kind } = this.#self;
    return kind !== null && kindsOf(noun)?.includes(kind) === true;
  }

  /** True when the citing instrument may say "este" of that noun. */
  mayBe(noun: string): boolean {
    const kinds = kindsOf(noun);
    return kinds === null || this.#self.kind === null || kinds.includes(this.#self.kind);
  }

  /** "Reglamento de esta Ley": named after the law, even where several reglamentos develop it. */
  regulationOf(law: Meaning | null, words: InstrumentWords | null): Meaning | null {
    const title = law?.self === true ? this.#self.title : (law?.target?.title ?? null);
    if (title === null)
      return law?.self === false && words === null ? null : unsettled('nothing tells whose reglamento is meant');
    if (/^reglamento/i.test(title)) return SELF;
    return this.#namer.meaningOf(`Reglamento ${/^(?:ley|constituci)/i.test(title) ? 'de la' : 'del'} ${title}`, null);
  }
}

const ERRATA = /^fe de erratas/i;

const kindsOf = (noun: string): readonly InstrumentKind[] | null => INSTRUMENT_NOUNS.get(noun)?.kinds ?? null;
