import type { NextLine } from './read-column.js';

const LINE_FEED = 10;

/** Line after line, so that no text as long as the file is ever made: a long graph would pass the longest string there is. */
export function linesOf(bytes: Buffer): NextLine {
  let start = 0;
  return () => {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) throw new RangeError('no more lines');
    const line = bytes.toString('utf8', start, end);
    start = end + 1;
    return line;
  };
}
