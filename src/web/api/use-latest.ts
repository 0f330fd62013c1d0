import { useRef } from 'preact/hooks';
import type { Answer } from './use-answer.js';

/** An answer that is kept in sight while the next one is on its way. */
export interface Latest<T> {
  readonly answer: Answer<T>;
  /** True while what is shown is the answer to the question before. */
  readonly isOld: boolean;
}

/** The answer to a question, or the one before it until it is there: for a page whose question is amended step by step. It must be shown as old. */
export function useLatest<T>(answer: Answer<T>): Latest<T> {
  const held = useRef<Answer<T> | null>(null);
  if (answer.state === 'ready') held.current = answer;
  const isOld = answer.state === 'loading' && held.current !== null;
  return { answer: isOld && held.current ? held.current : answer, isOld };
}
