import type { CitationAnswer, CitationSide } from '../queries/citations.js';
import type { Citable } from '../queries/fragments.js';

/** One stretch of words that points, with every text or part that it points at; or one link that a record states. */
export interface CitationGroup {
  /** The first of its citations; the others differ from it in their far end only. */
  readonly first: CitationAnswer;
  /** The text whose page this is, or a part of it. */
  readonly near: Citable;
  /** The texts at the other end. */
  readonly far: readonly FarEnd[];
}

/** A text at the other end of a citation. */
export interface FarEnd {
  readonly node: Citable;
  /** The part meant, where it is not the node itself; null otherwise. */
  readonly locator: string | null;
}

/** Citations in groups, in the order in which they came: "fracciones I a XI" is one place that points at eleven parts. */
export function groupCitations(citations: readonly CitationAnswer[], side: CitationSide): readonly CitationGroup[] {
  const groups = new Map<string, { readonly first: CitationAnswer; readonly near: Citable; readonly far: FarEnd[] }>();
  for (const [index, citation] of citations.entries()) {
    const [near, node] = side === 'cites' ? [citation.citing, citation.cited] : [citation.cited, citation.citing];
    const name = side === 'cites' && citation.surface !== null ? placeOf(citation, near) : String(index);
    const group = groups.get(name) ?? { first: citation, near, far: [] };
    const locator = side === 'cites' && node.__typename === 'Instrument' ? citation.targetLocator : null;
    group.far.push({ node, locator });
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** Names the words that point: which part, which words, in which sentence, how. */
const placeOf = ({ surface, relation, reference, evidence }: CitationAnswer, near: Citable): string =>
  JSON.stringify([near.__typename === 'Provision' ? near.locator : null, surface, evidence.quote, relation, reference]);
