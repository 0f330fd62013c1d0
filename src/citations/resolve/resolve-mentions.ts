import type { Citation, CitationContext } from '../../domain/citation.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import type { Reference, Relation } from '../../domain/vocabulary.js';
import { definitionBy } from '../find/definitions.js';
import type { Found } from '../find/find-mentions.js';
import type { Mention, PlaceMark } from '../find/mention.js';
import { isYetToCome } from '../find/yet-to-come.js';
import type { CatalogueIndex } from './catalogue-index.js';
import { locate, locateBelow } from './locators.js';
import { holdsItself, isCutOff, isNumberedOtherwise, isOfInstrument, isOfOtherSort } from './own-parts.js';
import { Meanings } from './meanings.js';
import { placeOf, placeUnder, type Place } from './place.js';
import { keysInFull } from './namer.js';
import { quotedStretches, type QuotedStretch } from './quoted.js';
import { isEntry, isStandardKind, namesEdition } from './edition.js';
import { endsSentence } from './sentence.js';
import { isInNote } from './editors-note.js';
import { referenceOf } from './reference.js';
import { isChained, isRepealedAfter, isRepealedFar, relationBefore } from './relation.js';
import { isCalledRepealed, yetToCome } from './short-words.js';
import { shareInstrument } from './shared-instrument.js';
import { unsettled, type Meaning } from './target.js';

/** Turns the mentions of a text into citations. */
export function resolveMentions(
  text: string,
  found: Found,
  context: CitationContext,
  catalogue: CatalogueIndex,
): readonly Citation[] {
  const resolver = new Resolver(text, found, context, catalogue);
  return resolver.resolve(found.mentions);
}

/** Characters read after and before a citation for the words that date it or keep it current. */
const WINDOW = 240;

class Resolver {
  readonly #text: string;
  readonly #context: CitationContext;
  readonly #meanings: Meanings;
  #place: Place;
  readonly #marks: readonly PlaceMark[];
  #mark = 0;
  readonly #citations: Citation[] = [];
  #relation: Relation = 'cites';
  #end = 0;
  /** The last citation of a part. */
  #located: Citation | null = null;
  /** Where the words of the last definition end. */
  #defining = 0;
  readonly #quoted: readonly QuotedStretch[];
  /** How many quoted stretches have ended. */
  #quotes = 0;
  #inQuote = false;
  #inFull: ReadonlySet<string> | null = null;
  /** Where the citing instrument was last named as a whole; 0 before. */
  #ownEnd = 0;

  constructor(text: string, { mentions, marks }: Found, context: CitationContext, catalogue: CatalogueIndex) {
    this.#text = text;
    this.#context = context;
    this.#marks = marks;
    this.#meanings = new Meanings(catalogue, context, () => (this.#inFull ??= keysInFull(mentions, catalogue)));
    this.#quoted = quotedStretches(text);
    this.#place = placeOf(text, context.at, context.within);
  }

