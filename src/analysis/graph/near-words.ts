import { nearestTo } from '../../domain/nearest.js';

/** Words that come near one, the nearest first, whatever the case of either: places are written in capitals. */
export function nearWords(word: string, words: readonly string[], most: number): readonly string[] {
  const byFold = new Map(words.map((each) => [each.toLowerCase(), each]));
  return nearestTo(word, [...byFold.keys()], most).flatMap((near) => byFold.get(near) ?? []);
}
