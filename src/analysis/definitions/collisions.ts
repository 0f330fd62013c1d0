import type { Day } from '../../domain/day.js';
import { fold, slug as slugOf } from '../../domain/fold.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { DefinitionCollision, TermMeaning } from '../../domain/ports/questions/definitions.js';
import { inForceSet, instrumentAt, isMexican } from '../graph/in-force.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { perDay } from '../graph/per-day.js';

/** Below this share of common words two definitions say something else. */
const UNLIKE = 0.35;
/** Shorter definitions are names or references, and tell nothing by their words. */
const SHORTEST = 40;

/** Terms that two Mexican texts in force define with other figures, or with other words. */
export const collisionsOn = perDay((graph: LoadedGraph, asOf: Day): readonly DefinitionCollision[] => {
  const valid = inForceSet(graph, asOf);
  const byTerm = new Map<string, TermMeaning[]>();
  for (const [slug, meaning] of graph.index(meaningsOf)) {
    const instrument = graph.nodeOf('Instrument', nodeId('Instrument', meaning.instrument));
    if (instrument === null || !valid.has(instrument.id) || !isMexican(instrument)) continue;
    byTerm.set(slug, [...(byTerm.get(slug) ?? []), meaning]);
  }
  return [...byTerm].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([slug, meanings]) => collide(graph, slug, meanings));
});

/** Short forms that each text gives to its own law, body, programme or register: one word for different things, by intent. */
const SHORT_FORM =
  /^(ley|reglamento|codigo|comision|secretaria|procuraduria|instituto|consejo|centro|agencia|programa|norma|norma-oficial-mexicana|registro|sistema|fondo|estrategia|plan|tarifa|tratado)s?$/;

const collide = (graph: LoadedGraph, slug: string, meanings: readonly TermMeaning[]): readonly DefinitionCollision[] =>
  (SHORT_FORM.test(slug) ? [] : meanings).flatMap((first, place) =>
    meanings.slice(place + 1).flatMap((second): readonly DefinitionCollision[] => {
      if (first.instrument === second.instrument || REFERS.test(first.definition) || REFERS.test(second.definition))
        return [];
      if (Math.min(first.definition.length, second.definition.length) < SHORTEST) return [];
      const figures = differingFigures(first.definition, second.definition);
      const likeness = likenessOf(first.definition, second.definition);
      const related = isRelated(graph, first, second);
      // A text made under another says the same more closely, in words of its own.
      if (figures.length === 0 && (related || likeness >= UNLIKE)) return [];
      return [{ slug, meanings: [first, second], figures, likeness, related }];
    }),
  );

/** A definition that hands over to another text does not differ from it. */
const REFERS = /\b(el|la|los|las) (que )?(define|definid[oa]s?|establecid[oa]s?|señalad[oa]s?) (en|por) (la|el)\b/i;

/** Every definition of the graph, from its terms and from parts whose rule is a definition and whose heading is the term. */
function meaningsOf(graph: LoadedGraph): readonly (readonly [string, TermMeaning])[] {
  const told = new Set<string>();
  const terms = graph.edges('DEFINES').flatMap((edge): readonly (readonly [string, TermMeaning])[] => {
    const term = graph.nodeOf('Term', edge.to)?.properties;
    const part = graph.nodeOf('Provision', edge.from)?.properties;
    if (term?.definitionEs == null || part === undefined) return [];
    const provision = provisionId(part.instrument, part.locator);
    told.add(provision);
    const { instrument, termEs, slug, definitionEs } = term;
    return [[slug, { instrument, provision, term: termEs ?? slug, definition: definitionEs, evidence: edge.evidence }]];
  });
  return [...terms, ...graph.all('Provision').flatMap((part) => headed(graph, part, told))];
}

const headed = (
  graph: LoadedGraph,
  { id, properties }: GraphNode<'Provision'>,
  told: ReadonlySet<string>,
): readonly (readonly [string, TermMeaning])[] => {
  const { instrument, locator, heading, official, summaryEs, statements, evidence } = properties;
  const provision = provisionId(instrument, locator);
  const definition = official ?? summaryEs;
  const term = /^\S+ \S+\. (.{3,60})$/.exec(heading)?.[1];
  if (told.has(provision) || definition === null || term === undefined || instrumentAt(graph, id) === null) return [];
  if (!statements.some(({ modality }) => modality === 'definition') || /[,;:]/.test(term)) return [];
  // A part that says "es" or "son" of the heading defines it; others under a definition's rule list or classify.
  const folded = fold(definition);
  if (!folded.startsWith('es ') && !folded.startsWith('son ')) return [];
  const slug = slugOf(term).replace(/s(-|$)/g, '$1');
  return [[slug, { instrument, provision, term, definition, evidence }]];
};

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** Figures differ where each text has one that the other lacks; a text that merely says more does not contradict. */
const differingFigures = (first: string, second: string): readonly string[] => {
  const [a, b] = [figuresOf(first), figuresOf(second)];
  const [here, there] = [[...a].filter((figure) => !b.has(figure)), [...b].filter((figure) => !a.has(figure))];
  return here.length === 0 || there.length === 0 ? [] : [...here, ...there].sort();
};

/** Figures that measure: those that number an article, a standard or a year are another matter. */
const figuresOf = (words: string): ReadonlySet<string> =>
  new Set(
    [...words.replace(/\b(art[íi]culos?|fracci[óo]n|numeral(es)?|NOM|NMX)[^,;.]*/gi, '').matchAll(FIGURE)]
      .map(([figure]) => figure.replaceAll(',', ''))
      .filter((figure) => !/^(19|20)\d\d$/.test(figure)),
  );

const likenessOf = (first: string, second: string): number => {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const both = [...a].filter((word) => b.has(word)).length;
  return Math.round((1000 * both) / Math.max(1, Math.min(a.size, b.size))) / 1000;
};

/** Words of weight, by their first six letters: endings differ with number and gender. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^a-zñ0-9]+/)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  );

const isRelated = (graph: LoadedGraph, first: TermMeaning, second: TermMeaning): boolean => {
  const [a, b] = [nodeId('Instrument', first.instrument), nodeId('Instrument', second.instrument)];
  return graph.out(a, 'BASED_ON').some(({ to }) => to === b) || graph.out(b, 'BASED_ON').some(({ to }) => to === a);
};
