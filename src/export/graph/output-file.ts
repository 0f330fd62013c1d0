/** A file to be written, made piece by piece as it is. */
export interface OutputFile {
  /** Path below the folder that is written to. */
  readonly name: string;
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}
