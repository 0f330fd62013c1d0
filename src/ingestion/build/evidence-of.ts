import type { PartialDay } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { Locator } from '../../domain/locator/locator.js';
import { quoteOf } from '../../domain/quote.js';
import type { Basis } from '../../domain/vocabulary.js';
import type { SourceFile } from '../source/source-file.js';

/** What evidence needs besides the place of its words. */
export interface EvidenceSource {
  readonly file: SourceFile;
  readonly seenOn: PartialDay | null;
}

/** Evidence for words that a person wrote, or that a reader found, at a stretch of a file. */
export function evidenceAt(
  { file, seenOn }: EvidenceSource,
  [start, end]: readonly [number, number],
  basis: Basis,
  locator: Locator | null = null,
  quote = quoteOf(file.text, start, end),
): Evidence {
  return { file: file.path, locator, start, end, quote, basis, confidence: null, seenOn };
}
