import { bindingPeriod } from '../domain/in-force.js';
import type { NoteForSearch, PassageNode } from '../domain/ports/query-reading.js';
import { FACETS } from '../domain/ports/search-index.js';
import { buildFacetTables } from './image/facet-table.js';
import { namesOfLinks, textsOfNoted } from './image/passage-texts.js';
import { rolesOf } from './image/passage-roles.js';
import { collectPassages } from './image/passages.js';
import { designationTerms } from './query/designation-mention.js';
import { noteReading } from './query/query-sources.js';
import { placesBy } from './rank/sort-places.js';
import { tokenise } from './text/tokens.js';

/** What an index outside this room keeps of a graph besides the words of its texts. */
export const noteForSearch: NoteForSearch = (graph) => {
  const library = collectPassages(graph);
  const tables = buildFacetTables(library);
  const periods = library.instruments.map(({ properties }) => bindingPeriod(properties));
  const [newest, oldest, title] = [
    placesBy('newest', library),
    placesBy('oldest', library),
    placesBy('title', library),
  ];
  const passages = library.passages.map((passage, index) => ({
    node: passage.node,
    links: namesOfLinks(passage.links),
    roles: rolesOf(passage),
    facets: FACETS.flatMap((facet) => {
      const { values, starts, codes, ofPassages } = tables[facet];
      const member = ofPassages ? index : passage.instrument;
      return [...codes.subarray(starts[member], starts[member + 1])].map(
        (code) => [facet, values[code] ?? ''] as const,
      );
    }),
    standards: standardsIn(passage.node),
    binds: periods[passage.instrument] ?? null,
    places: { newest: newest[index] ?? 0, oldest: oldest[index] ?? 0, title: title[index] ?? 0 },
  }));
  return { passages, reading: noteReading(graph, tables) };
};

/** A text without these letters names no standard: most are not read further. */
const PROGRAMME = /\bn(?:om|mx)/i;

const standardsIn = (node: PassageNode): readonly string[] => {
  const texts = textsOfNoted({ node, links: [] }).filter(({ text }) => PROGRAMME.test(text));
  return [...new Set(texts.flatMap(({ text }) => designationTerms(text, tokenise(text))))];
};
