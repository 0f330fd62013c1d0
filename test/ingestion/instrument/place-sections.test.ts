import { describe, expect, it } from 'vitest';
import { placeSections } from '../../../src/ingestion/instrument/place-sections.js';

/** Places headings written as Markdown; gives the locator of each, or its words where it has none, and the part that holds it. */
const place = (markdown: string): string[] => {
  const sections = markdown
    .trim()
    .split('\n')
    .map((line) => ({ heading: line.replace(/^#+ /, ''), depth: line.indexOf(' '), start: 0, end: 0, blocks: [] }));
  return placeSections(sections).map(({ locator, parent, heading }) => `${locator ?? heading} < ${parent ?? '-'}`);
};

describe('the place of a heading', () => {
  it('an article is addressed without its chapter, which holds it all the same', () => {
    expect(
      place('## Título Primero\n### Capítulo I\n#### Artículo 1\n#### Artículo 2\n### Capítulo II\n#### Artículo 3'),
    ).toEqual([
      'tit-primero < -',
      'tit-primero/cap-i < tit-primero',
      'art-1 < tit-primero/cap-i',
      'art-2 < tit-primero/cap-i',
      'tit-primero/cap-ii < tit-primero',
      'art-3 < tit-primero/cap-ii',
    ]);
  });

  it('what a heading names gives its rank, not its depth', () => {
    expect(place('## Artículo 5\n## Fracción I\n## Inciso a\n## Artículo 6')).toEqual([
      'art-5 < -',
      'art-5/fr-i < art-5',
      'art-5/fr-i/inc-a < art-5/fr-i',
      'art-6 < -',
    ]);
  });

  it('depth decides between parts that nest in either order', () => {
    expect(place('## Artículo 5\n### Inciso F\n#### Fracción II\n### Inciso K')).toEqual([
      'art-5 < -',
      'art-5/inc-f < art-5',
      'art-5/inc-f/fr-ii < art-5/inc-f',
      'art-5/inc-k < art-5',
    ]);
    expect(place('## Artículo 123\n### Apartado A\n#### Fracción XXXI\n##### Inciso b\n###### Inciso 2')).toContain(
      'art-123/ap-a/fr-xxxi/inc-b/inc-2 < art-123/ap-a/fr-xxxi/inc-b',
    );
  });

  it('a paragraph behind a list is of what the list stands in, by the level of its heading', () => {
    expect(
      place(
        '## Artículo 5\n### Fracción I\n#### Inciso a\n#### Párrafo 2\n### Párrafo 2\n### Último párrafo\n## Artículo 6',
      ),
    ).toEqual([
      'art-5 < -',
      'art-5/fr-i < art-5',
      'art-5/fr-i/inc-a < art-5/fr-i',
      'art-5/fr-i/par-2 < art-5/fr-i',
      'art-5/par-2 < art-5',
      'art-5/par-last < art-5',
      'art-6 < -',
    ]);
    expect(place('## Artículo 5\n### Fracción I\n#### Párrafo 2')).toContain('art-5/fr-i/par-2 < art-5/fr-i');
  });

  it('a numeral keeps its whole number and stands in the numeral that its number continues', () => {
    expect(place('## Numeral 5\n### Numeral 5.2\n#### Numeral 5.2.1\n### Numeral 5.10\n## Numeral 51')).toEqual([
      'num-5 < -',
      'num-5.2 < num-5',
      'num-5.2.1 < num-5.2',
      'num-5.10 < num-5',
      'num-51 < -',
    ]);
  });

  it('an annex gives its parts an address of their own', () => {
    expect(place('## Numeral 1\n## Anexo A\n### Numeral 1\n### Tabla 2\n## Anexo Único\n### Numeral 3.1')).toEqual([
      'num-1 < -',
      'anx-a < -',
      'anx-a/num-1 < anx-a',
      'anx-a/tab-2 < anx-a',
      'anx-unico < -',
      'anx-unico/num-3.1 < anx-unico',
    ]);
  });

  it('transitories are those of the text, or of the decree above them', () => {
    expect(
      place(
        '## Artículo 1\n## Transitorios\n### Primero\n### Artículo Segundo\n## Decreto de 2021-04-23\n### Transitorios\n#### Único\n## Artículo 2',
      ),
    ).toEqual([
      'art-1 < -',
      'Transitorios < -',
      'trans-primero < -',
      'trans-segundo < -',
      'dec-2021-04-23 < -',
      'Transitorios < dec-2021-04-23',
      'dec-2021-04-23/trans-unico < dec-2021-04-23',
      'art-2 < -',
    ]);
  });
});
