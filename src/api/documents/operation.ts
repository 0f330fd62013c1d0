import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Awaitable } from '../../domain/awaitable.js';
import type { Scope } from '../graph/scope.js';
import { RUNS_BEFORE_COMPILING } from '../limits.js';
import { planCost } from './cost-plan.js';

type Run = (variables: Readonly<Record<string, unknown>>, scope: Scope) => Awaitable<ExecutionResult>;
type Coerced = ReturnType<typeof getVariableValues>;

/** One operation of a checked document, ready to run any number of times. */
export class Operation {
  /** What it asks: the name of its root field in the schema, or `several`. */
  readonly kind: string;
  readonly costOf: (variables: Readonly<Record<string, unknown>>) => number;
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #definition: OperationDefinitionNode;
  #runs = 0;
  #compiled: Run | null = null;

  constructor(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode) {
    this.#schema = schema;
    this.#document = document;
    this.#definition = definition;
    const fragments = fragmentsOf(document);
    this.kind = kindOf(definition.selectionSet, fragments);
    this.costOf = planCost(schema, definition, fragments);
  }

  /** Reads variables as the operation declares them, or tells what is wrong with them. */
  read(
    variables: Readonly<Record<string, unknown>>,
  ): { readonly coerced: Readonly<Record<string, unknown>> } | { readonly errors: readonly GraphQLError[] } {
    const read: Coerced = getVariableValues(this.#schema, this.#definition.variableDefinitions ?? [], variables);
    return read.errors ? { errors: read.errors } : { coerced: read.coerced };
  }

  /** Runs with variables as they were sent; `read` must have accepted them. */
  run: Run = (variables, scope) => {
    this.#runs++;
    if (this.#runs > RUNS_BEFORE_COMPILING) this.#compiled ??= this.#compile();
    return (this.#compiled ?? this.#interpret)(variables, scope);
  };

  readonly #interpret: Run = (variables, scope) =>
    execute({
      schema: this.#schema,
      document: this.#document,
      operationName: this.#definition.name?.value ?? null,
      variableValues: variables,
      contextValue: scope,
    });

  /** What the compiler cannot take runs as written. */
  #compile(): Run {
    if (isUnsafeToCompile(this.#document)) return this.#interpret;
    const compiled = compileQuery(this.#schema, this.#document, this.#definition.name?.value, {
      // Values of the scalars and enums of this schema are made by it and need no second check.
      disableLeafSerialization: true,
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(compiled)) return this.#interpret;
    return (variables, scope) => compiled.query(undefined, scope, variables);
  }
}

/** Introspection reads the schema's own objects, whose values do need the check; `__proto__` as a name would set the prototype of a compiled object. */
function isUnsafeToCompile(document: DocumentNode): boolean {
  return /\b__(proto__|schema|type)\b/.test(document.loc?.source.body ?? '__proto__');
}

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function kindOf(set: SelectionSetNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): string {
  const names = new Set<string>();
  const spread = new Set<string>();
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment) gather(fragment.selectionSet);
      }
    }
  };
  gather(set);
  const [only = 'several', ...others] = names;
  return others.length === 0 ? only : 'several';
}
