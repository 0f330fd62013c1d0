import { onOneLine } from '../text/on-one-line.js';
import type { Citation, CitationContext } from '../../domain/citation.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import type { Reference } from '../../domain/vocabulary.js';
import { definitionBy } from '../find/definitions.js';
import type { Found } from '../find/found.js';
import type { InstrumentWords, Mention } from '../find/mention.js';
import { isYetToCome } from '../find/yet-to-come.js';
import { Bearings } from './bearings.js';
import { borrowedHead } from './borrowed-parts.js';
import type { CatalogueIndex } from './catalogue-index.js';
import { isStandardKind } from './edition.js';
import { isInNote } from './editors-note.js';
import { locate, locateBelow } from './locators.js';
import { Meanings } from './meanings.js';
import { keysInFull } from './namer.js';
import type { Self } from './own-names.js';
import { holdsItself, isCutOff, isNumberedOtherwise, isOfAmended, isOfInstrument, isOfOtherSort } from './own-parts.js';
import { endsSentence } from './sentence.js';
import { shareInstrument } from './shared-instrument.js';
import { isCalledAbrogated, isCalledRepealed, yetToCome } from './short-words.js';
import { unsettled, type Meaning } from './target.js';
import { withParagraphs } from './union-acts.js';
import { Whereabouts } from './whereabouts.js';

/** Turns the mentions of a text into citations. */
export function resolveMentions(
  text: string,
  found: Found,
  context: CitationContext,
  catalogue: CatalogueIndex,
  selfOf: (context: CitationContext) => Self,
): readonly Citation[] {
  if (found.mentions.length === 0) return [];
  return new Resolver(text, found, context, catalogue, selfOf(context)).resolve(found.mentions);
}

/** The short forms that a text gives to instruments, each with the title, or the designation, that it stands for. */
export function definitionsOf(
  text: string,
  found: Found,
  context: CitationContext,
  catalogue: CatalogueIndex,
  selfOf: (context: CitationContext) => Self,
): Readonly<Record<string, string>> {
  const resolver = new Resolver(text, found, context, catalogue, selfOf(context));
  resolver.resolve(found.mentions);
  return resolver.definitions;
}

class Resolver {
  readonly #text: string;
  readonly #at: Locator | undefined;
  readonly #meanings: Meanings;
  readonly #whereabouts: Whereabouts;
  readonly #bearings: Bearings;
  readonly #citations: Citation[] = [];
  #end = 0;
  /** The last citation of a part, and the last whose parts hang on an article named before. */
  #located: Citation | null = null;
  #borrowed: Citation | null = null;
  /** Where the words of the last definition end. */
  #defining = 0;
  #inFull: ReadonlySet<string> | null = null;

