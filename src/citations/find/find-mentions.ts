import { createTriggerScan } from '../text/trigger-scan.js';
import { tokenAt, type Token } from '../text/token.js';
import { Amendment, nextAmended } from './amendment.js';
import { listStartBefore, numeralBefore, numeralsOfStandard } from './cut-list.js';
import { isBeside } from './beside.js';
import { determinersBefore } from './determiners.js';
import { headingEnd, isHeading, isTransitoryHeading } from './heading.js';
import type { Found } from './found.js';
import type { InstrumentRead } from './instrument-read.js';
import { adjectiveEnd, readInnerParts } from './inner-parts.js';
import { readInstrumentAt } from './instrument-words.js';
import type { Mention, PlaceMark } from './mention.js';
import { MentionList } from './mention-list.js';
import type { NameIndex } from './name-index.js';
import { isPageTitle } from './page-title.js';
import { readFirstList, readPartList, type PartList } from './part-list.js';
import { ARTICLE, NUMERAL, TARIFF_LINE, type PartRule } from './part-words.js';
import { readRelativePartAround } from './relative-part.js';
import { jointAt } from './separators.js';
import { readFurtherRegulation, readTerseParts } from './terse.js';
import { tie } from './tie.js';
import { capitalisedWords, triggerWords, type Opening } from './trigger-words.js';

/** Finds every place of a text that points at an instrument or a part of one. */
export type FindMentions = (text: string) => Found;

/** Makes a finder that knows the names of a catalogue. */
export function createFinder(names: NameIndex): FindMentions {
  const openings = triggerWords(names);
  const scan = createTriggerScan(openings, capitalisedWords(names));
  return (text) => {
    const search = new Search(text, names);
    let at = 0;
    for (let token = scan.next(text, at); token; token = scan.next(text, at)) {
      at = search.readAt(token, openings.get(token.word) ?? 'both') ?? token.end;
    }
    return search;
  };
}

/** Words that name a part only where an instrument holds it: "el diverso 17 de la Ley", ", num. 4.1", "letra b)". */
const NEEDS_INSTRUMENT = /^(?:nums?|diversos?|letras?)$/;

class Search implements Found {
  readonly #list = new MentionList();
  readonly marks: PlaceMark[] = [];
  /** Where a list ends that no instrument followed: what stands in it is not looked at again. */
  #untied = 0;
  readonly #amendment: Amendment;
  readonly #text: string;
  readonly #names: NameIndex;

  constructor(text: string, names: NameIndex) {
    this.#text = text;
    this.#names = names;
    this.#amendment = new Amendment(text, this.#list.mentions);
  }

  get mentions(): readonly Mention[] {
    return this.#list.mentions;
  }

