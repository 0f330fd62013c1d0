/** A recommendation as a choice. */
export interface RecommendationName {
  readonly number: number;
  readonly title: string;
}

export interface RecommendationsAnswer {
  readonly recommendations: { readonly nodes: readonly RecommendationName[] } | null;
}

/** Every recommendation by number and title. */
export const RECOMMENDATIONS_QUERY = `query Recommendations($language: Language!, $asOf: Date) {
  recommendations(first: 100, asOf: $asOf) { nodes { number title(language: $language) } }
}`;
