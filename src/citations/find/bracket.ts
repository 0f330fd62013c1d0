import { isLetter } from '../text/characters.js';
import { tokenAt } from '../text/token.js';
import type { Label } from './label.js';
import { PART_WORDS, type PartRule } from './part-words.js';
import { readLabel } from './read-label.js';
import { jointAt } from './separators.js';

/** How far brackets are looked for, in characters. */
const REACH = 400;

/** "(a)": a label in brackets of its own. */
const WHOLE = /\([\p{L}\d]{1,5}\)$/u;

/**
 * A label without the closing bracket that is not its own: "(fracciones I y II)" ends before it, "incisos a) y b)" does not. `rule` is
 * the kind of part that the label names.
 */
export function ownBracket(text: string, label: Label, rule: PartRule): Label {
  if (!label.bracketed || text.charAt(label.end - 1) !== ')' || text.charAt(label.end) === ')') return label;
  if (WHOLE.test(text.slice(Math.max(0, label.end - 8), label.end)) || continues(text, label)) return label;
  const close = label.end - 1;
  const open = isOpen(text, close);
  const lettered = rule.kind === 'inc' || label.sort === 'letter';
  const own = lettered ? !open || isClosedLater(text, label.end) : !open && leadsOn(text, label.end);
  return own ? label : { ...label, end: close };
}

/** "a), b) y c)": the next member is a bare label with a bracket too. */
const continues = (text: string, label: Label): boolean => {
  const joint = jointAt(text, label.end);
  const next = joint && joint.role !== 'up' ? readLabel(text, tokenAt(text, joint.end)) : null;
  return next?.bracketed === true && next.sort === label.sort;
};

/** "fracción II), inciso a)", "fracción II) de la Ley": what follows belongs to the part. */
const leadsOn = (text: string, at: number): boolean => {
  const next = tokenAt(text, at);
  if (next.word === ',') return PART_WORDS.has(tokenAt(text, next.end).word);
  return next.word === 'de' || next.word === 'del';
};

/** True when a bracket that opened before `at` in the paragraph is still open there. The brackets of labels do not count. */
export function isOpen(text: string, at: number): boolean {
  let depth = 0;
  const floor = Math.max(0, at - REACH);
  if (!text.slice(floor, at).includes('(')) return false;
  for (let index = at - 1; index >= floor; index--) {
    const sign = text.charAt(index);
    if (sign === ')' && (!isOfLetter(text, index) || !isClosedLater(text, index + 1))) depth++;
    else if (sign === '(' && depth-- === 0) return true;
    else if (sign === '\n' && text.charAt(index - 1) === '\n') return false;
  }
  return false;
}

/** True when a bracket that is no label's closes after `at`, before another opens. */
const isClosedLater = (text: string, at: number): boolean => {
  const end = Math.min(text.length, at + REACH);
  for (let index = at; index < end; index++) {
    const sign = text.charAt(index);
    if (sign === '(' || (sign === '\n' && text.charAt(index + 1) === '\n')) return false;
    if (sign === ')' && (!isOfLetter(text, index) || text.charAt(index + 1) === ')')) return true;
  }
  return false;
};

/** "a)": the bracket follows a letter that stands alone. */
const isOfLetter = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && !/[\p{L}\d.]/u.test(text.charAt(at - 2));
