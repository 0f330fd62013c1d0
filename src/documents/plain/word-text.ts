import WordExtractor from 'word-extractor';
import { NormapaError } from '../../domain/errors.js';
import type { ExtractedText } from '../../domain/ports/text-extractor.js';

/** The paragraphs of a binary Word file. Errors: `unreadable-file`. */
export async function readWordText(name: string, bytes: Uint8Array): Promise<ExtractedText> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return { text: document.getBody().replace(/\n/g, '\n\n'), format: 'doc' };
  } catch (cause) {
    throw new NormapaError('unreadable-file', `${name} cannot be read`, {
      found: 'a binary file that is no whole Word document',
      expected: 'a Word document',
      cause,
    });
  }
}
