import type { CitationContext } from '../../domain/citation.js';
import type { Reference } from '../../domain/vocabulary.js';
import type { Definition } from '../find/definitions.js';
import type { InstrumentWords } from '../find/mention.js';
import { INSTRUMENT_NOUNS } from '../find/nouns.js';
import { foldWord } from '../text/folded-word.js';
import { tokenAt } from '../text/token.js';
import type { CatalogueIndex } from './catalogue-index.js';
import { readSelf, type Self } from './own-names.js';
import { pointed, SELF, unsettled, type Meaning } from './target.js';

type Short = Extract<InstrumentWords, { form: 'short' }>;

/** An instrument named earlier in the text: what an anaphora may stand for. */
interface Antecedent {
  readonly noun: string;
  readonly meaning: Meaning;
  readonly reference: Reference;
}

/** Generic nouns stand for an instrument of any sort. */
const ANY = new Set(['ordenamiento', 'instrumento']);

/** Nouns of texts that decrees amend, word for word. */
const AMENDABLE = new Set(['ley', 'codigo', 'reglamento', 'constitucion', 'estatuto', 'norma']);

/** Tells what words for an instrument mean, mention after mention, in the order of the text. */
export class Meanings {
  readonly #catalogue: CatalogueIndex;
  readonly #self: Self;
  readonly #defined = new Map<string, Meaning>();
  readonly #last = new Map<string, Antecedent>();
  /** The same without the citing instrument: "la Norma en vigor" is the one before this. */
  readonly #lastOther = new Map<string, Antecedent>();
  /** Every law named so far, by title: "la Ley" without definition means the only one. */
  readonly #laws = new Map<string, Meaning>();
  #latest: Antecedent | null = null;
  /** The last text named that a decree can amend. */
  #latestOther: Antecedent | null = null;
  /** In words that a decree quotes to amend a law: that law. */
  #amended: Meaning | null = null;

  constructor(catalogue: CatalogueIndex, context: CitationContext) {
    this.#catalogue = catalogue;
    this.#self = readSelf(context, catalogue);
    for (const [short, title] of Object.entries(context.defines ?? {})) {
      this.#defined.set(shortKey(short), this.#named(title, null));
    }
  }

  get self(): Self {
    return this.#self;
  }

  /** What the words mean; null where they turn out to be no citation. */
  of(words: InstrumentWords): Meaning | null {
    if (words.form === 'name') return this.#definedOr(words.name, () => this.#named(words.name, words.designation));
    if (words.form === 'regulation-of') return this.#regulationOf(this.of(words.of), words.of);
    if (words.determiner === 'own') return this.#own(words);
    if (words.determiner === 'said') return this.#said(words);
    return words.determiner === 'its' ? this.#its(words) : this.#the(words);
  }

  /** The default for parts that stand alone. */
  get here(): Meaning {
    return this.#amended ?? SELF;
  }

  /** Keeps what a mention meant, for anaphora and for definitions. */
  remember(words: InstrumentWords, meaning: Meaning, reference: Reference): void {
    const noun = words.form === 'regulation-of' ? 'reglamento' : words.noun;
    const antecedent = { noun, meaning, reference };
    if (meaning.target === null && !meaning.self) return;
    if (words.form === 'regulation-of') this.#rememberLaw(words.of);
    this.#last.set(noun, antecedent);
    if (!meaning.self) this.#lastOther.set(noun, antecedent);
    if (!meaning.self && words.form === 'name' && AMENDABLE.has(noun)) this.#latestOther = antecedent;
    this.#latest = antecedent;
    if (noun === 'ley' && meaning.target) this.#laws.set(meaning.target.key ?? meaning.target.title, meaning);
  }

