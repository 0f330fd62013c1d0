import type { Graph } from '../../domain/graph/graph.js';
import type { AuthorityProperties } from '../../domain/graph/record-properties.js';
import type { GlossaryEntry } from '../../domain/ports/search-index.js';
import { isAcronym } from '../image/acronyms.js';

/** Public bodies under all their names, and those that followed them: what is asked of a body that is no more is found in what binds today. */
export function authorityEquivalents({ nodes, edges }: Graph): readonly GlossaryEntry[] {
  const bodies = new Map(
    nodes.flatMap((node) => (node.label === 'Authority' ? [[node.id as string, node.properties] as const] : [])),
  );
  const alone = [...bodies.values()].map((body) => entryOf([body]));
  const followed = edges.flatMap(({ type, from, to }) => {
    const [before, after] = type === 'SUCCEEDED_BY' ? [bodies.get(from), bodies.get(to)] : [];
    return before && after ? [entryOf([before, after])] : [];
  });
  return [...alone, ...followed];
}

const entryOf = (bodies: readonly AuthorityProperties[]): GlossaryEntry => ({
  es: bodies.flatMap(({ nameEs, aliases }) => [nameEs, ...aliases.filter((alias) => !isAcronym(alias))]),
  en: bodies.map(({ nameEn }) => nameEn),
  acronyms: bodies.flatMap(({ acronym, aliases }) => [
    ...(acronym === null ? [] : [acronym]),
    ...aliases.filter(isAcronym),
  ]),
});
