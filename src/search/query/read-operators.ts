import { fold } from '../../domain/fold.js';
import type { Facet } from '../../domain/ports/search-index.js';
import { FIELD_WORDS } from './field-words.js';

/** What a person wrote with signs: "side by side", -not, field:value, beginning*. */
export interface Operators {
  /** The text without what the signs took out, letter for letter in its place: words in quotes stay, so that they are also looked for. */
  readonly plain: string;
  readonly phrases: readonly string[];
  readonly notPhrases: readonly string[];
  readonly notWords: readonly string[];
  readonly fields: readonly FieldOperator[];
  /** Folded words of which only the beginning was written. */
  readonly prefixes: ReadonlySet<string>;
}

export interface FieldOperator {
  readonly field: Facet | 'instrument';
  readonly value: string;
  readonly negated: boolean;
}

/**
 * Takes the signs out of a query. What is no operator is left as it stands: a hyphen inside a designation, a quote that does not close, a word before a
 * colon that is no field. Time linear in the text.
 */
export function readOperators(text: string): Operators {
  const found = {
    phrases: [] as string[],
    notPhrases: [] as string[],
    notWords: [] as string[],
    fields: [] as FieldOperator[],
  };
  const prefixes = new Set<string>();
  let plain = '';
  let last = 0;
  for (const { index, 0: whole, groups = {} } of text.matchAll(FORM)) {
    const stretch = readStretch(groups);
    const { before = '' } = groups;
    const start = index + before.length;
    if (stretch.sort === 'prefix') prefixes.add(stretch.value);
    if (stretch.sort === 'fields') found.fields.push(stretch.value);
    else if (stretch.sort !== 'words' && stretch.sort !== 'prefix') found[stretch.sort].push(stretch.value);
    plain += text.slice(last, start) + keep(stretch.sort, text.slice(start, index + whole.length));
    last = index + whole.length;
  }
  return { plain: plain + text.slice(last), ...found, prefixes };
}

/** Space or the beginning; a minus, or NOT in capitals, before a letter or a quote; a field; then words in quotes, or one word. */
const FORM =
  /(?<before>^|\s)(?<minus>(?:-|NOT\s{1,3})(?=[\p{L}"“«]))?(?<field>[\p{L}]{2,16}:(?=\S))?(?:["“«](?<quoted>[^"“”«»]{1,200})["”»]|(?<word>[^\s"“”«»]+))/gu;

type Stretch =
  | { readonly sort: 'phrases' | 'notPhrases' | 'notWords' | 'prefix'; readonly value: string }
  | { readonly sort: 'fields'; readonly value: FieldOperator }
  | { readonly sort: 'words' };

const readStretch = ({ minus, field = '', quoted, word = '' }: Readonly<Record<string, string>>): Stretch => {
  const negated = minus !== undefined;
  const name = FIELD_WORDS.get(fold(field.slice(0, -1)));
  if (name !== undefined) return { sort: 'fields', value: { field: name, value: quoted ?? word, negated } };
  if (field !== '') return { sort: 'words' };
  if (quoted !== undefined) return { sort: negated ? 'notPhrases' : 'phrases', value: quoted };
  if (negated) return { sort: 'notWords', value: word };
  return /^[^*]{2,}\*$/.test(word) ? { sort: 'prefix', value: fold(word.slice(0, -1)) } : { sort: 'words' };
};

/** What stays of a stretch to be looked for, in its place. */
const keep = (sort: Stretch['sort'], written: string): string => {
  if (sort === 'words' || sort === 'prefix') return written;
  return sort === 'phrases' ? written.replace(/["“”«»]/g, ' ') : ' '.repeat(written.length);
};
