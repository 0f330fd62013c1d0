/**
 * A profile as an address and a form spell it: words only, none of them empty, before the records of facts tell what they mean.
 * A list or a fact that is absent is undeclared; an empty one says "none".
 */
export interface ProfileWords {
  readonly jurisdictions: readonly string[];
  readonly activities: readonly string[] | null;
  readonly processes: readonly string[] | null;
  readonly products: readonly string[] | null;
  /** By the names of facts. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** Keys of the address that mean nothing here, each with its value: kept, so that they can be told. */
  readonly strangers: readonly (readonly [key: string, value: string])[];
}

/** The words of a profile that declares nothing. */
export const NO_WORDS: ProfileWords = {
  jurisdictions: [],
  activities: null,
  processes: null,
  products: null,
  facts: {},
  strangers: [],
};

/** True where nothing at all is said. */
export function saysNothing({
  jurisdictions,
  activities,
  processes,
  products,
  facts,
  strangers,
}: ProfileWords): boolean {
  const lists = [activities, processes, products];
  return (
    jurisdictions.length === 0 &&
    lists.every((list) => list === null) &&
    Object.keys(facts).length === 0 &&
    strangers.length === 0
  );
}
