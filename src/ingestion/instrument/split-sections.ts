import type { Heading, Root, RootContent } from 'mdast';
import { textOf } from '../markdown/text-of.js';
import type { RawSection } from './section.js';

/** A corpus file cut at its headings. */
export interface SplitFile {
  /** The blocks before the first heading below the title: the preamble of an official text. */
  readonly preamble: readonly RootContent[];
  readonly sections: readonly RawSection[];
}

/** Cuts the tree of a corpus file at its headings of depth 2 to 6. */
export function splitSections(tree: Root, file: string): SplitFile {
  const blocks = tree.children.filter((block) => block.type !== 'yaml');
  const heads = blocks.flatMap((block, index) => (isPartHeading(block) ? [{ block, index }] : []));
  const sections = heads.map(({ block, index }, place) => {
    const next = heads[place + 1];
    return {
      heading: textOf(block.children, file).text,
      depth: block.depth,
      start: block.position?.start.offset ?? 0,
      end: next?.block.position?.start.offset ?? file.length,
      blocks: blocks.slice(index + 1, next?.index ?? blocks.length),
    };
  });
  const preamble = blocks.slice(0, heads[0]?.index ?? blocks.length).filter((block) => block.type !== 'heading');
  return { preamble, sections };
}

const isPartHeading = (block: RootContent): block is Heading => block.type === 'heading' && block.depth > 1;
