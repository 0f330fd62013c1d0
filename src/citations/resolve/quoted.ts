/** A stretch in which a decree quotes the words of the law that it amends: from `start` to `end`. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
}

const OPENING = 'quedar como sigue';
/** What the decree says again in its own name. */
const CLOSING =
  /\n[ \t]*["“”]?[ \t]*(?:transitorios?\b|art[íi]culos?\s+transitorios?|art[íi]culo\s+(?:primero|segundo|tercero|cuarto|quinto|sexto|s[ée]ptimo|octavo|noveno|d[ée]cimo|[úu]nico)[^\n]{0,24}?\sse\s+(?:reform|adicion|derog|expid|abrog))/giu;

/** The quoted stretches of a text, in order. One search in each direction, so linear in the text. */
export function quotedStretches(text: string): readonly QuotedStretch[] {
  const found: QuotedStretch[] = [];
  for (let start = text.indexOf(OPENING); start >= 0;) {
    CLOSING.lastIndex = start;
    const end = CLOSING.exec(text)?.index ?? text.length;
    found.push({ start, end });
    start = text.indexOf(OPENING, end);
  }
  return found;
}
