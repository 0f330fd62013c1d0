/**
 * The words that the body of a written corpus file gives back to its reader, headings included: its marks of level, its escapes, its
 * directives, the frames of its tables and its images are no words. The inverse of what the writers of this folder do, line by line.
 */
export function readWords(body: string): string {
  return body
    .replace(/^(?:#{1,6} |::[a-z]+\{.*\}$|!\[\]\(<.*>\)$|\|(?: --- \|)+$)/gm, '')
    .replace(/^\| .*$/gm, (row) => row.replace(/\\.|\|/g, (sign) => (sign === '|' ? '' : sign)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
