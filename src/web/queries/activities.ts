import type { Named } from './fragments.js';

export interface ActivitiesAnswer {
  readonly activities: { readonly nodes: readonly Named[] } | null;
}

/** The steps of the value chain, to choose one from. */
export const ACTIVITIES_QUERY = `query Activities($language: Language!, $asOf: Date) {
  activities(first: 100, asOf: $asOf) { nodes { key name(language: $language) } }
}`;
