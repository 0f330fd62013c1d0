declare const dataOf: unique symbol;

/** A GraphQL operation with the types of what it takes and gives. */
export interface Operation<Data, Variables> {
  readonly text: string;
  /** There for the types alone. */
  readonly [dataOf]?: (variables: Variables) => Data;
}

/** An operation of one's own; its types are its author's word, unless a generator gave them. */
export function operation<Data, Variables = Readonly<Record<string, never>>>(text: string): Operation<Data, Variables> {
  return { text };
}
