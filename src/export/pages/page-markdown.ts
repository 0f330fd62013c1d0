import type { Page, PageBlock, PageLink } from './page.js';

/** A page as Markdown, its addresses whole. */
export function pageMarkdown({ blocks }: Page, base: string): string {
  return `${blocks.map((block) => blockMarkdown(block, base)).join('\n\n')}\n`;
}

/** Signs that Markdown would read in a line. */
const INLINE = /[\\`*_[\]<>~|{}#]/g;
/** Signs that it would read at the start of one. */
const LEADING = /^(?:([+=-])|(\d{1,9})(?=[.)]\s))/;

const escape = (text: string): string => text.replace(INLINE, (sign) => `\\${sign}`);

const paragraph = (text: string): string =>
  escape(text).replace(LEADING, (mark, sign: string | undefined) => (sign === undefined ? `${mark}\\` : `\\${mark}`));

const linkMarkdown = (link: PageLink | string, base: string): string =>
  typeof link === 'string' ? escape(link) : `[${escape(link.text)}](<${addressOf(link.path, base)}>)`;

/** A whole address. */
export const addressOf = (path: string, base: string): string =>
  path.startsWith('/') ? `${base}${encodeURI(path)}` : encodeURI(path);

const blockMarkdown = (block: PageBlock, base: string): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.path === null ? escape(block.text) : linkMarkdown({ text: block.text, path: block.path }, base)}`;
    case 'facts':
      return block.rows
        .map(
          ([name, values]) => `- **${escape(name)}**: ${values.map((value) => linkMarkdown(value, base)).join('; ')}`,
        )
        .join('\n');
    case 'words':
      return [`**${escape(block.label)}**`, ...block.paragraphs.map(paragraph)].join('\n\n');
    case 'notice':
      return `*${escape(block.text)}*`;
    case 'notes':
      return [
        `**${escape(block.title)}**`,
        ...block.notes.map((note) => `> ${escape(note.replace(/\s+/g, ' '))}`),
      ].join('\n\n');
    case 'links':
      return `${escape(block.title)}: ${block.links.map((link) => linkMarkdown(link, base)).join(' · ')}`;
  }
};