  resolve(mentions: readonly Mention[]): readonly Citation[] {
    for (const [index, mention] of mentions.entries()) {
      if (isInNote(this.#text, mention) || mention.start < this.#defining) continue;
      this.#enter(mention.start);
      this.#move(mention.start);
      if (endsSentence(this.#text, this.#end, mention.start)) this.#meanings.endSentence();
      const meaning = this.#meaningOf(shareInstrument(this.#text, mention, mentions[index + 1], this.#end));
      this.#addAs(mention, meaning);
      if (meaning?.self === true && mention.paths.length === 0 && mention.instrument) this.#ownEnd = mention.end;
      this.#end = mention.end;
    }
    return this.#citations;
  }

  #addAs(mention: Mention, meaning: Meaning | null): void {
    if (mention.relative?.shift === 'said' && !holdsItself(mention)) this.#addSaid(mention, mention.relative.kind);
    else if (meaning) this.#add(mention, meaning);
  }

  /** Follows the headings of the text, where the context gives no place or another text is quoted. */
  #move(offset: number): void {
    for (let mark = this.#marks[this.#mark]; mark && mark.at <= offset; mark = this.#marks[++this.#mark]) {
      const end = this.#marks[this.#mark + 1]?.at ?? this.#text.length;
      if (this.#context.at === undefined || this.#inQuote) this.#place = placeUnder(this.#text, mark, end);
    }
  }

  /** Opens and closes the stretches in which a decree quotes the law that it amends. */
  #enter(offset: number): void {
    const stretch = this.#quoted[this.#quotes];
    if (!stretch || offset < stretch.start) return;
    if (offset >= stretch.end) {
      this.#quotes++;
      this.#inQuote = false;
      this.#meanings.quote(false);
      this.#enter(offset);
    } else if (!this.#inQuote) {
      this.#inQuote = true;
      this.#meanings.quote(true);
    }
  }

  #meaningOf(mention: Mention): Meaning | null {
    const { instrument } = mention;
    if (instrument === null) return this.#ownMeaning(mention);
    if (instrument.form === 'pronoun' && !isOfInstrument(mention))
      return unsettled('the pronoun may stand for an article as well as for an instrument');
    const alone = mention.paths.length === 0 && mention.relative === null;
    if (instrument.form === 'short') {
      if (/^(?:the|its)$/.test(instrument.determiner) && isYetToCome(this.#text, mention.end))
        return yetToCome(instrument, alone);
      if (isCalledRepealed(this.#text, mention.end)) return this.#meanings.repealed(instrument.noun);
    }
    const meaning = this.#meanings.of(instrument, alone);
    if (meaning || mention.paths.length === 0) return meaning;
    const words = this.#text.slice(mention.instrumentStart, mention.end).replace(/\s+/g, ' ');
    return unsettled(words === '' ? 'nothing tells whose part this is' : `nothing tells what instrument "${words}" is`);
  }

  /** Parts that stand alone are of the citing text, unless the text shows that they cannot be. */
  #ownMeaning(mention: Mention): Meaning {
    const { here } = this.#meanings;
    if (mention.relative !== null) return here;
    if (isCutOff(this.#text, mention)) return unsettled('the number that these parts belong to could not be read');
    if (here.self && isNumberedOtherwise(mention, this.#place, this.#meanings.self.kind))
      return unsettled('the citing text numbers its articles in words');
    if (here.self && isOfOtherSort(mention, this.#place, this.#meanings.self.kind))
      return unsettled('the citing text has no parts of this sort');
    return here;
  }

  #add(mention: Mention, meaning: Meaning): void {
    const relation = meaning.self ? 'cites' : this.#relationOf(mention, meaning);
    const reference = this.#referenceOf(mention, meaning, relation);
    const own = meaning.self || mention.instrument === null;
    const located = locate(mention, this.#place, own, this.#isStandard(meaning));
    const unplaced = located.placed ? null : 'the place of the citing text is not known';
    const reason = meaning.reason ?? unplaced;
    const citation: Citation = {
      surface: this.#text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
      start: mention.start,
      end: mention.end,
      self: meaning.self,
      target: meaning.target,
      locators: located.locators,
      relation,
      reference,
      resolved: reason === null,
      reason,
    };
    this.#citations.push(citation);
    if (citation.locators.length > 0) this.#located = citation;
    this.#relation = relation === 'cites' && meaning.self ? this.#relation : relation;
    this.#remember(mention, meaning, reference);
  }

  /** "dicho artículo": the part, and the instrument, of the last citation that went through such a part. */
  #addSaid(mention: Mention, kind: SegmentKind): void {
    const last = this.#located;
    const path =
      last?.locators
        .at(-1)
        ?.replace(/\.\..*$/, '')
        .split('/') ?? [];
    const depth = path.findIndex((step) => step.startsWith(`${kind}-`));
    if (!last || depth < 0 || mention.start - last.end > SAID_REACH) return;
    const { self, target, relation, reference, resolved, reason } = last;
    const { start, end } = mention;
    const head = path.slice(0, depth + 1).join('/');
    const locators = mention.paths.length === 0 ? [head as Locator] : locateBelow(head, mention.paths);
    const surface = this.#text.slice(start, end).replace(/\s+/g, ' ');
    this.#citations.push({ surface, start, end, self, target, locators, relation, reference, resolved, reason });
  }

  #remember(mention: Mention, meaning: Meaning, reference: Reference): void {
    if (mention.instrument === null) return;
    this.#meanings.remember(mention.instrument, meaning, reference);
    const definition = definitionBy(this.#text, mention);
    if (!definition) return;
    this.#meanings.define(definition, meaning);
    this.#defining = definition.end;
  }

  #relationOf(mention: Mention, meaning: Meaning): Relation {
    const before = relationBefore(this.#text, mention.start, this.#end);
    if (before === 'fulfils') return this.#isIssuedBy(mention, meaning) ? 'basis' : 'cites';
    if (before) return before;
    if (isRepealedFar(this.#text.slice(Math.max(this.#end, mention.start - WINDOW), mention.start))) return 'repeals';
    if (this.#end > 0 && isChained(this.#text, this.#end, mention.start)) return this.#relation;
    return isRepealedAfter(this.#text.slice(mention.end, mention.end + WINDOW)) ? 'repeals' : 'cites';
  }

  /** The Constitution, or any provision by which a sentence on the citing instrument says that it is issued. */
  #isIssuedBy(mention: Mention, meaning: Meaning): boolean {
    if ((meaning.target?.title ?? '').startsWith('Constituci')) return true;
    return this.#ownEnd > 0 && !/[.;]\s/.test(this.#text.slice(this.#ownEnd, mention.start));
  }

  #referenceOf(mention: Mention, meaning: Meaning, relation: Relation): Reference {
    if (meaning.self) return 'self';
    if (meaning.inherited) return meaning.inherited;
    const designation = meaning.target?.designation ?? null;
    const { at } = this.#context;
    return referenceOf({
      after: this.#text.slice(mention.end, mention.end + WINDOW),
      before: this.#text.slice(Math.max(0, mention.start - WINDOW), mention.start),
      edition: designation !== null && namesEdition(designation, mention),
      relation,
      transitory: at === undefined || at.includes('trans-'),
      bibliographic: isEntry(this.#text, mention, designation, this.#meanings.self.kind),
      preamble: at === undefined,
    });
  }

  #isStandard(meaning: Meaning): boolean {
    if (!meaning.self) return meaning.standard;
    return isStandardKind(this.#meanings.self.kind);
  }
}

/** Farthest that "dicho artículo" points back, in characters. */
const SAID_REACH = 1_500;
