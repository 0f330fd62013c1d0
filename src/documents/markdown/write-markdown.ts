import { isPart, type Part } from '../structure/part.js';
import { escapeInline, escapeParagraph } from './escape.js';
import { writeFrontMatter, type Metadata } from './front-matter.js';

/** Markdown has six levels; what a heading names tells its rank, so deeper parts share the last. */
const DEEPEST = 6;

/** Writes a corpus file: front matter, title, and each part under its heading. */
export function writeMarkdown(metadata: Metadata, root: Part): string {
  const out = [writeFrontMatter(metadata), `# ${escapeInline(metadata.title)}`, ''];
  writeContent(root, 2, out);
  return out.join('\n');
}

const writeContent = (part: Part, depth: number, out: string[]): void => {
  for (const inner of part.content) {
    if (!isPart(inner)) {
      out.push(escapeParagraph(inner.text), '');
      continue;
    }
    const title = inner.title === '' ? '' : `. ${escapeInline(inner.title)}`;
    out.push(`${'#'.repeat(Math.min(depth, DEEPEST))} ${inner.heading}${title}`, '');
    writeContent(inner, depth + 1, out);
  }
};
