import { escapeHtml } from '../check/escape-html.js';
import type { Page, PageBlock, PageLink } from './page.js';

/** Where the one style sheet of the pages is. */
export const STYLE_PATH = '/eli.css';

/** A page as HTML that reads without scripts; `data` is the same as JSON-LD, for those who gather pages. */
export function pageHtml(page: Page, base: string, data: string): string {
  const { title, language, path, blocks, alternates } = page;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} · Normapa</title>`,
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    `<link rel="stylesheet" href="${STYLE_PATH}">`,
    `<link rel="canonical" href="${escapeHtml(`${base}${encodeURI(path)}`)}">`,
    ...alternates.map(({ path: other }) => `<link rel="alternate" href="${href(other)}">`),
    // A data block is no script that runs; only its end tag must not stand in it.
    `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const href = (path: string): string => escapeHtml(encodeURI(path));

const linkHtml = (link: PageLink | string): string =>
  typeof link === 'string' ? escapeHtml(link) : `<a href="${href(link.path)}">${escapeHtml(link.text)}</a>`;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');

const blockHtml = (block: PageBlock): string => {
  switch (block.kind) {
    case 'heading': {
      const text = escapeHtml(block.text);
      const inner = block.path === null ? text : `<a href="${href(block.path)}">${text}</a>`;
      return `<h${block.level}>${inner}</h${block.level}>`;
    }
    case 'facts':
      return `<dl>\n${block.rows.map(([name, values]) => `<dt>${escapeHtml(name)}</dt><dd>${values.map(linkHtml).join('; ')}</dd>`).join('\n')}\n</dl>`;
    case 'words':
      return `<section class="${block.sort}"${block.sort === 'official' ? ' lang="es"' : ''}>\n<p class="label">${escapeHtml(block.label)}</p>\n${paragraphs(block.paragraphs)}\n</section>`;
    case 'notice':
      return `<p class="notice">${escapeHtml(block.text)}</p>`;
    case 'notes':
      return `<aside lang="${block.language}">\n<p class="label">${escapeHtml(block.title)}</p>\n${paragraphs(block.notes)}\n</aside>`;
    case 'links':
      return `<nav aria-label="${escapeHtml(block.title)}">${escapeHtml(block.title)}: ${block.links.map(linkHtml).join(' · ')}</nav>`;
  }
};

/** The style sheet: a readable column, in light and in dark. */
export const PAGE_STYLE = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2, h3, h4, h5, h6 { font-size: 1.1rem; margin: 1.75rem 0 0.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dd { margin: 0; }
.label { margin: 0; font-size: 0.8rem; font-weight: 600; }
section { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 3px solid; }
section.summary { border-left-style: dotted; }
aside { margin: 0.5rem 0; padding: 0.5rem 0.75rem; border: 1px dashed; font-size: 0.95rem; }
nav { margin: 0.5rem 0; font-size: 0.95rem; }
`;
