import type { PartPath } from './mention.js';
import { ARTICLE_RANK } from './part-words.js';

/**
 * Takes the paths from `from` on out of the fraction that they were put in, so that they hang on its article: "106, con una fracción VI, y
 * un segundo párrafo al artículo". `rank` is that of the parts. Changes `paths`.
 */
export function liftParts(paths: PartPath[], from: number, rank: number): void {
  for (let index = from; index < paths.length; index++) {
    const path = paths[index];
    const [top, ...inner] = path?.steps ?? [];
    const outer = inner.filter((step) => step.rank < rank);
    if (!path || top?.rank !== ARTICLE_RANK || outer.length === 0) continue;
    paths[index] = { steps: [top, ...inner.slice(outer.length)], until: path.until };
    // The fraction is cited by itself, unless a part of it was.
    const before = paths[index - 1]?.steps ?? [];
    if (index === from && before[outer.length] !== outer.at(-1))
      paths.splice(index++, 0, { steps: [top, ...outer], until: null });
  }
}
