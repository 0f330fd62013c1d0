/** A plant, a project or a trade as its legal team describes it: what applicability and permits are asked about. */
export interface Profile {
  /** ISO 3166-2 codes of the places where it stands. */
  readonly jurisdictions: readonly string[];
  /** Keys or aliases of seeds/activities.yaml, or codes of SCIAN 2023; null where it does not say. */
  readonly activities: readonly string[] | null;
  /** Words for what is done on the floor, Spanish or English; null where it does not say. */
  readonly processes: readonly string[] | null;
  /** HS headings or subheadings; null where it does not say. */
  readonly products: readonly string[] | null;
  /** By the names of seeds/profile-facts.yaml. A fact that is absent is undeclared; 0, false and an empty list are declared. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Null is declared too, for a text that says "none". */
export type FactValue = number | boolean | string | readonly string[] | null;

/** What a fact may be. */
export const FACT_TYPES = ['number', 'boolean', 'choice', 'list', 'text'] as const;
export type FactType = (typeof FACT_TYPES)[number];
