import type { Sentence } from './sentence.js';

/** A term with its meaning. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
  /** Offsets in the text of the provision. */
  readonly start: number;
  readonly end: number;
}

/** Longest term, in characters. */
const LIMIT = 140;

/** "Residuo: Material que…", "«Aguas»: las…", "Fuente fija.- Es toda…". Refused: a verb before the colon, a term of a sentence's length. */
const ENTRY = /^["“«]?([\p{L}\d][^:"“”«»]{0,139}?)["”»]?\s*(?::|\.\s?[-–—]|\s[-–—]\s)\s*(\S[\s\S]*)$/u;
const VERB =
  /(?<![\p{L}])(?:deber[áa]n?|podr[áa]n?|entiende|entender[áa]|considera|siguientes?|conforme|mediante)(?![\p{L}])/u;
const INLINE =
  /(?<![\p{L}])se (?:entiende|entenderá|entienden|entenderán) por:? (?:(?:el término|los términos|la|el|los|las) )?["“«]?([^,:"“”«»]{2,80}?)["”»]?\s*(?:,|:|\s(?=(?:a |al |aquel|el conjunto|todo|toda|la |el |los |las )))\s*(\S[\s\S]*)$/u;

/** The entry of a list of definitions that a sentence opens; null where it is none. */
export function readEntry(text: string, { start, end }: Sentence): Definition | null {
  const words = text.slice(start, end);
  const match = ENTRY.exec(words.replace(/^(?:[a-zñ]{1,2}\)|\d+(?:\.\d+)*\.?|[IVXLC]+\.)\s+/u, ''));
  const [, term, meaning] = match ?? [];
  if (term === undefined || meaning === undefined || term.length > LIMIT || VERB.test(term)) return null;
  const bare = cleanTerm(term);
  return bare === '' ? null : { term: bare, meaning: meaning.replace(/[;,]?(?:\s+[ye])?[;.]?$/u, ''), start, end };
}

/** A definition within a sentence: "se entiende por residuo todo material que…"; null where it holds none. */
export function readInline(text: string, { start, end }: Sentence): Definition | null {
  const match = INLINE.exec(text.slice(start, end));
  const [, term, meaning] = match ?? [];
  if (term === undefined || meaning === undefined || meaning.length < 10) return null;
  return { term: cleanTerm(term), meaning: meaning.replace(/[;.]$/, ''), start, end };
}

/** The term as it would stand in a dictionary: without quotation marks, its short form in brackets kept out. */
const cleanTerm = (term: string): string =>
  term
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/["“”«»]/g, '')
    .replace(/[\s.,;]+$/u, '')
    .trim();
