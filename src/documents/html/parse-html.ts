import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import { NormapaError } from '../../domain/errors.js';

/** Any node of a page. */
export type HtmlNode = Root | RootContent | ElementContent;

/** Parses a page as browsers do: nothing that it holds is at fault. Errors: `unreadable-file` where it is nested beyond measure. */
export function parseHtml(name: string, text: string): Root {
  try {
    return rehype().parse(text);
  } catch (cause) {
    throw new NormapaError('unreadable-file', `${name} cannot be read: its elements are nested too deep`, {
      found: 'an HTML page whose elements are nested some thousand deep',
      expected: 'a page such as the official gazette serves',
      cause,
    });
  }
}

/** The inner nodes of a node; none for words. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'children' in node ? node.children : [];
}

/** True for what holds no words of a page: its head, scripts, forms' lists. */
export function isSilent(node: HtmlNode): boolean {
  if (node.type === 'element') return SILENT.has(node.tagName);
  return node.type === 'comment' || node.type === 'doctype';
}

const SILENT = new Set([
  'head',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'option',
  'object',
  'svg',
  'iframe',
]);

/** The words of a node as they stand, spaces and all. */
export function rawText(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return isSilent(node) ? '' : childrenOf(node).map(rawText).join('');
}

/** The words of a node, white space run together. */
export function tidyText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200a\u202f]+/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
}

/** The first element below a node that passes, in the order of the text. */
export function findElement(node: HtmlNode, passes: (element: Element) => boolean): Element | null {
  if (node.type === 'element' && passes(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findElement(child, passes);
    if (found) return found;
  }
  return null;
}

/** An attribute as text; empty where it is absent. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}
