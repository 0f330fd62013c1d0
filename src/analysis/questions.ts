import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Questions } from '../domain/ports/questions.js';
import { coverage } from './coverage.js';

/** The questions, asked of one store. */
export function createQuestions(store: GraphStore): Questions {
  return { coverage: (asOf) => coverage(store, asOf) };
}
