import { NO_WORDS } from '../../domain/profile/profile-words.js';
import type { Route } from './route.js';

/** The questions that readers come with, each at its page with nothing said yet. */
export const QUESTIONS = {
  plant: { page: 'plant', words: NO_WORDS },
  overlaps: { page: 'overlaps', filters: {} },
  docket: { page: 'docket', filters: {} },
  changes: { page: 'changes', filters: {} },
} as const satisfies Readonly<Record<string, Route>>;
export type QuestionName = keyof typeof QUESTIONS;
