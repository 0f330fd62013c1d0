import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeInline, escapeParagraph } from '../../../src/documents/markdown/escape.js';

const parse = (markdown: string): Nodes => unified().use(remarkParse).use(remarkDirective).parse(markdown);

const words = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';

const shape = (node: Nodes): string =>
  'children' in node ? `${node.type}(${[...new Set(node.children.map(shape))].join()})` : node.type;

const legalText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#',
        '-',
        '1.',
        '12)',
        ':::',
        '*',
        '<',
        '::rule{at=x}',
        ':15',
        '_',
        '`',
        '[',
        '](',
        '!',
        '&amp;',
        '|',
        '\\',
        '~~',
        '>',
        '+',
        '=',
        '$',
        'hrs:20',
        'Que',
      ),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text));

describe('a paragraph', () => {
  it.each([
    '# no heading',
    '- no item',
    '1. no item',
    '12) no item',
    '::: no directive',
    '* no item',
    '<b>no tag</b>',
    ':20 hrs',
    '= =',
    '---',
  ])('that begins as Markdown stays words: %s', (text) => {
    const tree = parse(escapeParagraph(text));
    expect(words(tree)).toBe(text);
    expect(shape(tree)).toBe('root(paragraph(text))');
  });

  it('is given back by a Markdown parser as it was, whatever its words', () => {
    fc.assert(
      fc.property(legalText, (text) => {
        const tree = parse(escapeParagraph(text));
        expect(words(tree)).toBe(text);
        expect(shape(tree)).toBe('root(paragraph(text))');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the title of a heading', () => {
  it('stays words too', () => {
    fc.assert(
      fc.property(legalText, (text) => {
        const tree = parse(`## Artículo 5. ${escapeInline(text)}`);
        expect(words(tree)).toBe(`Artículo 5. ${text}`);
        expect(shape(tree)).toBe('root(heading(text))');
      }),
    );
  });
});
