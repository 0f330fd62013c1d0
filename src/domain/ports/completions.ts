import type { Awaitable } from '../awaitable.js';

/** What a completion stands for. */
export const COMPLETION_SORTS = ['instrument', 'authority', 'topic', 'activity', 'recommendation'] as const;
export type CompletionSort = (typeof COMPLETION_SORTS)[number];

/** Something that has a name, and the name that begins as asked. */
export interface Completion {
  readonly sort: CompletionSort;
  readonly key: string;
  /** The name to show and to search for: a designation or an acronym before a title. */
  readonly text: string;
}

/** Offers what a person may be about to type. */
export interface Completions {
  /** Best first, each thing once; none for a text without a letter or digit. Slips of one letter are forgiven in longer words. */
  complete(text: string, first: number): Awaitable<readonly Completion[]>;
}

/** Most completions that are given at once. */
export const COMPLETION_LIMIT = 20;
