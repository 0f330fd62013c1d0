import { createTriggerScan } from '../text/trigger-scan.js';
import { tokenAt, type Token } from '../text/token.js';
import { Amendment, nextAmended } from './amendment.js';
import { listStartBefore, numeralBefore } from './cut-list.js';
import { determinersBefore } from './determiners.js';
import { headingEnd, isHeading, isTransitoryHeading } from './heading.js';
import type { Found } from './found.js';
import type { InstrumentRead } from './instrument-read.js';
import { adjectiveEnd, readInnerParts } from './inner-parts.js';
import { readInstrumentAt } from './instrument-words.js';
import type { Mention, PlaceMark } from './mention.js';
import type { NameIndex } from './name-index.js';
import { isPageTitle } from './page-title.js';
import { readFirstList, readPartList, type PartList } from './part-list.js';
import { ARTICLE, NUMERAL, type PartRule } from './part-words.js';
import { readRelativePartAround } from './relative-part.js';
import { jointAt } from './separators.js';
import { isBeside, possessor, tie } from './tie.js';
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

class Search implements Found {
  readonly mentions: Mention[] = [];
  readonly marks: PlaceMark[] = [];
  /** Where a list ends that no instrument followed: what stands in it is not looked at again. */
  #untied = 0;
  readonly #amendment: Amendment;
  readonly #text: string;
  readonly #names: NameIndex;

  constructor(text: string, names: NameIndex) {
    this.#text = text;
    this.#names = names;
    this.#amendment = new Amendment(text, this.mentions);
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
    const before = determinersBefore(this.#text, token.start);
    const read = readInstrumentAt(this.#text, token, before, this.#names);
    if (!read || read.start < this.#floor) return null;
    if (isPageTitle(this.#text, token, read)) return read.end;
    this.#add(read.start, read.end, null, read);
    return this.#readFurther(read.end);
  }

  #readParts(token: Token): number | null {
    const cut = this.#readCutList(token);
    if (cut !== null) return cut;
    const list = readPartList(this.#text, token.start);
    if (!list) return this.#readHeading(token) ?? this.#readRelative(token);
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
      this.#add(token.start, inner.end, inner, tied);
      return inner.end;
    }
    if (tied) {
      this.#add(token.start, tied.end, list, tied);
      this.#amendment.close();
      return this.#readFurther(tied.end);
    }
    const end = adjectiveEnd(this.#text, list);
    this.#add(token.start, end, list, possessor(this.#text, token.start, list, this.#lastWholeEnd));
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
      this.#add(next, at, list, tied, true);
      if (tied) {
        this.#amendment.close();
        return this.#readFurther(at);
      }
    }
    return at;
  }

  /** "Ley Minera, artículo 52, y el artículo 9 de la Ley Aduanera": the first part is of the law right before it. */
  #readBeside(token: Token, list: PartList): number | null {
    const own = isBeside(this.#text, this.#lastWholeEnd, token.start) ? readFirstList(this.#text, token.start) : null;
    if (!own || own.end >= list.end) return null;
    this.#add(token.start, own.end, own, possessor(this.#text, token.start, own, this.#lastWholeEnd));
    return own.end;
  }

  /** A list whose first numbers no word announces, "; 3°, fracción XII, y 51 del Reglamento": it counts when an instrument ends it. */
  #readCutList(token: Token): number | null {
    if (token.start < this.#untied) return null;
    const numeral = numeralBefore(this.#text, token.start, this.#floor);
    if (numeral !== null) return this.#readCutFrom(numeral, NUMERAL, token, false);
    const start = listStartBefore(this.#text, token.start, this.#floor);
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
    this.#add(start, tied?.end ?? list.end, list, tied);
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
    if (!relative || relative.start < this.#floor) return null;
    const list: PartList = { paths: [], relative: relative.part, possessed: false, end: relative.end };
    const tied = tie(this.#text, list, this.#names);
    const end = tied?.end ?? relative.end;
    this.#add(relative.start, end, list, tied);
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
      this.#add(first.start, tied.end, list, tied);
      at = tied.end;
    }
  }

  get #floor(): number {
    return this.mentions.at(-1)?.end ?? 0;
  }

  /** The end of the last mention when it names a whole instrument; 0 otherwise. */
  get #lastWholeEnd(): number {
    const last = this.mentions.at(-1);
    return last?.instrument && last.paths.length === 0 ? last.end : 0;
  }

  #add(start: number, end: number, list: PartList | null, read: InstrumentRead | null, goesOn = false): void {
    this.mentions.push({
      start,
      end,
      paths: list?.paths ?? [],
      relative: list?.relative ?? null,
      instrument: read?.words ?? null,
      goesOn,
      instrumentStart: read?.start ?? end,
    });
  }
}
