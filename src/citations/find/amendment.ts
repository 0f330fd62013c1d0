import type { Mention } from './mention.js';
import { ARTICLE_RANK } from './part-words.js';

/** Characters looked back over for the verb of an amendment. */
const REACH = 60;
const VERB =
  /\bse\s+(?:reforman?|adicionan?|derogan?|modifican?)(?:\s+(?:y|e|,)?\s*(?:adicionan?|derogan?|reforman?))?[\s:,]+(?:(?:el|la|los|las|un|una)\s+)?$/i;

/** True for a list that a decree changes: "Se reforman los artículos ...". `start` is where the list starts. */
const opensAmendment = (text: string, start: number): boolean =>
  VERB.test(text.slice(Math.max(0, start - REACH), start));

/** What a list says of an article before the next: ", pasando los actuales párrafos tercero y cuarto a ser cuarto y quinto". No other verb. */
const CLAUSE =
  '(?:(?!\\sart[ií]culos?\\s|\\sse\\s(?:reform|adicion|derog|modific))[^;.\\n]|\\.(?=-|,|\\s[a-záéíóú])){0,240}';
const NUMBER = '\\d{1,3}(?:[o°º]\\.?)?(?:[ -](?:[A-Z]\\b|[Bb]is|BIS|[Tt]er|TER|[Qq]u))?';
const NEXT = new RegExp(`${CLAUSE};\\s{1,3}(?:y\\s{1,3})?(?=${NUMBER}(?:\\s?[,;]|\\s+(?!con\\s)\\p{Ll}))`, 'uy');

/** Where the next article of a decree's list stands, past a semicolon and what the list says of the one before; null where none follows. */
export function nextAmended(text: string, from: number): number | null {
  NEXT.lastIndex = from;
  const found = NEXT.exec(text)?.[0];
  return found === undefined ? null : from + found.length;
}

/** Farthest that one list is followed without a mention, in characters. */
const SENTENCE_REACH = 400;

/** Follows the list of a sentence that amends: "Se reforman los artículos 4, fracción I; ..., y se derogan los artículos 9 y 12 de la Ley Minera". */
export class Amendment {
  readonly #text: string;
  readonly #mentions: Mention[];
  /** The first mention of the list; null outside of one. */
  #first: number | null = null;

  constructor(text: string, mentions: Mention[]) {
    this.#text = text;
    this.#mentions = mentions;
  }

  get isOpen(): boolean {
    return this.#first !== null;
  }

  /** A list of parts begins at `start`. */
  enter(start: number): void {
    if (this.#first !== null && this.#staysInSentence(start)) return;
    this.#first = opensAmendment(this.#text, start) ? this.#mentions.length : null;
  }

  /** The instrument was read that the last mention belongs to: it holds every article of the list. */
  close(): void {
    const instrument = this.#mentions.at(-1)?.instrument ?? null;
    for (let index = this.#first ?? this.#mentions.length; index < this.#mentions.length - 1; index++) {
      const mention = this.#mentions[index];
      if (mention?.instrument !== null || mention.relative || (mention.paths[0]?.steps[0]?.rank ?? 99) > ARTICLE_RANK)
        continue;
      this.#mentions[index] = { ...mention, instrument, instrumentStart: mention.end };
    }
    this.#first = null;
  }

  #staysInSentence(start: number): boolean {
    const end = this.#mentions.at(-1)?.end ?? 0;
    return start - end < SENTENCE_REACH && !SENTENCE_BREAK.test(this.#text.slice(end, start));
  }
}

/** A full stop before a capital, or a blank line. */
const SENTENCE_BREAK = /\.\s+\p{Lu}|\n\s*\n/u;
