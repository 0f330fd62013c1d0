/** A term that a summary defines, in the languages in which it can be told; null in a language where it cannot. */
export interface CuratedTerm {
  readonly es: string | null;
  readonly en: string | null;
}

/** Longest term, in words: a longer title says what the part is about. */
const WORDS = 8;

/** Spanish sentences that begin with the term that they define: "Es gran generador la persona…", "Se entiende por residuo todo…". */
const SPANISH =
  /^(?:(?:Es|Son) |Se (?:entiende|entienden) por |Se (?:considera|consideran) )([\p{L}][^,.;:"“”]{2,80}?)(?:,| (?=(?:el|la|los|las|lo|todo|toda|todos|todas|aquel|aquella|aquellos|aquellas|quien|quienes|un|una|cualquier) ))/u;
const ENGLISH =
  /^(?:(?:An?|The) )?([\p{L}][\p{L}\d' -]{2,70}?) (?:is|are|means|mean) (?:an?|the|any|every|whoever|one|those|what|that|waste|goods)(?![\p{L}])/u;
/** Words that are no term: they begin or end in the middle of a name, or stand for one. */
const LOOSE =
  /^(?:de|del|en|por|para|la|el|los|las|they|it|this|these|there|whoever|what)(?![\p{L}])|(?<![\p{L}])(?:de|del|la|el|los|las|en|y|o|of|and)$/iu;

const QUOTED = /["“«]([^"“”«»]{2,80})["”»]/u;

/** The term of a section of a definition: its title, or the words in quotation marks, or those that its sentence begins with. */
export function readCuratedTerm(title: string, spanish: string, english: string): CuratedTerm | null {
  const es = titleTerm(title, spanish) ?? inWords(SPANISH, spanish);
  if (es === null) return null;
  return { es, en: inWords(ENGLISH, english) };
}

/** A title is the term where the first sentence takes it up. */
const titleTerm = (title: string, words: string): string | null => {
  const [first = ''] = title.split(/[\s(]+/);
  const taken = first !== '' && words.slice(0, 300).toLowerCase().includes(first.toLowerCase());
  return taken && title.split(/\s+/).length <= WORDS ? title.trim() : null;
};

const inWords = (pattern: RegExp, words: string): string | null => {
  const first = words.slice(0, 400).split(/(?<=[.])\s/u)[0] ?? '';
  const term = QUOTED.exec(first)?.[1] ?? pattern.exec(first)?.[1];
  return term !== undefined && term.split(/\s+/).length <= WORDS && !LOOSE.test(term) ? term.trim() : null;
};
