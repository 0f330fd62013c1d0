/** Something that a person may be about to type. */
export interface CompletionAnswer {
  readonly sort: string;
  readonly key: string;
  readonly text: string;
}

export interface CompletionsAnswer {
  readonly completions: readonly CompletionAnswer[];
}

/** What begins as typed so far. */
export const COMPLETIONS_QUERY = `query Completions($text: String!, $asOf: Date) {
  completions(text: $text, first: 8, asOf: $asOf) { sort key text }
}`;
