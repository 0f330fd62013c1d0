import { fold } from '../../domain/fold.js';
import type { Reference } from '../../domain/vocabulary.js';
import type { InstrumentWords } from '../find/mention.js';
import { INSTRUMENT_NOUNS } from '../find/nouns.js';
import { tokenAt } from '../text/token.js';
import { unsettled, type Meaning } from './target.js';

/** An instrument named earlier in the text: what an anaphora may stand for. */
export interface Antecedent {
  readonly noun: string;
  readonly meaning: Meaning;
  readonly reference: Reference;
}

/** Generic nouns stand for an instrument of any sort. */
const ANY = new Set(['ordenamiento', 'instrumento']);

/** Nouns of texts that decrees amend, word for word. */
const AMENDABLE = new Set(['ley', 'codigo', 'reglamento', 'constitucion', 'estatuto', 'norma']);

/** Bounded, because hostile text may name any number, and each short name is looked up among them. */
const STANDARDS_LIMIT = 200;

const FEMININE = /^(?:ley|constitucion|norma|convencion|disposiciones|reglas|resolucion|directiva|circular)$/;

/** "LGPGIR", "T-MEC": an acronym has the noun of the title that it stands for. */
const nounOf = ({ target }: Meaning): string => INSTRUMENT_NOUNS.get(tokenAt(target?.title ?? '', 0).word)?.noun ?? '';

/** The instruments that a text has named so far, in the order of the text. */
export class Antecedents {
  readonly #last = new Map<string, Antecedent>();
  /** The same without the citing instrument: "la Norma en vigor" is the one before this. */
  readonly #lastOther = new Map<string, Antecedent>();
  /** Every law named so far, by title: "la Ley" without definition means the only one. */
  readonly #laws = new Map<string, Meaning>();
  /** Every standard named so far, by designation. */
  readonly #standards = new Map<string, Meaning>();
  #latest: Antecedent | null = null;
  #amendable: Antecedent | null = null;
  #inSentence: Antecedent | null = null;

  /** Keeps what a mention meant. */
  add(words: InstrumentWords, meaning: Meaning, reference: Reference): void {
    if (words.form === 'pronoun' || words.form === 'unknown' || (meaning.target === null && !meaning.self)) return;
    const noun = words.form === 'regulation-of' ? 'reglamento' : words.noun || nounOf(meaning);
    const antecedent = { noun, meaning, reference };
    this.#inSentence = antecedent;
    this.#latest = antecedent;
    this.#last.set(noun, antecedent);
    if (words.form === 'name' && AMENDABLE.has(noun)) this.#amendable = antecedent;
    if (!meaning.self) this.#addOther(antecedent);
  }

  #addOther(antecedent: Antecedent): void {
    const { noun, meaning } = antecedent;
    const designation = meaning.target?.designation ?? null;
    if (designation !== null && this.#standards.size < STANDARDS_LIMIT) this.#standards.set(designation, meaning);
    this.#lastOther.set(noun, antecedent);
    if (noun === 'ley' && meaning.target) this.#laws.set(meaning.target.key ?? meaning.target.title, meaning);
  }

  /** Keeps a law that is named only inside the name of its reglamento. */
  addInner(noun: string, meaning: Meaning): void {
    this.#last.set(noun, { noun, meaning, reference: 'dynamic' });
  }

  /** A new sentence begins: pronouns do not reach over it. */
  endSentence(): void {
    this.#inSentence = null;
  }

  /** The last of that noun; for a generic noun the last of any. */
  last(noun: string): Antecedent | null {
    return (ANY.has(noun) ? this.#latest : this.#last.get(noun)) ?? null;
  }

  /** The last of that noun that is not the citing instrument. */
  lastOther(noun: string): Antecedent | null {
    return this.#lastOther.get(noun) ?? null;
  }

  /** The law, or the code, named last. */
  get law(): Meaning | null {
    if (this.#latest?.noun === 'ley' || this.#latest?.noun === 'codigo') return this.#latest.meaning;
    return (this.#last.get('ley') ?? this.#last.get('codigo'))?.meaning ?? null;
  }

  /** The one law that the text has named; null for none, and for several. */
  get onlyLaw(): Meaning | null {
    return this.#laws.size === 1 ? ([...this.#laws.values()][0] ?? null) : null;
  }

  /** The one law named so far whose title begins with these words, folded; null for none, and for several. */
  onlyLawOf(words: string): Meaning | null {
    const found = [...this.#laws.values()].filter(({ target }) => fold(target?.title ?? '').startsWith(`${words} `));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The standard named last whose designation begins so: "NOM-052" after "NOM-052-SEMARNAT-2005". */
  standardOf(number: string): Meaning | null {
    const found = [...this.#standards].filter(([designation]) => designation.startsWith(`${number}-`));
    return found.length === 1 ? (found[0]?.[1] ?? null) : null;
  }

  get namesSeveralLaws(): boolean {
    return this.#laws.size > 1;
  }

  /** The last text named that a decree can amend; null where that is the citing one. */
  get amendable(): Meaning | null {
    const meaning = this.#amendable?.meaning ?? null;
    return meaning?.self === true ? null : meaning;
  }

  /** "la misma", "ésta": the last instrument of the sentence, where its noun is of that gender; of any for null. */
  pronoun(gender: 'f' | 'm' | null): Meaning {
    const found = this.#inSentence;
    if (found && (gender === null || (found.noun !== '' && FEMININE.test(found.noun) === (gender === 'f'))))
      return { ...found.meaning, inherited: found.reference };
    return unsettled('nothing in the sentence tells what the pronoun stands for');
  }
}
