import type { PartPath } from './mention.js';
import { TRANSITORY } from './part-words.js';

/** Makes transitories of the articles at the end of `paths` whose numbers are words: "artículos Segundo y Tercero Transitorios". Changes `paths`. */
export function turnTransitory(paths: PartPath[]): void {
  for (let index = paths.length - 1; index >= 0; index--) {
    const path = paths[index];
    const [first, ...inner] = path?.steps ?? [];
    if (!path || first?.kind !== 'art' || /^\d/.test(first.label)) break;
    paths[index] = { steps: [{ ...first, kind: TRANSITORY.kind }, ...inner], until: path.until };
  }
}
