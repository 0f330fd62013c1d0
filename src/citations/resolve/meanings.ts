import type { CitationContext } from '../../domain/citation.js';
import type { Reference } from '../../domain/vocabulary.js';
import type { Definition } from '../find/definitions.js';
import type { InstrumentWords } from '../find/mention.js';
import { Antecedents, type Antecedent } from './antecedents.js';
import { bodyRules } from './body-rules.js';
import type { CatalogueIndex } from './catalogue-index.js';
import { Namer } from './namer.js';
import type { Self } from './own-names.js';
import { OwnSense } from './own-sense.js';
import { isCapital, isOfBody, isOfLevel, shortKey, type Short } from './short-words.js';
import { pointed, SELF, unsettled, type Meaning } from './target.js';

/** Tells what words for an instrument mean, mention after mention, in the order of the text. */
export class Meanings {
  readonly #namer: Namer;
  readonly #self: Self;
  readonly #defined = new Map<string, Meaning>();
  /** Titles by the short forms that the text itself gave to them. */
  readonly given = new Map<string, string>();
  readonly #antecedents = new Antecedents();
  readonly #own: OwnSense;

  /** `inFull` gives the keys of the instruments that the text names in full, wherever. */
  constructor(catalogue: CatalogueIndex, self: Self, context: CitationContext, inFull: () => ReadonlySet<string>) {
    this.#self = self;
    this.#namer = new Namer(catalogue, this.#self, inFull);
    this.#own = new OwnSense(this.#self, this.#namer);
    for (const [short, title] of Object.entries(context.defines ?? {})) {
      this.#defined.set(shortKey(short), this.#named(title, null));
    }
  }

  get self(): Self {
    return this.#self;
  }

  /**
   * What the words mean; null where they turn out to be no citation. `alone` tells that no part is cited with them: then a short form
   * in small letters counts only where the citing instrument says what it means by it.
   */
  of(words: InstrumentWords, alone = false): Meaning | null {
    if (words.form === 'unknown') return unsettled(`nothing tells which "${words.words}" is meant`);
    if (words.form === 'pronoun') return this.#antecedents.pronoun(words.gender);
    if (words.form === 'name') return this.#ofName(words.name, words.designation);
    if (words.form === 'regulation-of') return this.#own.regulationOf(this.of(words.of), words.of);
    if (words.determiner === 'own') return this.#this(words);
    if (words.determiner === 'said') return this.#said(words);
    if (words.determiner === 'its') return this.#its(words);
    return isCapital(words) ? this.#the(words) : this.#lowerCase(words, alone);
  }

  /** A new sentence begins: pronouns do not reach over it. */
  endSentence(): void {
    this.#antecedents.endSentence();
  }

  /** The default for parts that stand alone. */
  get here(): Meaning {
    return this.#own.here;
  }

  /** Keeps what a mention meant, for anaphora and for definitions. */
  remember(words: InstrumentWords, meaning: Meaning, reference: Reference): void {
    if (words.form === 'regulation-of' && (meaning.self || meaning.target)) this.#rememberLaw(words.of);
    this.#antecedents.add(words, meaning, reference);
  }

