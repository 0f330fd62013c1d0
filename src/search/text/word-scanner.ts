/**
 * Finds the words of a folded text, in order: calls `visit` with the offsets of each, end exclusive. A word is a number with points ("5.2.1"), a
 * number with commas of thousands ("1,000"), or a run of letters, digits and accents. One pass, nothing allocated: it reads every text indexed, and
 * every hit again.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const sort = sortAt(text, at);
    if (sort === BREAK) {
      at++;
      continue;
    }
    const end = sort === DIGIT ? endOfNumber(text, at) : endOfRun(text, at);
    visit(at, end);
    at = end;
  }
}

const BREAK = 0;
const LETTER = 1;
const DIGIT = 2;

/** The sort of every UTF-16 unit. Halves of characters beyond the first plane are breaks: no law is written in them. */
const SORTS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return unit >= 48 && unit <= 57 ? DIGIT : /[\p{L}\p{N}\p{M}]/u.test(letter) ? LETTER : BREAK;
});

const sortAt = (text: string, at: number): number => SORTS[text.charCodeAt(at)] ?? BREAK;

const endOfRun = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && sortAt(text, end) !== BREAK) end++;
  return end;
};

const endOfDigits = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && sortAt(text, end) === DIGIT) end++;
  return end;
};

const endOfNumber = (text: string, start: number): number => {
  const digits = endOfDigits(text, start);
  const mark = text[digits];
  if (mark === '.' && sortAt(text, digits + 1) === DIGIT) return endOfPoints(text, digits);
  if (mark === ',' && digits - start <= 3 && isThousand(text, digits)) return endOfThousands(text, digits);
  return endOfRun(text, start);
};

const endOfPoints = (text: string, start: number): number => {
  let end = start;
  while (text[end] === '.' && sortAt(text, end + 1) === DIGIT) end = endOfDigits(text, end + 1);
  return end;
};

const isThousand = (text: string, comma: number): boolean =>
  text[comma] === ',' && endOfDigits(text, comma + 1) === comma + 4;

const endOfThousands = (text: string, start: number): number => {
  let end = start;
  while (isThousand(text, end)) end += 4;
  return end;
};
