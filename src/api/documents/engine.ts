import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import type { Completions } from '../../domain/ports/completions.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { Questions } from '../../domain/ports/questions.js';
import type { Position } from '../../domain/ports/questions/docket.js';
import type { SearchIndex } from '../../domain/ports/search-index.js';
import type { ExampleProfile } from '../../domain/profile/example-profile.js';
import { type NearMiss, nearMissesOf } from '../graph/near-misses.js';
import { Scope } from '../graph/scope.js';
import { whenReady } from '../graph/when-ready.js';
import type { Limits } from '../limits.js';
import type { Exchange } from '../watch/exchange.js';
import { type Answer, answerOf } from './answer.js';
import { describeError } from './describe-error.js';
import type { Operation } from './operation.js';
import { refusal } from './refusal.js';

/** What questions are asked of. */
export interface Sources {
  readonly store: GraphStore;
  readonly search: SearchIndex;
  readonly questions: Questions;
  readonly clock: () => Day;
  /** What is offered while a person types; nothing unless given. */
  readonly completions?: Completions;
  /** Made-up profiles to begin with; none unless given. */
  readonly examples?: readonly ExampleProfile[];
  /** What was said at a forum, shown beside signals; nothing unless given. */
  readonly positions?: readonly Position[];
}

/** A request that was refused before execution. */
export interface Refused {
  readonly errors: readonly GraphQLError[];
}

/** Runs operations within the limit of cost. */
export class Engine {
  constructor(
    readonly sources: Sources,
    readonly limits: Limits,
    readonly logger: Logger,
  ) {}

  /** Notes in `exchange` what is asked and what it costs. */
  run(
    operation: Operation,
    variables: Readonly<Record<string, unknown>>,
    exchange: Exchange,
  ): Awaitable<Answer | Refused> {
    exchange.kind = operation.kind;
    const read = operation.read(variables);
    if ('errors' in read) return { errors: read.errors.map((error) => describeError(error, 'BAD_INPUT')) };
    const cost = operation.costOf(read.coerced);
    exchange.cost = cost;
    if (cost > this.limits.cost) return { errors: [tooDear(cost, this.limits.cost)] };
    const { store, search, questions, clock, completions, examples, positions } = this.sources;
    const scope = new Scope(store, search, questions, clock(), completions, examples, positions);
    return whenReady(operation.run(variables, scope), (result) =>
      whenReady(nearMissesOf(scope), (nearMisses) => this.#answer(result, scope, exchange, nearMisses)),
    );
  }

  #answer(result: ExecutionResult, scope: Scope, exchange: Exchange, nearMisses: readonly NearMiss[]): Answer {
    // Sorted, because fields that wait for a store note their days in the order they come back.
    const [asOf = scope.today, ...others] = [...scope.daysAsked].sort();
    const extensions = {
      asOf: others.length === 0 ? asOf : [asOf, ...others],
      cost: { requested: exchange.cost, limit: this.limits.cost },
      ...(nearMisses.length > 0 && { notFound: nearMisses }),
    };
    return answerOf(result, extensions, exchange, this.logger);
  }
}

function tooDear(cost: number, limit: number): GraphQLError {
  const extensions = { limit: 'cost', found: cost, expected: limit, cost: { requested: cost, limit } };
  return refusal(
    'QUERY_LIMIT',
    `The answer may hold ${cost} objects; at most ${limit} are given. Ask for smaller pages.`,
    { extensions },
  );
}
