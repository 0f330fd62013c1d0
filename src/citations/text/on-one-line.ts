/** Words as printed with every run of white space written as one space. Most have single spaces only, which it passes over. */
export function onOneLine(words: string): string {
  return words.replace(/\s{2,}|[^\S ]/g, ' ');
}
