import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Tables, and nothing else of GitHub's dialect: a tilde or an address in a legal text is words, not markup. */
function remarkTable(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkTable)
  .use(remarkDirective)
  .freeze();

/** The syntax tree of a corpus file: Markdown with YAML front matter, tables and directives, every node with its position. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
