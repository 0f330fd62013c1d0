import { createTriggerScan } from '../text/trigger-scan.js';
import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { listStartBefore, numeralBefore } from './cut-list.js';
import { determinersBefore } from './determiners.js';
import { headingEnd, isHeading, isTransitoryHeading } from './heading.js';
import type { InstrumentRead } from './instrument-read.js';
import { readInstrumentAt } from './instrument-words.js';
import type { Mention, PlaceMark } from './mention.js';
import type { NameIndex } from './name-index.js';
import { INSTRUMENT_NOUNS } from './nouns.js';
import { readFirstList, readPartList, type PartList } from './part-list.js';
import { ARTICLE, NUMERAL, type PartRule } from './part-words.js';
import { readRelativePartAround } from './relative-part.js';
import { jointAt } from './separators.js';
import { isBeside, possessor, tie } from './tie.js';
import { capitalisedWords, triggerWords, type Opening } from './trigger-words.js';

/** What a search gives: mentions and headings, each in the order of the text; mentions do not overlap. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly marks: readonly PlaceMark[];
}

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
  readonly #text: string;
  readonly #names: NameIndex;

  constructor(text: string, names: NameIndex) {
    this.#text = text;
    this.#names = names;
  }

  /** Reads what the trigger opens, adds what was found, and tells where to go on; null where it opens nothing. */
  readAt(token: Token, opening: Opening): number | null {
    const end = opening === 'instrument' ? null : this.#readParts(token);
    return end ?? (opening === 'parts' ? null : this.#readInstrument(token));
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
    const tied = tie(this.#text, list, this.#names);
    const inner = tied && this.#readInner(list, tied.end);
    if (inner) {
      this.#add(token.start, inner.end, inner, tied);
      return inner.end;
    }
    if (tied) {
      this.#add(token.start, tied.end, list, tied);
      return this.#readFurther(tied.end);
    }
    const end = adjectiveEnd(this.#text, list);
    this.#add(token.start, end, list, possessor(this.#text, token.start, list, this.#lastWholeEnd));
    return end;
  }

  /** "Ley Minera, artículo 52, y el artículo 9 de la Ley Aduanera": the first part is of the law right before it. */
  #readBeside(token: Token, list: PartList): number | null {
    const own = isBeside(this.#text, this.#lastWholeEnd, token.start) ? readFirstList(this.#text, token.start) : null;
    if (!own || own.end >= list.end) return null;
    this.#add(token.start, own.end, own, possessor(this.#text, token.start, own, this.#lastWholeEnd));
    return own.end;
  }

  /** "artículo 123 de la Constitución, apartado A": parts of the article that follow its instrument. Null where there are none. */
  #readInner({ paths: [path, ...more], relative, possessed }: PartList, end: number): PartList | null {
    const comma = tokenAt(this.#text, end);
    if (!path || more.length > 0 || path.until || relative || comma.word !== ',' || comma.broken) return null;
    const inner = readPartList(this.#text, tokenAt(this.#text, comma.end).start);
    const isInner = inner?.paths.every(({ steps }) => (steps[0]?.rank ?? 0) > (path.steps.at(-1)?.rank ?? 99)) === true;
    if (!inner || !isInner || inner.relative || tie(this.#text, inner, this.#names)) return null;
    const paths = inner.paths.map(({ steps, until }) => ({ steps: [...path.steps, ...steps], until }));
    return { paths, relative, possessed, end: inner.end };
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

  #add(start: number, end: number, list: PartList | null, read: InstrumentRead | null): void {
    this.mentions.push({
      start,
      end,
      paths: list?.paths ?? [],
      relative: list?.relative ?? null,
      instrument: read?.words ?? null,
      instrumentStart: read?.start ?? end,
    });
  }
}

/** "artículo 41 anterior": the adjective belongs to the words. */
const adjectiveEnd = (text: string, list: PartList): number => {
  const next = tokenAt(text, list.end);
  return list.paths.length > 0 && !next.broken && /^(anterior|anteriores)$/.test(next.word) ? next.end : list.end;
};

/** A name in capitals that no article introduces is a heading or stands at the head of a page. */
const isPageTitle = (text: string, token: Token, read: InstrumentRead): boolean =>
  token.shout &&
  read.words.form === 'name' &&
  read.words.designation === null &&
  (tokenAt(text, read.acronym ? read.end : token.end).shout || INSTRUMENT_NOUNS.get(token.word)?.sentence === true) &&
  !/^(el|la|los|las|del|al)$/.test(wordBefore(text, token.start)?.word ?? '');
