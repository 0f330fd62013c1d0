import { describe, expect, it } from 'vitest';
import { processNamed } from '../../src/web/words/plant/process-words.js';

const WELDING = {
  key: 'welding-and-cutting',
  name: 'Welding and cutting',
  es: 'Soldadura y corte',
  en: 'Welding and cutting',
};

describe('a process of the form', () => {
  it.each(['welding-and-cutting', 'Soldadura y corte', ' soldadura y corte', 'WELDING AND CUTTING'])(
    'is known by its key and its name in either language: %s',
    (word) => {
      expect(processNamed([WELDING], word)?.name).toBe('Welding and cutting');
    },
  );

  it('is not guessed from words of one’s own', () => {
    expect(processNamed([WELDING], 'soldadura láser')).toBeNull();
  });
});
