import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onOneLine } from '../../../src/citations/text/on-one-line.js';
import { tokenAt } from '../../../src/citations/text/token.js';

const WORDS = fc.string({
  unit: fc.constantFrom('a', 'Á', '1', ' ', '\n', '\t', '\u00a0', '\uf0b7', ',', '-', 'ñ'),
  maxLength: 40,
});

test('a text read between two others is read as it is alone', () => {
  fc.assert(
    fc.property(WORDS, WORDS, (one, other) => {
      for (let at = 0; at <= one.length; at++) {
        const token = tokenAt(one, at);
        // The same place of another text, then of the same text made anew.
        tokenAt(other, at);
        expect(tokenAt(Buffer.from(one).toString(), at)).toEqual(token);
        expect(tokenAt(`${one}${other}`.slice(0, one.length), at)).toEqual(token);
      }
    }),
  );
});

test('tokens follow one another and leave out white space alone', () => {
  fc.assert(
    fc.property(WORDS, (text) => {
      let at = 0;
      for (let token = tokenAt(text, at); token.kind !== 'end'; token = tokenAt(text, at)) {
        expect(text.slice(at, token.start)).toMatch(/^[\s\uf0b7]*$/);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^[\s\uf0b7]*$/);
    }),
  );
});

test('white space is written as one space, as a plain replacement writes it', () => {
  fc.assert(fc.property(WORDS, (words) => onOneLine(words) === words.replace(/\s+/g, ' ')));
});
