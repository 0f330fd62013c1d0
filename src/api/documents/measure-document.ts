import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** The aliases and directives written in a document, fragments counted once. Cheap enough to take before validation. */
export function countMarks(document: DocumentNode): { readonly aliases: number; readonly directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases++;
    },
    Directive: () => {
      directives++;
    },
  });
  return { aliases, directives };
}

/** How deep fields stand in fields, a root field at 1, and how many root fields there are; fragments spread. Of a valid document only: a cycle of fragments would not end. */
export function measureOperations(document: DocumentNode): { readonly depth: number; readonly rootFields: number } {
  const measure = new SelectionMeasure(document);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return {
    depth: Math.max(0, ...operations.map(({ selectionSet }) => measure.depthOf(selectionSet))),
    rootFields: Math.max(0, ...operations.map(({ selectionSet }) => measure.fieldsOf(selectionSet))),
  };
}

class SelectionMeasure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  // Each fragment is measured once: spreading one twice in another, ten times over, would otherwise be a thousand measurements.
  readonly #depths = new Map<string, number>();
  readonly #fields = new Map<string, number>();

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  depthOf({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        deepest = Math.max(deepest, 1 + (selection.selectionSet ? this.depthOf(selection.selectionSet) : 0));
      } else if (selection.kind === Kind.INLINE_FRAGMENT)
        deepest = Math.max(deepest, this.depthOf(selection.selectionSet));
      else
        deepest = Math.max(
          deepest,
          this.#once(this.#depths, selection.name.value, (set) => this.depthOf(set)),
        );
    }
    return deepest;
  }

  fieldsOf({ selections }: SelectionSetNode): number {
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields++;
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += this.fieldsOf(selection.selectionSet);
      else fields += this.#once(this.#fields, selection.name.value, (set) => this.fieldsOf(set));
    }
    return fields;
  }

  #once(known: Map<string, number>, name: string, measure: (set: SelectionSetNode) => number): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fragment = this.#fragments.get(name);
    const found = fragment ? measure(fragment.selectionSet) : 0;
    known.set(name, found);
    return found;
  }
}
