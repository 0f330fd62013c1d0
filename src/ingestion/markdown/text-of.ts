import type { Nodes, RootContent } from 'mdast';
import { createMappedText, type MappedText, type MappedTextBuilder } from './mapped-text.js';

/** What stands between the parts of a block: paragraphs apart, list members and table rows on lines of their own, cells beside one another. */
const SEPARATORS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: '\n\n',
  list: '\n\n',
  table: '\n\n',
  listItem: '\n',
  tableRow: '\n',
  tableCell: ' | ',
  break: '\n',
};

/** The words of some blocks of a file, without Markdown, with their places in the file. */
export function textOf(nodes: readonly RootContent[], file: string): MappedText {
  const builder = createMappedText();
  for (const node of nodes) appendNode(node, file, builder);
  return builder.build();
}

/** What only looks like markup or an inline directive ("dice:texto") is words of the text. */
const VERBATIM: ReadonlySet<Nodes['type']> = new Set(['textDirective', 'html', 'inlineCode', 'footnoteReference']);

const appendNode = (node: Nodes, file: string, builder: MappedTextBuilder): void => {
  const separator = SEPARATORS[node.type];
  if (separator !== undefined) builder.separate(separator);
  const start = node.position?.start.offset ?? 0;
  const source = file.slice(start, node.position?.end.offset ?? start);
  if (node.type === 'text') builder.append(node.value, source, start);
  else if (VERBATIM.has(node.type)) builder.append(source, source, start);
  else if ('children' in node) for (const child of node.children) appendNode(child, file, builder);
};
