import type { ListPlace } from './list-styles.js';

/** What one paragraph of a document says of its place in a list. */
export interface ParagraphPlace {
  readonly style: string | undefined;
  readonly place: ListPlace;
  /** Where its words begin in the markup. */
  readonly at: number;
}

/**
 * Reads the paragraphs of a document's markup in order. Left out are those that are deleted, or set in one of several drawings for programs of several
 * ages: they are printed once and no list of a text runs through them.
 */
export function readParagraphPlaces(markup: string): readonly ParagraphPlace[] {
  const reader = new PlaceReader(markup);
  for (const { 0: tag, 1: closing, 2: name = '', 3: rest = '', index } of markup.matchAll(TAG)) {
    const step = closing === '/' ? -1 : rest.endsWith('/') ? 0 : 1;
    reader.take({ name, step, value: VALUE.exec(rest)?.[1], at: index + tag.length });
  }
  return reader.places;
}

const TAG = /<(\/?)(w:(?:p|pPr|pPrChange|pStyle|ilvl|numId|del|moveFrom)|mc:AlternateContent)(?=[\s/>])([^<>]*)>/g;
const VALUE = /w:val\s*=\s*["']([^"']*)["']/;
const PROPERTIES = /\s*<w:pPr[\s/>]/y;

interface Tag {
  readonly name: string;
  /** 1 for one that opens an element, -1 for one that ends it, 0 for both at once. */
  readonly step: number;
  readonly value: string | undefined;
  readonly at: number;
}

class PlaceReader {
  readonly places: ParagraphPlace[] = [];
  private style: string | undefined;
  private use: string | undefined;
  private level: number | undefined;
  private inside = false;
  private gone = false;
  /** How many elements are open whose words or properties do not count: drawings, and properties of before a change. */
  private apart = 0;

  constructor(private readonly markup: string) {}

  take(tag: Tag): void {
    if (tag.name === 'mc:AlternateContent' || tag.name === 'w:pPrChange') this.apart += tag.step;
    else if (this.apart > 0) return;
    else if (tag.name === 'w:p') this.open(tag);
    else if (tag.name === 'w:pPr') this.turn(tag);
    else if (this.inside) this.note(tag);
  }

  /** A paragraph without properties has the usual style. */
  private open({ step, at }: Tag): void {
    this.style = this.use = this.level = undefined;
    this.gone = false;
    PROPERTIES.lastIndex = at;
    if (step > 0 && !PROPERTIES.test(this.markup)) this.give(at);
  }

  private turn({ step, at }: Tag): void {
    this.inside = step > 0;
    if (step <= 0 && !this.gone) this.give(at);
  }

  private note({ name, value }: Tag): void {
    if (name === 'w:pStyle') this.style = value;
    else if (name === 'w:numId') this.use = value;
    else if (name === 'w:ilvl') this.level = value === undefined ? undefined : Number(value);
    else this.gone = true;
  }

  private give(at: number): void {
    this.places.push({ style: this.style, place: { use: this.use, level: this.level }, at });
  }
}
