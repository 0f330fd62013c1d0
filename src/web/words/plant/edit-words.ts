import type { ProfileWords } from '../../../domain/profile/profile-words.js';

/** The lists of a profile that a form edits word by word. */
export type WordListName = 'activities' | 'processes' | 'products';

/** Words with a list as it was answered; null where it is not. */
export function withList(words: ProfileWords, list: WordListName, values: readonly string[] | null): ProfileWords {
  return { ...words, [list]: values };
}

/** A list with a word added, or taken out where it was there. The last word taken out leaves the list unanswered. */
export function toggled(list: readonly string[] | null, word: string): readonly string[] | null {
  const held = list ?? [];
  const next = held.includes(word) ? held.filter((other) => other !== word) : [...held, word];
  return next.length === 0 ? null : next;
}

/** Words with a fact as it was answered; null takes the answer back. */
export function withFact(words: ProfileWords, fact: string, values: readonly string[] | null): ProfileWords {
  const others = Object.entries(words.facts).filter(([name]) => name !== fact);
  return { ...words, facts: Object.fromEntries(values === null ? others : [...others, [fact, values]]) };
}

/** Words with one of them replaced wherever it stands in a list; null takes it out. */
export function withWord(words: ProfileWords, found: string, meant: string | null): ProfileWords {
  const swap = (list: readonly string[]): readonly string[] =>
    list.flatMap((word) => (word !== found ? [word] : meant === null ? [] : [meant]));
  const { jurisdictions, activities, processes, products } = words;
  return {
    ...words,
    jurisdictions: swap(jurisdictions),
    activities: activities && swap(activities),
    processes: processes && swap(processes),
    products: products && swap(products),
  };
}

/** Words without a key that means nothing, or with the key that was meant, as a list of one value. */
export function withoutStranger(words: ProfileWords, key: string, meant: string | null): ProfileWords {
  const values = words.strangers.filter(([name]) => name === key).map(([, value]) => value);
  const rest = { ...words, strangers: words.strangers.filter(([name]) => name !== key) };
  const list = meant === null ? undefined : LISTS[meant];
  return list === undefined ? rest : { ...rest, [list]: [...(rest[list] ?? []), ...values] };
}

const LISTS: Readonly<Partial<Record<string, 'jurisdictions' | WordListName>>> = {
  jurisdiction: 'jurisdictions',
  activity: 'activities',
  process: 'processes',
  product: 'products',
};

/** Words with a fact under another name. */
export function withFactNamed(words: ProfileWords, fact: string, meant: string): ProfileWords {
  const values = words.facts[fact] ?? [];
  return withFact(withFact(words, fact, null), meant, values);
}