  #rememberLaw(words: InstrumentWords): void {
    const meaning = this.of(words);
    if (meaning && words.form !== 'regulation-of')
      this.#last.set(words.noun, { noun: words.noun, meaning, reference: 'dynamic' });
  }

  define(definition: Definition, meaning: Meaning): void {
    this.#defined.set(definition.short, meaning);
  }

  /** A decree begins to quote the law that it amends, or ends to. */
  quote(begins: boolean): void {
    this.#amended = begins ? (this.#latestOther?.meaning ?? null) : null;
  }

  #definedOr(name: string, otherwise: () => Meaning): Meaning {
    return (name.includes(' ') ? undefined : this.#defined.get(shortKey(name))) ?? otherwise();
  }

  #named(name: string, designation: string | null): Meaning {
    if (this.#self.isNamed(name, designation)) return SELF;
    const entry =
      (designation === null ? null : this.#catalogue.byDesignation(designation)) ??
      this.#catalogue.byTitle(name) ??
      this.#catalogue.byAcronym(name);
    if (!entry) return pointed({ key: null, title: name, designation });
    if (this.#self.isNamed(entry.titles[0] ?? name, entry.designation)) return SELF;
    return pointed({ key: entry.key, title: entry.titles[0] ?? name, designation: entry.designation });
  }

  /** "la Ley que se abroga": never the one that says so. */
  repealed(noun: string): Meaning {
    return this.#lastOther.get(noun)?.meaning ?? unsettled('nothing tells which instrument is repealed');
  }

  #own(words: Short): Meaning {
    if (this.#amended && words.noun !== 'decreto') return this.#amended;
    const kinds = INSTRUMENT_NOUNS.get(words.noun)?.kinds ?? null;
    const { kind } = this.#self;
    if (kinds === null || kind === null || kinds.includes(kind)) return SELF;
    // The decree that enacts a law is published with it, and speaks of it.
    if (kind === 'decree' || kind === 'agreement') {
      const enacted = this.#last.get(words.noun);
      if (enacted) return enacted.meaning;
    }
    return unsettled(`"${words.words}" does not fit the kind of the citing text`);
  }

  #said(words: Short): Meaning | null {
    const found = ANY.has(words.noun) ? this.#latest : this.#last.get(words.noun);
    if (found) return { ...found.meaning, inherited: found.reference };
    const settled = this.#defined.get(words.noun) ?? this.#byKind(words);
    if (settled) return settled;
    // "dicho convenio", "el citado acuerdo": with a small letter and nothing before it, no instrument is meant.
    return isCapital(words) ? unsettled(`nothing before it that "${words.words}" stands for`) : null;
  }

  #its(words: Short): Meaning | null {
    if (words.noun !== 'reglamento' && words.noun !== 'estatuto') return null;
    if (isOfBody(words)) return this.#ofBody(words);
    if (words.noun !== 'reglamento') return null;
    const law = this.#latestLaw();
    return law
      ? this.#regulationOf(law, { form: 'short', noun: 'ley', words: '', determiner: 'the', plural: false })
      : this.#the(words);
  }

  #latestLaw(): Meaning | null {
    if (this.#latest?.noun === 'ley' || this.#latest?.noun === 'codigo') return this.#latest.meaning;
    return this.#last.get('ley')?.meaning ?? this.#last.get('codigo')?.meaning ?? null;
  }

  #ofBody(words: Short): Meaning {
    const defined = this.#defined.get(shortKey(words.words));
    return defined ?? unsettled(`nothing tells which body "${words.words}" belongs to`);
  }

  #the(words: Short): Meaning | null {
    if (isOfBody(words)) return this.#ofBody(words);
    const defined = this.#defined.get(shortKey(words.words)) ?? this.#defined.get(words.noun);
    if (defined) return defined;
    return this.#byKind(words) ?? this.#onlyOne(words);
  }

  /** What a noun means in an instrument of a kind that settles it. */
  #byKind({ noun }: Short): Meaning | null {
    const { kind, develops } = this.#self;
    if (noun === 'constitucion') return this.#named('Constitución Política de los Estados Unidos Mexicanos', null);
    if (noun === 'ley' && develops !== null && kind !== 'law') return this.#named(develops, null);
    if (noun === 'reglamento' && (kind === 'law' || kind === 'code')) return this.#regulationOf(SELF, null);
    return noun !== 'norma' && this.#isOfKind(noun) ? (this.#amended ?? SELF) : null;
  }

  /** True when an instrument of the citing kind calls itself so. */
  #isOfKind(noun: string): boolean {
    const { kind } = this.#self;
    return kind !== null && INSTRUMENT_NOUNS.get(noun)?.kinds?.includes(kind) === true;
  }

  /** What the text named before, where only one thing fits. */
  #onlyOne(words: Short): Meaning | null {
    const { noun } = words;
    const only = noun === 'ley' && this.#laws.size === 1 ? [...this.#laws.values()][0] : undefined;
    if (only) return only;
    const found = / en vigor$/i.test(words.words) ? this.#lastOther.get(noun) : this.#lastAlike(noun);
    if (found) return { ...found.meaning, inherited: found.reference };
    if (noun === 'norma' && this.#isOfKind(noun)) return SELF;
    return SETTLED_BY_DEFINITION.has(noun) ? null : unsettled(`nothing tells which "${words.words}" is meant`);
  }

  #lastAlike(noun: string): Antecedent | undefined {
    return noun === 'norma' || noun === 'codigo' ? this.#last.get(noun) : undefined;
  }

  /** "Reglamento de esta Ley": named after the law, even where several reglamentos develop it. */
  #regulationOf(law: Meaning | null, words: InstrumentWords | null): Meaning | null {
    const title = law?.self === true ? this.#self.title : (law?.target?.title ?? null);
    if (title === null)
      return law?.self === false && words === null ? null : unsettled('nothing tells whose reglamento is meant');
    if (/^reglamento/i.test(title)) return SELF;
    return this.#named(`Reglamento ${/^(?:ley|constituci)/i.test(title) ? 'de la' : 'del'} ${title}`, null);
  }
}

/** Plural nouns that mean something only where the text defines them: "las Reglas", "los Lineamientos". */
const SETTLED_BY_DEFINITION = new Set([
  'lineamientos',
  'disposiciones',
  'criterios',
  'reglas',
  'convenio',
  'protocolo',
  'norma',
]);

const isOfBody = (words: Short): boolean => /\b(?:intern|interi|org[aá]nic)/i.test(words.words);
const isCapital = (words: Short): boolean => /\p{Lu}\p{L}+$/u.test(words.words);

/** A short form as it is compared: no article, no case. */
const shortKey = (short: string): string => {
  const words: string[] = [];
  for (let token = tokenAt(short, 0); token.kind !== 'end'; token = tokenAt(short, token.end)) {
    if (token.kind === 'mark' || (words.length === 0 && /^(?:la|el|las|los|su)$/.test(token.word))) continue;
    words.push(token.word);
  }
  return words.length > 0 ? words.join(' ') : foldWord(short);
};
