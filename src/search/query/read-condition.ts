import type { Expression } from '../../domain/ports/query-reading.js';
import type { Token } from '../text/tokens.js';
import { mapExpression, type JoinedStretch } from './read-expression.js';
import type { Operators } from './read-operators.js';

/**
 * What the expression of a query asks of a hit, place by place: `toLeaf` tells it of one stretch and its tokens, by their places among all; null of one
 * that asks for nothing. Null where nothing is joined.
 */
export function readCondition<Leaf>(
  { expression }: Operators,
  tokens: readonly Token[],
  toLeaf: (stretch: JoinedStretch, places: readonly number[]) => Leaf | null,
): Expression<Leaf> | null {
  if (expression === null) return null;
  return mapExpression(expression, (stretch) =>
    toLeaf(
      stretch,
      tokens.flatMap(({ start, end }, at) => (start >= stretch.start && end <= stretch.end ? at : [])),
    ),
  );
}

/** Tokens cut into runs wherever words are joined: no term goes across AND and OR. */
export function runsOf(tokens: readonly Token[], joins: readonly number[]): readonly (readonly Token[])[] {
  if (joins.length === 0) return [tokens];
  const ends = [...joins, Number.POSITIVE_INFINITY];
  return ends.map((end, index) => {
    const begin = joins[index - 1] ?? -1;
    return tokens.filter(({ start }) => start > begin && start < end);
  });
}
