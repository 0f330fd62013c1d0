import { describe, expect, test } from 'vitest';
import type { CheckedCitation } from '../../src/domain/ports/questions/check.js';
import { checkedDocumentHtml } from '../../src/export/check/checked-document.js';
import { parseDay } from '../../src/domain/day.js';

const asOf = parseDay('2026-11-21')!;
const citation = (text: string, surface: string, state: CheckedCitation['state']): CheckedCitation => ({
  surface,
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  self: false,
  target: { key: null, title: surface, designation: null },
  locators: [],
  relation: 'cites',
  reference: 'dynamic',
  resolved: false,
  reason: null,
  state,
  by: null,
  on: null,
  reformedSince: null,
  edition: null,
  parts: [],
  note: 'because <b>',
});
const page = (text: string, ...citations: CheckedCitation[]): string =>
  checkedDocumentHtml({ name: 'a<b>.txt', text, answer: { asOf, citations } });

describe('the marked copy of a document', () => {
  test('keeps every word of the document, and escapes what is markup', () => {
    const text = 'Uno <script>alert("1")</script> & dos\n\nla Ley "X" & su\nReglamento\u0000';
    const html = page(text, citation(text, 'Ley "X" & su\nReglamento', 'repealed'));
    expect(html).not.toContain('<script');
    expect(html).not.toContain('\u0000');
    const body = /<section aria-label="Documento">([^]*?)<\/section>/.exec(html)?.[1] ?? '';
    const words = body
      .replace(/<span class="state">.*?<\/span>|<sup>.*?<\/sup>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    expect(words.split(/\s+/).filter(Boolean)).toEqual(text.replace('\u0000', ' ').split(/\s+/).filter(Boolean));
  });
  test('says each state in words, at the mark and in the list, and links both ways', () => {
    const text = 'la Ley Uno y la Ley Dos';
    const html = page(text, citation(text, 'Ley Uno', 'in-force'), citation(text, 'Ley Dos', 'replaced'));
    expect(html).toContain('<mark id="c2" class="replaced">Ley Dos<span class="state"> (sustituida)</span></mark>');
    for (const link of ['href="#n1"', 'id="n1"', 'href="#c1"', 'id="c1"']) expect(html).toContain(link);
    expect(html).toContain('2 citas (1 vigente, 1 sustituida)');
  });
  test('loads and runs nothing', () => {
    const html = page('');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|https?:/);
  });
});
