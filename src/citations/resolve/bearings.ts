import type { CitationContext } from '../../domain/citation.js';
import type { Reference, Relation } from '../../domain/vocabulary.js';
import type { Mention } from '../find/mention.js';
import { isEntry, namesEdition } from './edition.js';
import type { Self } from './own-names.js';
import { referenceOf } from './reference.js';
import { isChained, isRepealedAfter, isRepealedFar, relationBefore } from './relation.js';
import type { Meaning } from './target.js';

/** Characters read after and before a citation for the words that date it or keep it current. */
const WINDOW = 240;

/** Tells what a citation does to what it cites, and whether it is tied to one edition, mention after mention. */
export class Bearings {
  readonly #text: string;
  readonly #self: Self;
  readonly #at: CitationContext['at'];
  #relation: Relation = 'cites';
  /** The last verb that changes a text: it rules a list until the next. */
  #verb: Relation = 'cites';
  /** Where the citing instrument was last named as a whole; 0 before. */
  #ownEnd = 0;

  constructor(text: string, self: Self, { at }: CitationContext) {
    this.#text = text;
    this.#self = self;
    this.#at = at;
  }

  /** A reform decree printed behind the law that it changes: what is the law's own to the citation, the decree amends. */
  get #inDecree(): boolean {
    return this.#at?.startsWith('dec-') === true && !this.#at.includes('/trans-');
  }

  /**
   * The own text is cited, whatever the verb, but by a decree printed behind it, which amends; and by the transitories there that name
   * it in full: they are of another law, and repeal parts of this one.
   */
  #isOwn({ instrument, paths, start }: Mention, { self }: Meaning): boolean {
    if (!self || this.#inDecree) return false;
    const behind = this.#at?.startsWith('dec-') === true && instrument?.form === 'name' && paths.length > 0;
    return !behind || relationBefore(this.#text, start, Math.max(0, start - WINDOW)) === 'amends';
  }

  /** The citing instrument was named as a whole, up to `end`. */
  passOwnName(end: number): void {
    this.#ownEnd = end;
  }

  /** The relation of a mention; `floor` is the end of the citation before. Citations in a chain share that of its first. */
  relationOf(mention: Mention, meaning: Meaning, floor: number): Relation {
    const relation = this.#isOwn(mention, meaning) ? 'cites' : this.#relationOf(mention, meaning, floor);
    if (relation !== 'cites' || !meaning.self) this.#relation = relation;
    if (relation === 'amends' || relation === 'repeals') this.#verb = relation;
    return relation;
  }

  #relationOf(mention: Mention, meaning: Meaning, floor: number): Relation {
    if (mention.goesOn) return this.#verb;
    const before = relationBefore(this.#text, mention.start, floor);
    if (before === 'fulfils') return this.#isIssuedBy(mention, meaning) ? 'basis' : 'cites';
    if (before) return before;
    if (isRepealedFar(this.#text.slice(Math.max(floor, mention.start - WINDOW), mention.start))) return 'repeals';
    if (floor > 0 && isChained(this.#text, floor, mention.start)) return this.#relation;
    return isRepealedAfter(this.#text.slice(mention.end, mention.end + WINDOW)) ? 'repeals' : 'cites';
  }

  /** The Constitution, or any provision by which a sentence on the citing instrument says that it is issued. */
  #isIssuedBy(mention: Mention, meaning: Meaning): boolean {
    if ((meaning.target?.title ?? '').startsWith('Constituci')) return true;
    return this.#ownEnd > 0 && !/[.;]\s/.test(this.#text.slice(this.#ownEnd, mention.start));
  }

  /** The reference of a mention whose relation is known. */
  referenceOf(mention: Mention, meaning: Meaning, relation: Relation): Reference {
    if (meaning.self) return 'self';
    if (meaning.inherited) return meaning.inherited;
    const designation = meaning.target?.designation ?? null;
    return referenceOf({
      after: this.#text.slice(mention.end, mention.end + WINDOW),
      before: this.#text.slice(Math.max(0, mention.start - WINDOW), mention.start),
      edition: designation !== null && namesEdition(designation, mention),
      relation,
      transitory: this.#at === undefined || this.#at.includes('trans-'),
      bibliographic: isEntry(this.#text, mention, designation, this.#self.kind),
      preamble: this.#at === undefined,
    });
  }
}