  /** Reads what the trigger opens, adds what was found, and tells where to go on; null where it opens nothing. */
  readAt(token: Token, opening: Opening): number | null {
    if (opening === 'title' && !this.#mayBeTitle(token)) return null;
    const end = opening === 'parts' || opening === 'both' ? this.#readParts(token) : null;
    return end ?? (opening === 'parts' ? null : this.#readInstrument(token));
  }

  /** Most such words begin no title here, and no number as acts have them: "CFE/DG/12". */
  #mayBeTitle(token: Token): boolean {
    return this.#names.longest(this.#text, token) !== null || /[/.-]/.test(this.#text.charAt(token.end));
  }

  #readInstrument(token: Token): number | null {
    const cut = this.#readNumeralsOf(token);
    if (cut !== null) return cut;
    const before = determinersBefore(this.#text, token.start);
    const read = readInstrumentAt(this.#text, token, before, this.#names);
    if (!read || read.start < this.#list.floor) return null;
    if (isPageTitle(this.#text, token, read)) return read.end;
    this.#list.add(read.start, read.end, null, read);
    return this.#readAfter(read);
  }

  /** "7.2.1 y 7.2.3 de la NOM-...": found at the designation, since nothing before it opens a list. */
  #readNumeralsOf(token: Token): number | null {
    if (!/^(?:nom|nmx|norma)$/.test(token.word)) return null;
    const start = numeralsOfStandard(this.#text, token.start, this.#list.floor);
    const list = start === null ? null : readPartList(this.#text, start, NUMERAL);
    const tied = list && tie(this.#text, list, this.#names);
    if (start === null || !tied) return null;
    this.#list.add(start, tied.end, list, tied);
    return this.#readFurther(tied.end);
  }

  /** What follows an instrument and has no word of its own: bare numbers, further regulations, further lists. */
  #readAfter(read: InstrumentRead): number {
    const terse = readTerseParts(this.#text, read, this.#names);
    if (terse) {
      this.#list.addBeside(terse.start, terse);
      return terse.end;
    }
    const further = readFurtherRegulation(this.#text, read);
    if (!further) return this.#readFurther(read.end);
    this.#list.add(further.start, further.end, null, further);
    return this.#readAfter(further);
  }

  #readParts(token: Token): number | null {
    return this.#readCutList(token) ?? this.#readWorded(token);
  }

  #readWorded(token: Token): number | null {
    if (token.start < this.#untied && NEEDS_INSTRUMENT.test(token.word)) return null;
    const list = readPartList(this.#text, token.start);
    return list ? this.#readList(token, list) : (this.#readHeading(token) ?? this.#readRelative(token));
  }

  #readList(token: Token, list: PartList): number | null {
    if (isHeading(this.#text, token.start, list.end, token.word)) {
      this.marks.push({ at: token.start, steps: list.paths[0]?.steps ?? [] });
      return headingEnd(this.#text, list.end);
    }
    const beside = this.#readBeside(token, list);
    if (beside !== null) return beside;
    this.#amendment.enter(token.start);
    const tied = tie(this.#text, list, this.#names);
    const inner = tied && readInnerParts(this.#text, list, tied.end, this.#names);
    if (inner) {
      this.#list.add(token.start, inner.end, inner, tied);
      return inner.end;
    }
    if (tied) {
      this.#list.add(token.start, tied.end, list, tied);
      this.#amendment.close();
      return this.#readFurther(tied.end);
    }
    return this.#readUntied(token, list);
  }

  /** Parts without an instrument after them: of the one before them, or of the citing text. */
  #readUntied(token: Token, list: PartList): number | null {
    const end = adjectiveEnd(this.#text, list);
    const said = this.#list.possessorOf(this.#text, token.start, list);
    if (!said && NEEDS_INSTRUMENT.test(token.word)) {
      this.#untied = list.end;
      return null;
    }
    if (!said && list.paths[0]?.steps[0]?.kind === TARIFF_LINE.kind) return list.end;
    this.#list.add(token.start, end, list, said);
    return this.#amendment.isOpen ? this.#readAmended(end) : end;
  }

  /** Further articles of a list that a decree changes, each past a semicolon. Gives where the reading may go on. */
  #readAmended(from: number): number {
    let at = from;
    for (let next = nextAmended(this.#text, at); next !== null; next = nextAmended(this.#text, at)) {
      const list = readPartList(this.#text, next, ARTICLE);
      if (!list) return at;
      const tied = tie(this.#text, list, this.#names);
      at = tied?.end ?? list.end;
      this.#list.add(next, at, list, tied, true);
      if (tied) {
        this.#amendment.close();
        return this.#readFurther(at);
      }
    }
    return at;
  }

  /** "Ley Minera, artículo 52, y el artículo 9 de la Ley Aduanera": the first part is of the law right before it. */
  #readBeside(token: Token, list: PartList): number | null {
    const own = isBeside(this.#text, this.#list.lastWholeEnd, token.start)
      ? readFirstList(this.#text, token.start)
      : null;
    if (!own || own.end >= list.end) return null;
    this.#list.add(token.start, own.end, own, this.#list.possessorOf(this.#text, token.start, own));
    return own.end;
  }

  /** A list whose first numbers no word announces, "; 3°, fracción XII, y 51 del Reglamento": it counts when an instrument ends it. */
  #readCutList(token: Token): number | null {
    if (token.start < this.#untied) return null;
    const numeral = numeralBefore(this.#text, token.start, this.#list.floor);
    if (numeral !== null) return this.#readCutFrom(numeral, NUMERAL, token, false);
    const start = listStartBefore(this.#text, token.start, this.#list.floor);
    return start === null ? null : this.#readCutFrom(start, ARTICLE, token, true);
  }

  #readCutFrom(start: number, rule: PartRule, token: Token, needsInstrument: boolean): number | null {
    const list = readPartList(this.#text, start, rule);
    if (!list || list.end <= token.start) return null;
    const tied = tie(this.#text, list, this.#names);
    if (!tied && needsInstrument) {
      this.#untied = list.end;
      return null;
    }
    this.#list.add(start, tied?.end ?? list.end, list, tied);
    return tied ? this.#readFurther(tied.end) : list.end;
  }

  /** "TRANSITORIOS" on a line of its own: the place is no longer the last article. */
  #readHeading(token: Token): number | null {
    if (!isTransitoryHeading(this.#text, token)) return null;
    this.marks.push({ at: token.start, steps: [] });
    return token.end;
  }

  #readRelative(token: Token): number | null {
    const relative = readRelativePartAround(this.#text, token.start);
    if (!relative || relative.start < this.#list.floor) return null;
    const list: PartList = { paths: [], relative: relative.part, possessed: false, end: relative.end };
    const tied = tie(this.#text, list, this.#names);
    const end = tied?.end ?? relative.end;
    this.#list.add(relative.start, end, list, tied);
    return end;
  }

  /**
   * Further lists of articles after an instrument: "...; 28 del Reglamento de la Ley". Each counts only when an instrument ends it.
   * Gives where the reading may go on.
   */
  #readFurther(from: number): number {
    let at = from;
    for (;;) {
      const joint = jointAt(this.#text, at);
      const first = joint?.role === 'next' ? tokenAt(this.#text, joint.end) : null;
      if (first?.kind !== 'number') return at;
      const list = readPartList(this.#text, first.start, ARTICLE);
      const tied = list && tie(this.#text, list, this.#names);
      if (!list || !tied) return at;
      this.#list.add(first.start, tied.end, list, tied);
      at = tied.end;
    }
  }
}
