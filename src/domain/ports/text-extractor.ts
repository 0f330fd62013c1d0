/** The words of a document, a blank line between paragraphs, and between rows of a sheet a line break. */
export interface ExtractedText {
  readonly text: string;
  /** What the bytes were told to be. */
  readonly format: 'text' | 'html' | 'pdf' | 'docx' | 'xlsx' | 'doc';
}

/** Reads the words of a document that is no official text: a contract, a register, a memo. Errors: `unreadable-file`, `too-large`. */
export interface TextExtractor {
  extractText(name: string, bytes: Uint8Array): Promise<ExtractedText>;
}
