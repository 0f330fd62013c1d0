/** How many rules do one sort of thing. */
export interface ModalityCount {
  /** As the API names it. */
  readonly modality: string;
  readonly count: number;
}

/** The modalities of rules with how many there are of each, most frequent first; rules without one are not counted. */
export function countModalities(rules: readonly { readonly modality: string | null }[]): readonly ModalityCount[] {
  const counts = new Map<string, number>();
  for (const { modality } of rules) if (modality !== null) counts.set(modality, (counts.get(modality) ?? 0) + 1);
  return [...counts].map(([modality, count]) => ({ modality, count })).sort((a, b) => b.count - a.count);
}
