import { describe, expect, it } from 'vitest';
import { isTakenOut } from '../../../src/analysis/graph/taken-out.js';

describe('a part that was taken out', () => {
  it.each(['Se deroga.', '(Se deroga).', 'Se deroga', 'Derogado.', 'Derogada, y', 'Derogadas.'])(
    'prints nothing else: %s',
    (official) => {
      expect(isTakenOut(official)).toBe(true);
    },
  );

  it.each([
    ['Se derogan todas las disposiciones que se opongan al presente Decreto.', 'takes out others'],
    ['Se deroga la Ley de Pesca.', 'takes out a law'],
    ['Se deroga el artículo 9.', 'takes out an article'],
    ['Se deroga.\n\nLa Secretaría resolverá en diez días.', 'goes on after a paragraph that went'],
    ['La autorización derogada no revive.', 'speaks of something else'],
    ['', 'is empty'],
  ])('%j is none: it %s', (official) => {
    expect(isTakenOut(official)).toBe(false);
  });

  it('is not known of a part whose official words were not read', () => {
    expect(isTakenOut(null)).toBe(false);
  });
});
