import { describe, expect, it } from 'vitest';
import { frontMatter, readText } from '../../support/corpus-text.js';

const BODY =
  '## Artículo 1\n\n### Inciso a\n\nUno.\n\n### Inciso a\n\nDos.\n\n### Inciso a_2\n\nTres.\n\n### Inciso a\n\nCuatro.\n';

describe('a part that stands twice', () => {
  it('is kept in an official text, which nobody can mend, under a mark of its own', () => {
    const { instrument, diagnostics } = readText(frontMatter({ text: 'official' }) + BODY);
    expect(instrument?.sections.map(({ locator }) => locator)).toEqual([
      'art-1',
      'art-1/inc-a',
      'art-1/inc-a_3',
      'art-1/inc-a_2',
      'art-1/inc-a_4',
    ]);
    expect(diagnostics.map(({ code, grade }) => `${code} ${grade}`)).toEqual([
      'duplicate-locator warning',
      'duplicate-locator warning',
    ]);
  });

  it('is an error in a summary', () => {
    expect(readText(frontMatter() + BODY).instrument).toBeNull();
  });
});
