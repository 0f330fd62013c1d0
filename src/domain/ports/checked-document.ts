import type { CheckAnswer } from './questions/check.js';

/** A document that was checked, to be written as a copy with its citations marked. */
export interface CheckedDocument {
  /** Its name, for the title of the copy. */
  readonly name: string;
  readonly text: string;
  readonly answer: CheckAnswer;
}
