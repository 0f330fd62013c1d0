/** A run of words of a text that is one of the phrases of an automaton. */
export interface PhraseHit<T> {
  readonly phrase: T;
  /** Places of its first word and of the one after its last, from 0. */
  readonly from: number;
  readonly to: number;
}

/** Finds phrases among words. */
export interface Automaton<T> {
  /** Every place where a phrase stands, in the order of the place where it ends, overlapping ones too. */
  find(words: readonly string[]): readonly PhraseHit<T>[];
}

interface State<T> {
  readonly next: Map<string, State<T>>;
  /** The longest proper ending of what was read that begins a phrase. */
  fail: State<T> | null;
  /** The nearest state along `fail` that ends a phrase. */
  shorter: State<T> | null;
  readonly depth: number;
  readonly ends: T[];
}

const state = <T>(depth: number): State<T> => ({ next: new Map(), fail: null, shorter: null, depth, ends: [] });

/**
 * An automaton over whole words (Aho and Corasick, Communications of the ACM 18, 1975): one pass over the text for all phrases, in time
 * linear in words and hits, however many phrases there are.
 */
export function createAutomaton<T>(phrases: Iterable<readonly [words: readonly string[], phrase: T]>): Automaton<T> {
  const root = state<T>(0);
  for (const [words, phrase] of phrases) {
    let at = root;
    for (const word of words) {
      const next = at.next.get(word) ?? state<T>(at.depth + 1);
      at.next.set(word, next);
      at = next;
    }
    if (at !== root) at.ends.push(phrase);
  }
  linkFailures(root);
  return { find: (words) => findHits(root, words) };
}

const linkFailures = <T>(root: State<T>): void => {
  const queue: State<T>[] = [root];
  for (const at of queue) {
    for (const [word, next] of at.next) {
      next.fail = at === root ? root : step(root, at.fail ?? root, word);
      next.shorter = next.fail.ends.length > 0 ? next.fail : next.fail.shorter;
      queue.push(next);
    }
  }
};

const step = <T>(root: State<T>, from: State<T>, word: string): State<T> => {
  for (let at: State<T> | null = from; at !== null; at = at.fail) {
    const next = at.next.get(word);
    if (next) return next;
  }
  return root;
};

const findHits = <T>(root: State<T>, words: readonly string[]): readonly PhraseHit<T>[] => {
  const hits: PhraseHit<T>[] = [];
  let at = root;
  for (const [index, word] of words.entries()) {
    at = step(root, at, word);
    for (let end: State<T> | null = at; end !== null; end = end.shorter) {
      for (const phrase of end.ends) hits.push({ phrase, from: index + 1 - end.depth, to: index + 1 });
    }
  }
  return hits;
};
