import type { Expression } from '../../domain/ports/query-reading.js';
import { readExpression, type JoinedStretch } from './read-expression.js';
import { readStretches, type FieldOperator, type Stretch, type TextSort } from './read-stretches.js';

/** What a person wrote with signs: "side by side", -not, field:value, beginning*, AND, OR and brackets. */
export interface Operators {
  /** The text without what the signs took out, letter for letter in its place: words in quotes stay, so that they are also looked for. */
  readonly plain: string;
  readonly phrases: readonly string[];
  readonly notPhrases: readonly string[];
  readonly notWords: readonly string[];
  readonly fields: readonly FieldOperator[];
  /** Folded words of which only the beginning was written. */
  readonly prefixes: ReadonlySet<string>;
  /** What stands before a colon as a field does and is none, with its value. */
  readonly strangeFields: readonly string[];
  /** Where AND or OR joins words, what a hit must meet to the letter: the phrases and fields above stand in it. Else null. */
  readonly expression: Expression<JoinedStretch> | null;
  /** Where AND and OR stood: no term goes across them. */
  readonly joins: readonly number[];
}

/**
 * Takes the signs out of a query. What is no operator is left as it stands: a hyphen inside a designation, a quote that does not close, a word before a
 * colon that is no field, a bracket where neither AND nor OR is. Time linear in the text.
 */
export function readOperators(text: string): Operators {
  const leftOut = readLeftOut(text);
  const begun = readStretches(leftOut.text);
  const isJoined = begun.some(({ sort }) => sort === 'and' || sort === 'or');
  const bare = isJoined ? leftOut.text.replace(/[()]/g, ' ') : leftOut.text;
  const stretches = isJoined ? readStretches(bare) : begun;
  const expression = isJoined ? readExpression(leftOut.text, stretches) : null;
  const valuesOf = (sort: TextSort): readonly string[] =>
    stretches.flatMap((stretch) => (stretch.sort === sort ? stretch.value : []));
  const fields = stretches.flatMap((stretch) => (stretch.sort === 'fields' ? stretch.value : []));
  return {
    plain: plainOf(bare, stretches),
    phrases: valuesOf('phrases'),
    notPhrases: [...valuesOf('notPhrases'), ...leftOut.phrases],
    notWords: [...valuesOf('notWords'), ...leftOut.words],
    fields: [...fields, ...leftOut.fields],
    strangeFields: valuesOf('words').filter((word) => STRANGE_FIELD.test(word)),
    prefixes: new Set(valuesOf('prefix')),
    expression,
    joins: stretches.flatMap(({ sort, start }) => (sort === 'and' || sort === 'or' ? start : [])),
  };
}

/** A field with a value; an address on the web is none. */
const STRANGE_FIELD = /^\p{L}{2,16}:[^/]/u;

/** A minus, or NOT in capitals, before a bracket: all that stands in it. */
const LEFT_OUT = /(?<=^|\s)(?:-|NOT\s{1,3})\((?<inside>[^()]{1,200})\)/gu;

/** The text without its brackets that are left out, letter for letter in its place, and what stood in them. */
const readLeftOut = (
  text: string,
): {
  readonly text: string;
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly fields: readonly FieldOperator[];
} => {
  const words: string[] = [];
  const phrases: string[] = [];
  const fields: FieldOperator[] = [];
  const left = text.replace(LEFT_OUT, (whole, inside: string) => {
    for (const { sort, value } of readStretches(inside)) {
      if (sort === 'fields') fields.push({ ...value, negated: true });
      else if (sort === 'phrases' || sort === 'notPhrases') phrases.push(value);
      else if (sort !== 'and' && sort !== 'or') words.push(value);
    }
    return ' '.repeat(whole.length);
  });
  return { text: left, words, phrases, fields };
};

const plainOf = (text: string, stretches: readonly Stretch[]): string => {
  let [plain, last] = ['', 0];
  for (const { sort, start, end } of stretches) {
    plain += text.slice(last, start) + keep(sort, text.slice(start, end));
    last = end;
  }
  return plain + text.slice(last);
};

/** What stays of a stretch to be looked for, in its place. */
const keep = (sort: Stretch['sort'], written: string): string => {
  if (sort === 'words' || sort === 'prefix') return written;
  return sort === 'phrases' ? written.replace(/["“”«»]/g, ' ') : ' '.repeat(written.length);
};