  constructor(
    text: string,
    { mentions, marks }: Found,
    context: CitationContext,
    catalogue: CatalogueIndex,
    self: Self,
  ) {
    this.#text = text;
    this.#at = context.at;
    this.#meanings = new Meanings(catalogue, self, context, () => (this.#inFull ??= keysInFull(mentions, catalogue)));
    this.#whereabouts = new Whereabouts(text, marks, context, (begins) => {
      this.#meanings.quote(begins);
    });
    this.#bearings = new Bearings(text, this.#meanings.self, context);
  }

  get definitions(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#meanings.given);
  }

  resolve(mentions: readonly Mention[]): readonly Citation[] {
    for (const [index, found] of mentions.entries()) {
      if (isInNote(this.#text, found) || found.start < this.#defining) continue;
      const mention = shareInstrument(this.#text, found, mentions[index + 1], this.#end);
      this.#whereabouts.moveTo(mention.start);
      if (endsSentence(this.#text, this.#end, mention.start)) this.#meanings.endSentence();
      const meaning = this.#meaningOf(mention);
      this.#addAs(mention, meaning);
      if (meaning?.self === true && mention.paths.length === 0 && mention.instrument)
        this.#bearings.passOwnName(mention.end);
      this.#end = mention.end;
    }
    return this.#citations;
  }

  #addAs(mention: Mention, meaning: Meaning | null): void {
    const head = borrowedHead(this.#text, mention, this.#located, this.#borrowed);
    if (head !== null) this.#borrowed = this.#addLike(mention, head);
    else if (mention.relative?.shift === 'said' && !holdsItself(mention)) this.#addSaid(mention, mention.relative.kind);
    else if (meaning) this.#add(mention, meaning);
  }

  #meaningOf(mention: Mention): Meaning | null {
    const { instrument } = mention;
    if (instrument === null) return this.#ownMeaning(mention);
    if (instrument.form === 'pronoun' && !isOfInstrument(mention))
      return unsettled('the pronoun may stand for an article as well as for an instrument');
    const alone = mention.paths.length === 0 && mention.relative === null;
    const told = this.#toldAfter(instrument, mention.end, alone);
    if (told !== undefined) return told;
    const meaning = this.#meanings.of(instrument, alone);
    if (meaning || mention.paths.length === 0) return meaning;
    const words = onOneLine(this.#text.slice(mention.instrumentStart, mention.end));
    return unsettled(words === '' ? 'nothing tells whose part this is' : `nothing tells what instrument "${words}" is`);
  }

  /** What the words right after an instrument make of it: "que se expida", "que se abroga". Undefined where they say nothing. */
  #toldAfter(words: InstrumentWords, end: number, alone: boolean): Meaning | null | undefined {
    if (words.form === 'name' && isCalledAbrogated(this.#text, end, this.#at))
      return this.#meanings.former(words.name, words.designation);
    if (words.form !== 'short') return undefined;
    if (/^(?:the|its)$/.test(words.determiner) && isYetToCome(this.#text, end)) return yetToCome(words, alone);
    return isCalledRepealed(this.#text, end) ? this.#meanings.repealed(words.noun) : undefined;
  }

  /** Parts that stand alone are of the citing text, unless the text shows that they cannot be. */
  #ownMeaning(mention: Mention): Meaning {
    const { here } = this.#meanings;
    if (mention.relative !== null) return here;
    if (isCutOff(this.#text, mention) || isOfAmended(mention, this.#whereabouts.place))
      return unsettled('the number that these parts belong to could not be read');
    if (here.self && isNumberedOtherwise(mention, this.#whereabouts.place, this.#meanings.self.kind))
      return unsettled('the citing text numbers its articles in words');
    if (here.self && isOfOtherSort(mention, this.#whereabouts.place, this.#meanings.self.kind))
      return unsettled('the citing text has no parts of this sort');
    return here;
  }

  #add(mention: Mention, meaning: Meaning): void {
    const relation = this.#bearings.relationOf(mention, meaning, this.#end);
    const reference = this.#bearings.referenceOf(mention, meaning, relation);
    const own = meaning.self || mention.instrument === null;
    const parts = withParagraphs(mention, meaning.target?.designation ?? null);
    const located = locate(parts, this.#whereabouts.place, own, this.#isStandard(meaning));
    const unplaced = located.placed ? null : 'the place of the citing text is not known';
    const reason = meaning.reason ?? unplaced;
    this.#push(mention, {
      self: meaning.self,
      target: meaning.target,
      locators: located.locators,
      relation,
      reference,
      resolved: reason === null,
      reason,
    });
    this.#remember(mention, meaning, reference);
  }

  #push({ start, end }: Mention, sense: Omit<Citation, 'surface' | 'start' | 'end'>): Citation {
    const surface = onOneLine(this.#text.slice(start, end));
    const citation: Citation = { surface, start, end, ...sense };
    this.#citations.push(citation);
    if (citation.locators.length > 0) this.#located = citation;
    return citation;
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
    if (depth < 0 || !last || mention.start - last.end > SAID_REACH) return;
    const before = this.#located;
    this.#addLike(mention, path.slice(0, depth + 1).join('/'));
    this.#located = before;
  }

  /** A citation of parts below `head`, of the text that the last citation of a part points at. */
  #addLike(mention: Mention, head: string): Citation | null {
    if (!this.#located) return null;
    const { self, target, relation, reference, resolved, reason } = this.#located;
    const locators = mention.paths.length === 0 ? [head as Locator] : locateBelow(head, mention.paths);
    return this.#push(mention, { self, target, locators, relation, reference, resolved, reason });
  }

  #remember(mention: Mention, meaning: Meaning, reference: Reference): void {
    if (mention.instrument === null) return;
    this.#meanings.remember(mention.instrument, meaning, reference);
    const definition = definitionBy(this.#text, mention);
    if (!definition) return;
    this.#meanings.define(definition, meaning);
    this.#defining = definition.end;
  }

  #isStandard(meaning: Meaning): boolean {
    if (!meaning.self) return meaning.standard;
    return isStandardKind(this.#meanings.self.kind);
  }
}

/** Farthest that "dicho artículo" points back, in characters. */
const SAID_REACH = 1_500;
