import { useState } from 'preact/hooks';
import type { CompletionAnswer } from '../queries/completions.js';
import { useReading } from '../reading.js';
import { completionRoute } from '../words/completion-route.js';
import { useCompletions } from './use-completions.js';

/** What is offered under a field, and where the keyboard stands in it. */
export interface Combobox {
  readonly offered: readonly CompletionAnswer[];
  /** The place of the one chosen; -1 for none. */
  readonly chosen: number;
  /** Tells what was typed. */
  readonly type: (text: string) => void;
  /** Moves through what is offered, or puts it away. */
  readonly walk: (event: KeyboardEvent) => void;
  /** Goes to what is offered at a place; false where nothing is. */
  readonly pick: (index: number) => boolean;
  readonly close: () => void;
}

/** Follows a field of the pattern "combobox" of the ARIA practices: arrows walk through what is offered, Escape puts it away. */
export function useCombobox(): Combobox {
  const { go } = useReading();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState(-1);
  const offered = useCompletions(typed);
  const type = (text: string): void => {
    setTyped(text);
    choose(-1);
  };
  const close = (): void => {
    type('');
  };
  const pick = (index: number): boolean => {
    const completion = offered[index];
    if (!completion) return false;
    close();
    go({ route: completionRoute(completion) });
    return true;
  };
  const walk = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (offered.length === 0 || event.isComposing) return;
    if (event.key === 'Escape') close();
    else if (step === undefined) return;
    else choose(wrapped(chosen + step, offered.length));
    event.preventDefault();
  };
  return { offered, chosen, type, walk, pick, close };
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

/** A place from -1, which is the field itself, to the last of a list; past either end it begins again at the other. */
const wrapped = (place: number, length: number): number => {
  if (place < -1) return length - 1;
  return place >= length ? -1 : place;
};
