import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAutomaton } from '../../../src/ingestion/mentions/automaton.js';

const word = fc.constantFrom('a', 'b', 'c');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 });

it('finds every place of every phrase, as a plain search of each place does', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 40 }), (phrases, text) => {
      const automaton = createAutomaton(phrases.map((words, index) => [words, index] as const));
      const found = automaton
        .find(text)
        .map(({ phrase: index, from, to }) => `${String(index)} ${String(from)} ${String(to)}`);
      const plain = phrases.flatMap((words, index) =>
        text.flatMap((_, from) =>
          words.every((one, offset) => text[from + offset] === one)
            ? [`${String(index)} ${String(from)} ${String(from + words.length)}`]
            : [],
        ),
      );
      expect([...found].sort()).toEqual(plain.sort());
    }),
  );
});

it('tells hits in the order in which they end', () => {
  const automaton = createAutomaton([
    [['a', 'b'], 'long'],
    [['b'], 'short'],
  ] as const);
  expect(automaton.find(['a', 'b']).map(({ phrase: name }) => name)).toEqual(['long', 'short']);
});
