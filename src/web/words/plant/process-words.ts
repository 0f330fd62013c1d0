import { fold } from '../../../domain/fold.js';
import type { ProcessChoice } from '../../queries/plant-form.js';

/** The process that a word of the form names, by its key or its name in either language; null for words of one's own. */
export function processNamed(processes: readonly ProcessChoice[], word: string): ProcessChoice | null {
  const said = fold(word.trim());
  return processes.find(({ key, es, en }) => key === word || fold(es) === said || fold(en) === said) ?? null;
}