  #rememberLaw(words: InstrumentWords): void {
    const meaning = this.of(words);
    if (meaning && (words.form === 'name' || words.form === 'short')) this.#antecedents.addInner(words.noun, meaning);
  }

  define(definition: Definition, meaning: Meaning): void {
    const title = meaning.self ? this.#self.title : (meaning.target?.designation ?? meaning.target?.title ?? null);
    if (title !== null) this.given.set(definition.short, title);
    this.#defined.set(definition.short, meaning);
  }

  /** A decree begins to quote the law that it amends, or ends to. */
  quote(begins: boolean): void {
    this.#own.quote(begins ? this.#antecedents.amendable : null);
  }

  #ofName(name: string, designation: string | null): Meaning {
    const defined = name.includes(' ') ? undefined : this.#defined.get(shortKey(name));
    const standard = NUMBER_ALONE.test(name) ? this.#antecedents.standardOf(name) : null;
    return defined ?? standard ?? this.#named(name, designation);
  }

  #named(name: string, designation: string | null): Meaning {
    return this.#namer.meaningOf(name, designation);
  }

  /** "la Ley del Impuesto sobre la Renta que se abroga": where the citing text bears that name, an earlier one of the same name. */
  former(name: string, designation: string | null): Meaning {
    const meaning = this.#ofName(name, designation);
    if (!meaning.self) return meaning;
    return pointed({ key: null, title: name, designation }, false, 'an earlier text of the same name');
  }

  /** "la Ley que se abroga": never the one that says so. */
  repealed(noun: string): Meaning {
    return this.#antecedents.lastOther(noun)?.meaning ?? unsettled('nothing tells which instrument is repealed');
  }

  #this(words: Short): Meaning {
    if (this.#own.amended && words.noun !== 'decreto') return this.#own.amended;
    if (this.#own.mayBe(words.noun)) return SELF;
    // The decree that enacts a law is published with it, and speaks of it.
    const { kind } = this.#self;
    const enacted = kind === 'decree' || kind === 'agreement' ? this.#antecedents.last(words.noun) : null;
    return enacted?.meaning ?? unsettled(`"${words.words}" does not fit the kind of the citing text`);
  }

  #said(words: Short): Meaning | null {
    const found = this.#antecedents.last(words.noun);
    if (found) return { ...found.meaning, inherited: found.reference };
    const settled = this.#defined.get(words.noun) ?? this.#own.byKind(words.noun);
    if (settled) return settled;
    // "dicho convenio", "el citado acuerdo": with a small letter and nothing before it, no instrument is meant.
    return isCapital(words) ? unsettled(`nothing before it that "${words.words}" stands for`) : null;
  }

  #its(words: Short): Meaning | null {
    if (words.noun !== 'reglamento' && words.noun !== 'estatuto') return null;
    if (isOfBody(words)) return bodyRules(words, this.#defined, this.#antecedents);
    if (words.noun !== 'reglamento') return null;
    const { law } = this.#antecedents;
    return law
      ? this.#own.regulationOf(law, { form: 'short', noun: 'ley', words: '', determiner: 'the', plural: false })
      : this.#the(words);
  }

  #the(words: Short): Meaning | null {
    if (isOfBody(words)) return bodyRules(words, this.#defined, this.#antecedents);
    const exact = this.#defined.get(shortKey(words.words));
    if (isOfLevel(words)) return exact ?? this.#ofLevel(words);
    const defined = exact ?? this.#defined.get(words.noun);
    if (defined) return defined;
    return this.#own.byKind(words.noun) ?? this.#onlyOne(words);
  }

  /** "la Ley General": the only law so far whose name begins so. */
  #ofLevel(words: Short): Meaning {
    const named = this.#antecedents.onlyLawOf(shortKey(words.words));
    return named ?? unsettled(`nothing tells which "${words.words}" is meant`);
  }

  /** "la ley", "el reglamento", "the agreement": what the citing instrument makes of the noun, unless the text has named another since. */
  #lowerCase(words: Short, alone: boolean): Meaning | null {
    const defined = this.#defined.get(words.noun);
    if (alone) return this.#loneLowerCase(words, defined ?? null);
    if (defined) return defined;
    const settled = this.#own.byKind(words.noun) ?? this.#own.ownRules(words.noun);
    const other = this.#antecedents.lastOther(words.noun)?.meaning ?? null;
    const several = words.noun === 'ley' && this.#antecedents.namesSeveralLaws;
    if (several || differ(settled, other))
      return unsettled(`"${words.words}" may be any of the instruments named before it`);
    return settled ?? other ?? unsettled(`nothing tells which "${words.words}" is meant`);
  }

  /** Without a part, only another instrument that the citing one defines or develops. */
  #loneLowerCase(words: Short, defined: Meaning | null): Meaning | null {
    const meaning = defined ?? (words.noun === 'ley' ? this.#own.byKind(words.noun) : null);
    return meaning?.self === false ? meaning : null;
  }

  /** What the text named before, where only one thing fits. */
  #onlyOne(words: Short): Meaning | null {
    const { noun } = words;
    const only = noun === 'ley' ? this.#antecedents.onlyLaw : null;
    if (only) return only;
    const found = / en vigor$/i.test(words.words) ? this.#antecedents.lastOther(noun) : this.#lastAlike(noun);
    if (found) return { ...found.meaning, inherited: found.reference };
    if (noun === 'norma' && this.#own.isOfKind(noun)) return SELF;
    return SETTLED_BY_DEFINITION.has(noun) ? null : unsettled(`nothing tells which "${words.words}" is meant`);
  }

  #lastAlike(noun: string): Antecedent | null {
    return noun === 'norma' || noun === 'codigo' ? this.#antecedents.last(noun) : null;
  }
}

/** "NOM-052": a standard by its number. */
const NUMBER_ALONE = /^N(?:OM|MX)[-–](?:[A-Z]{1,3}[-–])?\d{3}$/;

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

/** True for two meanings that are not the same instrument. */
const differ = (a: Meaning | null, b: Meaning | null): boolean =>
  a !== null && b !== null && (a.self !== b.self || keyOf(a) !== keyOf(b));

const keyOf = ({ target }: Meaning): string | undefined => target?.key ?? target?.title;
