import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import type { Rows } from '../reading/block.js';
import { isPart, placeOf, type Paragraph, type Part } from '../structure/part.js';
import { escapeCell, escapeInline, escapeParagraph } from './escape.js';
import { writeFrontMatter, type Metadata } from './front-matter.js';
import { writeReforms } from './write-reforms.js';

/** Markdown has six levels; what a heading names tells its rank, so deeper parts share the last. */
const DEEPEST = 6;
/** Parts whose words tell what they stand in, so that in a deep text they may share one level and leave the others to lists. */
const FAMILIES: readonly (readonly SegmentKind[])[] = [['lib', 'tit', 'cap', 'sec'], ['num']];

/** Writes a corpus file: front matter, title, and the body that `writeBody` gave. */
export function writeMarkdown(metadata: Metadata, body: string): string {
  return [writeFrontMatter(metadata), `# ${escapeInline(metadata.title)}`, '', body].join('\n');
}

/** Writes what stands below the title: each part under its heading. */
export function writeBody(root: Part): string {
  const out: string[] = [];
  const isDeep = levelsOf(root) > DEEPEST;
  writeContent(root, 1, { out, isDeep });
  return out.join('\n');
}

/** Where the lines go, and whether the text is nested more deeply than Markdown can show. */
interface Writing {
  readonly out: string[];
  readonly isDeep: boolean;
}

const levelsOf = (part: Part): number =>
  1 + part.content.reduce((most, inner) => (isPart(inner) ? Math.max(most, levelsOf(inner)) : most), 0);

/** The level of a part's heading, given that of the part which holds it. */
const depthWithin = (inner: Part, outer: Part, depth: number, isDeep: boolean): number => {
  const [own, holder] = [inner.segment?.kind, outer.segment?.kind];
  const akin = FAMILIES.some((kinds) => own && holder && kinds.includes(own) && kinds.includes(holder));
  return isDeep && akin ? depth : depth + 1;
};

/** The heading of a part, without its marks of level: one stop parts its title from it. */
const writeHeading = (part: Part): string =>
  `${part.heading}${part.title === '' ? '' : `. ${escapeInline(part.title)}`}`;

const writeContent = (part: Part, depth: number, writing: Writing): void => {
  const { out, isDeep } = writing;
  writeReformsOf(part, null, out);
  let paragraph = 0;
  for (const inner of part.content) {
    if (!isPart(inner)) {
      out.push(writeParagraph(inner), '');
      if (!inner.rows && inner.text !== '') writeReformsOf(part, ++paragraph, out);
      continue;
    }
    if (inner.segment?.kind === 'par') paragraph++;
    const level = depthWithin(inner, part, depth, isDeep);
    out.push(`${'#'.repeat(Math.min(level, DEEPEST))} ${writeHeading(inner)}`, '');
    writeContent(inner, level, writing);
  }
};

/** What was done to the part as a whole stands below its heading, what was done to a paragraph below that. */
const writeReformsOf = (part: Part, paragraph: number | null, out: string[]): void => {
  const reforms = part.reforms.filter((each) => each.paragraph === paragraph);
  if (reforms.length > 0) out.push(...writeReforms(reforms, placeOf(part)), '');
};

const writeParagraph = ({ text, rows, images }: Paragraph): string =>
  [
    ...(rows ? [writeTable(rows)] : text === '' ? [] : [escapeParagraph(text)]),
    ...images.map((address) => `![](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`),
  ].join('\n\n');

/** A table of GitHub's Markdown, whose first row is the head. */
const writeTable = (rows: Rows): string => {
  const [head = '', ...rest] = rows.map((row) => `| ${row.map(escapeCell).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`, ...rest].join('\n');
};
