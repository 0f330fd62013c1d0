import type { Block, Paper } from './document.js';

/** A paper as Markdown. */
export function paperMarkdown(paper: Paper): string {
  return `${paper.map(printBlock).join('\n\n')}\n`;
}

const MARKS = { title: '# ', heading: '## ', subheading: '### ', paragraph: '', note: '> ' } as const;

const printBlock = (block: Block): string => {
  if (block.kind === 'list') return block.items.map((item, place) => `${place + 1}. ${escape(item)}`).join('\n');
  if (block.kind !== 'table') return `${MARKS[block.kind]}${escape(block.text)}`;
  const rule = block.head.map(() => '---');
  return [block.head, rule, ...block.rows].map((cells) => `| ${cells.map(cellOf).join(' | ')} |`).join('\n');
};

/** Words of the law are words: what Markdown would read as a mark is escaped. */
const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_<[\]])/g, '\\$1');

const cellOf = (text: string): string => escape(text).replaceAll('|', '\\|');
