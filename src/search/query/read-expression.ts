import type { Expression } from '../../domain/ports/query-reading.js';
import type { Stretch } from './read-stretches.js';

/** What is joined: a stretch that a hit must, or may, meet. */
export type JoinedStretch = Extract<Stretch, { sort: 'words' | 'prefix' | 'phrases' | 'fields' }>;

/** Whether a stretch asks for nothing but its words. */
export function isWord({ sort }: JoinedStretch): boolean {
  return sort === 'words' || sort === 'prefix';
}

/**
 * Reads what AND, OR and brackets join. Words side by side are joined by AND; OR binds its neighbours before AND does; a bracket that does not close
 * ends with the query. Null where nothing is left. `text` is what the stretches were read from, with its brackets.
 */
export function readExpression(text: string, stretches: readonly Stretch[]): Expression<JoinedStretch> | null {
  const signs = signsOf(text, stretches);
  let at = 0;
  const readUnit = (): Expression<JoinedStretch> | null => {
    const sign = signs[at];
    if (sign === undefined || sign === ')' || sign === 'and' || sign === 'or') return null;
    at++;
    if (sign !== '(') return { leaf: sign };
    const inside = readEvery();
    if (signs[at] === ')') at++;
    return inside;
  };
  const readSome = (): Expression<JoinedStretch> | null => {
    const found = [readUnit()];
    while (signs[at] === 'or') {
      at++;
      found.push(readUnit());
    }
    return join('some', found);
  };
  const readEvery = (): Expression<JoinedStretch> | null => {
    const found: (Expression<JoinedStretch> | null)[] = [];
    while (at < signs.length && signs[at] !== ')') {
      if (signs[at] === 'and') at++;
      else found.push(readSome());
    }
    return join('every', found);
  };
  const whole = [readEvery()];
  // A bracket that closes none is passed over.
  for (; at < signs.length; at++) whole.push(readEvery());
  return join('every', whole);
}

type Sign = '(' | ')' | 'and' | 'or' | JoinedStretch;

/** Brackets stand between stretches; what is left out is no part of the expression. */
const signsOf = (text: string, stretches: readonly Stretch[]): readonly Sign[] => {
  const signs: Sign[] = [];
  let last = 0;
  const readBrackets = (end: number): void => {
    for (const [sign] of text.slice(last, end).matchAll(/[()]/g)) signs.push(sign === '(' ? '(' : ')');
  };
  for (const stretch of stretches) {
    readBrackets(stretch.start);
    last = stretch.end;
    const sign = signOf(stretch);
    if (sign !== null) signs.push(sign);
  }
  readBrackets(text.length);
  return signs;
};

const signOf = (stretch: Stretch): Sign | null => {
  if (stretch.sort === 'and' || stretch.sort === 'or') return stretch.sort;
  if (stretch.sort === 'notWords' || stretch.sort === 'notPhrases') return null;
  return stretch.sort === 'fields' && stretch.value.negated ? null : stretch;
};

/** Leaves out what is nothing; one alone needs no joining. */
export function join<Leaf>(by: 'every' | 'some', found: readonly (Expression<Leaf> | null)[]): Expression<Leaf> | null {
  const parts = found.filter((part) => part !== null);
  const [only = null] = parts;
  if (parts.length < 2) return only;
  return by === 'every' ? { every: parts } : { some: parts };
}

/** The same expression of other leaves; one that is null is left out. */
export function mapExpression<From, To>(
  expression: Expression<From>,
  toLeaf: (leaf: From) => To | null,
): Expression<To> | null {
  if ('leaf' in expression) {
    const leaf = toLeaf(expression.leaf);
    return leaf === null ? null : { leaf };
  }
  const [by, parts] = 'every' in expression ? (['every', expression.every] as const) : (['some', expression.some] as const); // prettier-ignore
  return join(
    by,
    parts.map((part) => mapExpression(part, toLeaf)),
  );
}
