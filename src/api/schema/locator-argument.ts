import { NormapaError } from '../../domain/errors.js';
import { type Locator, parseLocator, printLocator } from '../../domain/locator/locator.js';

/** Reads the locator that a caller gave. Errors: `bad-input` for what is none. */
export function readLocator(text: string): Locator {
  const path = parseLocator(text);
  if (path) return printLocator(path);
  throw new NormapaError('bad-input', 'This is no locator', {
    found: text.slice(0, 80),
    expected: 'a path of lower-case segments such as art-31/fr-v, num-5.2.1 or trans-segundo',
  });
}
