import type { CitationAnswer, CitationSide } from '../queries/citations.js';
import type { Citable, InstrumentName } from '../queries/fragments.js';

/** One stretch of words that points, with every text or part that it points at; or one link that a record states. */
export interface CitationGroup {
  /** The first of its citations; the others differ from it in their far end only. */
  readonly first: CitationAnswer;
  /** The text whose page this is, or a part of it. */
  readonly near: Citable;
  /** The texts at the other end. */
  readonly far: readonly FarEnd[];
  /** The editions that it means on the day asked where its words name others: those that took their place. */
  readonly editions: readonly InstrumentName[];
}

/** A text at the other end of a citation. */
export interface FarEnd {
  readonly node: Citable;
  /** The part meant, where it is not the node itself; null otherwise. */
  readonly locator: string | null;
}

/** Citations in groups, in the order in which they came: "fracciones I a XI" is one place that points at eleven parts. */
export function groupCitations(citations: readonly CitationAnswer[], side: CitationSide): readonly CitationGroup[] {
  const groups = new Map<string, CitationGroup & { readonly far: FarEnd[]; readonly editions: InstrumentName[] }>();
  for (const [index, citation] of citations.entries()) {
    const [near, node] = side === 'cites' ? [citation.citing, citation.cited] : [citation.cited, citation.citing];
    const name = side === 'cites' && citation.surface !== null ? placeOf(citation, near) : String(index);
    const group = groups.get(name) ?? { first: citation, near, far: [], editions: [] };
    const locator = side === 'cites' && node.__typename === 'Instrument' ? citation.targetLocator : null;
    group.far.push({ node, locator });
    const { edition, cited } = citation;
    if (edition && edition.key !== keyOf(cited) && !group.editions.some(({ key }) => key === edition.key)) {
      group.editions.push(edition);
    }
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Names the words that point: which part, which words, in which sentence, how. */
const placeOf = ({ surface, relation, reference, evidence }: CitationAnswer, near: Citable): string =>
  JSON.stringify([near.__typename === 'Provision' ? near.locator : null, surface, evidence.quote, relation, reference]);

/** The key of the text that an end is, or is a part of; null where it has no record. */
const keyOf = (end: Citable): string | null => {
  if (end.__typename === 'Instrument') return end.key;
  return end.__typename === 'Provision' ? (end.instrument?.key ?? null) : null;
};
