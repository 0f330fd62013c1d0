import type { Day } from '../domain/day.js';
import type { CitationReader } from '../domain/ports/citation-reader.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import type { SearchIndex } from '../domain/ports/search-index.js';

/** What the tools ask. */
export interface Sources {
  readonly store: GraphStore;
  readonly search: SearchIndex;
  readonly questions: Questions;
  readonly citations: CitationReader;
  /** The day that a question is for when it names none. */
  readonly today: () => Day;
  /** Told of a failure that no caller could have foreseen; the caller is told no more than that there was one. */
  readonly onFailure: (error: unknown) => void;
}
