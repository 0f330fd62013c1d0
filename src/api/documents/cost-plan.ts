import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIST_ESTIMATE, PAGE_SIZE_LIMIT } from '../limits.js';

type Variables = Readonly<Record<string, unknown>>;

/** How many objects a selection holds for one parent: a number, or where a variable decides, what tells it. */
type Amount = number | ((variables: Variables) => number);

/**
 * What an operation asks for, as a function of its variables: every object of the answer counts 1, members of a page as many times as
 * the page is long, fields that read widely what their declaration says (`extensions.cost`); plain values are free.
 */
export function planCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): (variables: Variables) => number {
  const root = schema.getRootType(operation.operation);
  const planner = new CostPlanner(schema, fragments);
  const amount = root ? planner.ofSelections(operation.selectionSet, root, 1) : 0;
  return typeof amount === 'number' ? () => amount : amount;
}

class CostPlanner {
  // Keyed by fragment, type and page: each is planned once, however often it is spread.
  readonly #planned = new Map<string, Amount>();
  readonly #pages = new Map<Amount, number>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  ) {}

  /** `page` is the size of the page that the parent stands for, where it is a connection. */
  ofSelections({ selections }: SelectionSetNode, parent: GraphQLNamedType, page: Amount): Amount {
    const amounts = selections.map((selection): Amount => {
      if (selection.kind === Kind.FIELD) return this.#ofField(selection, parent, page);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value, page);
      const type = selection.typeCondition ? this.schema.getType(selection.typeCondition.name.value) : parent;
      return type ? this.ofSelections(selection.selectionSet, type, page) : 0;
    });
    return sum(amounts);
  }

  #ofFragment(name: string, page: Amount): Amount {
    const pageNumber = this.#pages.get(page) ?? this.#pages.size;
    this.#pages.set(page, pageNumber);
    const key = `${name} ${pageNumber}`;
    const planned = this.#planned.get(key);
    if (planned !== undefined) return planned;
    const fragment = this.fragments[name];
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const amount = fragment && type ? remembered(this.ofSelections(fragment.selectionSet, type, page)) : 0;
    this.#planned.set(key, amount);
    return amount;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType, page: Amount): Amount {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!type || !isCompositeType(type) || !node.selectionSet) return 0;
    const { cost } = field.extensions;
    const own = typeof cost === 'number' ? cost : 0;
    const inner = sum([1, this.ofSelections(node.selectionSet, type, pageSizeOf(node, field))]);
    return sum([own, times(membersOf(node, field, page), inner)]);
  }
}

/** The size of the page that a field asks for; 1 where it is no connection. */
function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): Amount {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return 1;
  const otherwise = typeof argument.defaultValue === 'number' ? argument.defaultValue : PAGE_SIZE_LIMIT;
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return otherwise;
  const variable = value.name.value;
  return (variables) => {
    const given = variables[variable];
    return typeof given === 'number' ? Math.max(0, given) : otherwise;
  };
}

/** How many members the value of a field has: as many as the page in a connection, as ids were given, or an estimate. */
function membersOf(node: FieldNode, field: GraphQLField<unknown, unknown>, page: Amount): Amount {
  if (!isListType(getNullableType(field.type))) return 1;
  if (field.name === 'edges' || field.name === 'nodes') {
    const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
    if (!ids) return page;
    if (ids.kind === Kind.LIST) return ids.values.length;
    if (ids.kind !== Kind.VARIABLE) return 1;
    const variable = ids.name.value;
    return (variables) => (Array.isArray(variables[variable]) ? variables[variable].length : 1);
  }
  return LIST_ESTIMATE;
}

function sum(amounts: readonly Amount[]): Amount {
  const fixed = amounts.reduce<number>((total, amount) => total + (typeof amount === 'number' ? amount : 0), 0);
  const open = amounts.filter((amount) => typeof amount !== 'number');
  return open.length === 0 ? fixed : (variables) => open.reduce((total, amount) => total + amount(variables), fixed);
}

function times(a: Amount, b: Amount): Amount {
  if (typeof a === 'number') return typeof b === 'number' ? a * b : (variables) => a * b(variables);
  return typeof b === 'number' ? (variables) => a(variables) * b : (variables) => a(variables) * b(variables);
}

/** Tells the amount once for each set of variables: fragments in fragments would otherwise be told a number of times that doubles with each. */
function remembered(amount: Amount): Amount {
  if (typeof amount === 'number') return amount;
  let lastVariables: Variables | undefined;
  let last = 0;
  return (variables) => {
    if (variables !== lastVariables) {
      last = amount(variables);
      lastVariables = variables;
    }
    return last;
  };
}
