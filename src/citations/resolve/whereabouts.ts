import type { CitationContext } from '../../domain/citation.js';
import type { PlaceMark } from '../find/mention.js';
import { placeOf, placeUnder, type Place } from './place.js';
import { quotedStretches, type QuotedStretch } from './quoted.js';

/** Follows where in its instrument a text is read: under which of its own headings, and whether it quotes another text. */
export class Whereabouts {
  readonly #text: string;
  readonly #told: boolean;
  readonly #marks: readonly PlaceMark[];
  readonly #quoted: readonly QuotedStretch[];
  readonly #onQuote: (begins: boolean) => void;
  readonly #context: CitationContext;
  /** Taken from the context when it is asked for: most citations are of other texts. */
  #place: Place | null = null;
  #mark = 0;
  /** How many quoted stretches have ended. */
  #quotes = 0;
  #inQuote = false;

  /** `onQuote` is told when a decree begins to quote the law that it amends, and when it ends to. */
  constructor(text: string, marks: readonly PlaceMark[], context: CitationContext, onQuote: (begins: boolean) => void) {
    this.#text = text;
    this.#told = context.at !== undefined;
    this.#marks = marks;
    this.#quoted = quotedStretches(text);
    this.#context = context;
    this.#onQuote = onQuote;
  }

  get place(): Place {
    return (this.#place ??= placeOf(this.#text, this.#context.at, this.#context.within));
  }

  /** Goes on to an offset; offsets must rise. */
  moveTo(offset: number): void {
    this.#enter(offset);
    for (let mark = this.#marks[this.#mark]; mark && mark.at <= offset; mark = this.#marks[++this.#mark]) {
      const end = this.#marks[this.#mark + 1]?.at ?? this.#text.length;
      // A context that gives the place is right, but for what is quoted.
      if (!this.#told || this.#inQuote) this.#place = placeUnder(this.#text, mark, end);
    }
  }

  #enter(offset: number): void {
    const stretch = this.#quoted[this.#quotes];
    if (!stretch || offset < stretch.start) return;
    if (offset >= stretch.end) {
      this.#quotes++;
      this.#inQuote = false;
      this.#onQuote(false);
      this.#enter(offset);
    } else if (!this.#inQuote) {
      this.#inQuote = true;
      this.#onQuote(true);
    }
  }
}
