import type { HitAnswer } from '../queries/search.js';

/** Everything by which one word asked was found. */
export interface MatchGroup {
  readonly asked: string;
  /** The words found with the way to each, as the API names it; each word once, whatever its capitals. */
  readonly found: readonly { readonly words: string; readonly route: string }[];
  /** Where they stand, each field once. */
  readonly fields: readonly string[];
}

/** Why a hit is one, word asked by word asked, in the order in which the words came. */
export function groupMatches(why: HitAnswer['why']): readonly MatchGroup[] {
  const groups = new Map<
    string,
    { asked: string; found: Map<string, MatchGroup['found'][number]>; fields: Set<string> }
  >();
  for (const { asked, found, route, field } of why) {
    const group = groups.get(asked) ?? { asked, found: new Map(), fields: new Set<string>() };
    const name = found.toLowerCase();
    if (!group.found.has(name)) group.found.set(name, { words: found, route });
    group.fields.add(field);
    groups.set(asked, group);
  }
  return [...groups.values()].map(({ asked, found, fields }) => ({
    asked,
    found: [...found.values()],
    fields: [...fields],
  }));
}

/** True for a hit that a citation or an address of a part leads to. */
export function isJump(why: HitAnswer['why']): boolean {
  return why.some(({ route }) => route === 'CITATION' || route === 'LOCATOR');
}
