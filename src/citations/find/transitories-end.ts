import { tokenAt, type Token } from '../text/token.js';

/** "artículo segundo de las disposiciones transitorias": where the words end that make the article a transitory; null for any others. */
export function transitoriesEnd(text: string, first: Token): number | null {
  if (first.word !== 'disposiciones') return null;
  const next = tokenAt(text, first.end);
  return next.word === 'transitorias' ? next.end : null;
}
