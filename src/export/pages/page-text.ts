import type { Page, PageBlock, PageLink } from './page.js';
import { addressOf } from './page-markdown.js';

/** A page as plain text, its addresses written out. */
export function pageText({ blocks }: Page, base: string): string {
  return `${blocks.map((block) => blockText(block, base)).join('\n\n')}\n`;
}

const linkText = (link: PageLink | string, base: string): string => {
  if (typeof link === 'string') return link;
  const address = addressOf(link.path, base);
  return link.text === link.path ? address : `${link.text} <${address}>`;
};

const blockText = (block: PageBlock, base: string): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'facts':
      return block.rows
        .map(([name, values]) => `${name}: ${values.map((value) => linkText(value, base)).join('; ')}`)
        .join('\n');
    case 'words':
      return [`[${block.label}]`, ...block.paragraphs].join('\n\n');
    case 'notice':
      return block.text;
    case 'notes':
      return [`[${block.title}]`, ...block.notes].join('\n\n');
    case 'links':
      return [`${block.title}:`, ...block.links.map((link) => `  ${linkText(link, base)}`)].join('\n');
  }
};
