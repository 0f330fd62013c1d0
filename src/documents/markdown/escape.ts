/** Signs that Markdown or its directives would read inside a line. */
const INLINE = /[\\`*_[\]<>~|{}$#]|&(?=#?[a-z0-9]{1,32};)|:(?=[:\p{L}\p{N}_])/giu;
/** Signs that Markdown reads at the start of a line: headings, lists, quotes, rules, tables, directives. */
const LEADING = /^(?:[+=:-]|\d{1,9}(?=[.)]))/;

/** The words of a paragraph so that a Markdown parser gives them back unchanged. One line in, one line out. */
export function escapeParagraph(text: string): string {
  const inline = escapeInline(text);
  return inline
    .replace(LEADING, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The words of a heading's title, so that they stay words. */
export function escapeInline(text: string): string {
  return text.replace(INLINE, (mark) => `\\${mark}`);
}

/** The words of a table's cell. */
export function escapeCell(text: string): string {
  return escapeInline(text.replace(/\s+/g, ' ').trim());
}
