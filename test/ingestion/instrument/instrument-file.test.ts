import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_READ } from '../../../src/domain/statement.js';
import { frontMatter, readText } from '../../support/corpus-text.js';

const ARTICLE = `## Artículo 31. Plan de manejo
::rule{modality=obligation act=register topics="battery-waste" binds="battery-recycling" when="hazardous_waste_generated_t_per_year>=10" authorities="semarnat"}

Quien genera *diez toneladas* o más
se registra.

:::en
Whoever generates ten tonnes or more registers.
:::

:::doubt
The register was not seen.
:::
`;

describe('a corpus file', () => {
  it('is read with its front matter, parts, rules, words in both languages and doubts', () => {
    const { instrument, faults } = readText(frontMatter() + ARTICLE);
    expect(faults).toEqual([]);
    expect(instrument?.head.fields).toMatchObject({
      key: 'ley',
      status: 'in-force',
      jurisdictions: ['MX'],
      published: '2003-10-08',
    });
    const [section] = instrument?.sections ?? [];
    expect(section?.locator).toBe('art-31');
    expect(section?.words.text).toBe('Quien genera diez toneladas o más se registra.');
    expect(section?.english.text).toBe('Whoever generates ten tonnes or more registers.');
    expect(section?.doubts).toEqual(['The register was not seen.']);
    expect(section?.rules.map(({ statement }) => statement)).toEqual([
      {
        ...NOTHING_READ,
        basis: 'curated',
        modality: 'obligation',
        act: 'register',
        topics: ['battery-waste'],
        binds: ['battery-recycling'],
        processes: [],
        products: [],
        when: [{ fact: 'hazardous_waste_generated_t_per_year', comparison: '>=', value: 10 }],
        unless: [],
        authorities: ['semarnat'],
      },
    ]);
  });

  it('knows for every word where it stands in the file, escapes and emphasis notwithstanding', () => {
    const text = `${frontMatter()}## Artículo 1\n::rule{modality=scope}\n\nUno \\# dos **tres** cuatro\ncinco \\* seis.\n`;
    const words = readText(text).instrument?.sections[0]?.words;
    expect(words?.text).toBe('Uno # dos tres cuatro cinco * seis.');
    for (const word of ['Uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis']) {
      const at = words?.toFile(words.text.indexOf(word)) ?? -1;
      expect(text.slice(at, at + word.length)).toBe(word);
    }
  });

  it('keeps words that only look like markup', () => {
    const body =
      '## Artículo 1\n::rule{modality=scope}\n\nDice:texto a las 10:30 de <la> ley ~así~ www.dof.gob.mx `código`.\n';
    expect(readText(frontMatter() + body).instrument?.sections[0]?.words.text).toBe(
      'Dice:texto a las 10:30 de <la> ley ~así~ www.dof.gob.mx `código`.',
    );
  });

  it('reads a table row by row', () => {
    const body = '## Tabla 1\n::rule{modality=limit}\n\n| Metal | Límite |\n| --- | --- |\n| Plomo | 5 mg/l |\n';
    expect(readText(frontMatter() + body).instrument?.sections[0]?.words.text).toContain('Plomo | 5 mg/l');
  });

  it.each([
    ['no front matter', '# Ley\n', 'front-matter-missing 1:1'],
    ['broken YAML', '---\nkey: [a\n---\n# Ley\n', 'front-matter-yaml'],
    ['a day that does not exist', frontMatter({ published: '2003-02-30' }), 'invalid-date 7:12'],
    ['a status that is none', frontMatter({ status: 'valid' }), 'front-matter-field 8:9'],
    ['a field that is missing', frontMatter().replace(/confidence.*\n/, ''), 'front-matter-field'],
    ['no source', frontMatter({ sources: '[]' }), 'front-matter-field'],
    ['a field that is unknown', frontMatter({ colour: 'red' }), 'front-matter-unknown-field 13:1'],
    ['a key that is none', frontMatter({ key: 'Ley Uno' }), 'front-matter-field 2:6'],
    ['a key of another file', frontMatter({ key: 'otra' }), 'key-mismatch 2:6'],
    ['a reform before publication', frontMatter({ last_reform: '1999-01-01' }), 'date-order 13:14'],
    ['a review before publication', frontMatter({ last_review: '1999-01-01' }), 'date-order'],
    ['a replacement while in force', frontMatter({ replaced_by: '[otra]' }), 'replaced-in-force 13:14'],
    ['a heading that names no part', `${frontMatter()}## Cosas varias\n\nTexto.\n`, 'heading-not-locator 17:1'],
    ['a part that stands twice', `${frontMatter()}## Artículo 1\n\n## Artículo 1\n`, 'duplicate-locator 19:1'],
    ['a modality that is none', `${frontMatter()}## Artículo 1\n::rule{modality=duty}\n`, 'rule-attribute 18:1'],
    [
      'an attribute that is none',
      `${frontMatter()}## Artículo 1\n::rule{modality=scope who=all}\n`,
      'rule-attribute 18:1',
    ],
    [
      'a condition that is none',
      `${frontMatter()}## Artículo 1\n::rule{modality=scope when="workers is 5"}\n`,
      'rule-condition 18:1',
    ],
    [
      'a locator that is none',
      `${frontMatter()}## Artículo 1\n::rule{modality=scope at="artículo-1"}\n`,
      'rule-attribute 18:1',
    ],
    [
      'a rule above the first heading',
      `${frontMatter()}::rule{modality=scope}\n\n## Artículo 1\n`,
      'rule-without-part 17:1',
    ],
    ['a directive that is none', `${frontMatter()}## Artículo 1\n::rules{modality=scope}\n`, 'unknown-directive 18:1'],
  ])('with %s is told, with its place, and left out', (_, text, fault) => {
    const { instrument, faults, diagnostics } = readText(text);
    expect(faults.some((each) => each.startsWith(fault))).toBe(true);
    expect(instrument).toBeNull();
    for (const { expected, message } of diagnostics) expect(expected.length * message.length).toBeGreaterThan(0);
  });

  it('takes a part known only by its name where a rule says so', () => {
    const { instrument, faults } = readText(
      `${frontMatter()}## Campo de aplicación\n::rule{modality=scope at=sub-campo-de-aplicacion}\n\nTodo.\n`,
    );
    expect(faults).toEqual([]);
    expect(instrument?.sections[0]?.rules[0]?.at).toEqual(['sub-campo-de-aplicacion']);
  });

  it('an official text needs only what the document prints', () => {
    const text =
      '---\nkey: ley\nkind: law\ntitle_es: Ley\ntext: official\n---\n# Ley\n\nPreámbulo.\n\n## Artículo 1\n\nTexto.\n';
    const { instrument, faults } = readText(text, 'textos/ley.md');
    expect(faults).toEqual([]);
    expect(instrument?.preamble.text).toBe('Preámbulo.');
  });

  it('never throws, and keeps offsets inside the file, for keywords of the dialect in any order', () => {
    const keyword = fc.constantFrom(
      '## Artículo 1',
      '### Fracción I',
      '## Transitorios',
      '### Primero',
      '::rule{modality=scope}',
      '::rule{at=art-1',
      ':::en',
      ':::',
      ':::doubt',
      '---',
      'key: a',
      '# Ley',
      '| a | b |',
      '| --- | --- |',
      'texto \\# más',
      '> cita',
      '- uno',
      '```',
      '<script>',
      '\u0000',
      '[x](javascript:1)',
    );
    fc.assert(
      fc.property(fc.array(keyword, { maxLength: 30 }), fc.boolean(), (lines, withHead) => {
        const text = (withHead ? frontMatter() : '') + lines.join('\n');
        for (const { words } of readText(text).instrument?.sections ?? []) {
          for (let at = 0; at < words.text.length; at += 3) {
            expect(words.toFile(at)).toBeGreaterThanOrEqual(0);
            expect(words.toFile(at)).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
