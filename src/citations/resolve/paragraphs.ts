/** Counts the paragraphs of one article as a text goes on. Offsets must be asked in rising order: the text is read once. */
export class ParagraphCounter {
  readonly #text: string;
  readonly #from: number;
  #read = 0;
  /** Where the next paragraph starts; null at the last. Kept, so that the text is searched once. */
  #next: number | null = null;
  #count = 0;
  /** True once an item of a list has opened: paragraphs after it cannot be told apart by counting. */
  #items = false;
  #inItem = false;
  #fraction: string | null = null;

  /** Of the stretch from `from` to `end`; offsets asked are of the whole text. */
  constructor(text: string, from = 0, end = text.length) {
    this.#text = text.slice(from, end);
    this.#from = from;
  }

  /** The number of the paragraph at an offset, from 1; null where items of a list make it uncertain. */
  indexAt(offset: number): number | null {
    this.#advance(offset);
    return this.#items || this.#inItem ? null : this.#count;
  }

  /** The Roman number, lower case, of the fraction that the offset stands in; null outside of one. */
  fractionAt(offset: number): string | null {
    this.#advance(offset);
    return this.#fraction;
  }

  #advance(offset: number): void {
    if (this.#count === 0) this.#open();
    while (this.#next !== null && this.#next <= offset - this.#from) {
      this.#read = this.#next;
      this.#open();
    }
  }

  #open(): void {
    this.#next = nextBreak(this.#text, this.#read);
    const head = this.#text.slice(this.#read, this.#read + 40);
    const roman = /^\s*(?:\d+\s)?([IVXL]{1,7})\.(?:-|\s)/.exec(head)?.[1];
    if (roman !== undefined) this.#fraction = roman.toLowerCase();
    if (NOTE.test(head)) return;
    this.#inItem = roman !== undefined || /^\s*(?:[a-zñ]{1,2}\)|[a-z]\.\s|\d{1,2}[.)]\s)/.test(head);
    if (this.#inItem) this.#items = true;
    if (!this.#inItem && head.trim() !== '') this.#count++;
    else if (this.#count === 0) this.#count = 1;
  }
}

/** A blank line, or the note of the editors that a compilation printed on one line with the next paragraph. */
const BREAK = /\n[ \t\r]*\n\s*|DOF \d\d-\d\d-\d{4}(?:, \d\d-\d\d-\d{4})*\.? (?=\p{Lu})/gu;
/** "Párrafo reformado DOF 13-03-2003" is no paragraph. */
const NOTE =
  /^\s*(?:Art[íi]culo|P[áa]rrafo|Fracci[óo]n|Inciso|Apartado|Numeral|Reforma|Cap[íi]tulo|T[íi]tulo|Secci[óo]n)[^\n.]{0,14} (?:reformad|adicionad|derogad|recorrid|reubicad|DOF)/;

/** Where the next paragraph starts after `from`; null at the last. */
const nextBreak = (text: string, from: number): number | null => {
  BREAK.lastIndex = from;
  const found = BREAK.exec(text);
  return found ? found.index + found[0].length : null;
};
