import type { Day } from '../../domain/day.js';
import type { GraphNode, NodeProperties } from '../../domain/graph/node.js';
import type { NodeId, NodeLabel } from '../../domain/graph/node-id.js';
import type { Level } from './level.js';

/** A node as one answer sees it: with the level it was read in, so that its siblings are asked for together. */
export class NodeView<L extends NodeLabel = NodeLabel> {
  constructor(
    readonly node: GraphNode<L>,
    readonly level: Level,
    /** Its place in the level, from 0. */
    readonly slot: number,
  ) {}

  get id(): NodeId {
    return this.node.id;
  }

  get label(): L {
    return this.node.label;
  }

  /** The day that the answer it stands in is for. */
  get asOf(): Day {
    return this.level.asOf;
  }
}

/** A view with some properties of its node as its own. */
type ReadingView<L extends NodeLabel, K extends keyof NodeProperties[L]> = new (
  ...given: ConstructorParameters<typeof NodeView<L>>
) => NodeView<L> & Pick<NodeProperties[L], K>;

/**
 * A class of views whose getters read the named properties of the node. GraphQL fields of the same names then need no resolver, and a
 * compiled query reads them as plain properties.
 */
export function viewOf<L extends NodeLabel, K extends string & keyof NodeProperties[L]>(
  _label: L,
  ...names: readonly K[]
): ReadingView<L, K> {
  class Reader extends NodeView<L> {}
  for (const name of names) {
    Object.defineProperty(Reader.prototype, name, {
      get(this: NodeView<L>): NodeProperties[L][K] {
        return this.node.properties[name];
      },
    });
  }
  // The getters just defined are what the type adds to the class.
  return Reader as unknown as ReadingView<L, K>;
}
