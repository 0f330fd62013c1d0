import type { ExtractedText } from '../../domain/ports/text-extractor.js';
import { readBlocks } from '../pdf/blocks.js';
import { stripFurniture } from '../pdf/furniture.js';
import { measureLines } from '../pdf/measure.js';
import { readPdf } from '../pdf/read-pdf.js';

/** The paragraphs of a PDF, headers and footers of its pages left out. Errors: `unreadable-file`, `too-large`. */
export async function readPdfText(name: string, bytes: Uint8Array): Promise<ExtractedText> {
  const { pages, height } = await readPdf(name, bytes);
  const { lines } = stripFurniture(pages, height);
  const blocks = readBlocks(lines, measureLines(lines), () => false);
  return { text: blocks.map(({ text }) => text).join('\n\n'), format: 'pdf' };
}
