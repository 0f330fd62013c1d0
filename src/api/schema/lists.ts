import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import type { NodeOrder, NodeTest, PageRequest } from '../../domain/ports/graph-store.js';
import { Connection, type ListEdge } from '../graph/connection.js';
import type { Scope } from '../graph/scope.js';
import type { ViewOf } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { listConnection } from './connections.js';
import * as refs from './refs.js';

export const Instruments = listConnection('Instrument', refs.InstrumentRef);
export const Authorities = listConnection('Authority', refs.AuthorityRef);
export const Recommendations = listConnection('Recommendation', refs.RecommendationRef);
export const Activities = listConnection('Activity', refs.ActivityRef);
export const Topics = listConnection('Topic', refs.TopicRef);
export const Jurisdictions = listConnection('Jurisdiction', refs.JurisdictionRef);
export const Permits = listConnection('Permit', refs.PermitRef);
export const Facts = listConnection('Fact', refs.FactRef);
export const Incentives = listConnection('Incentive', refs.IncentiveRef);
export const Processes = listConnection('Process', refs.ProcessRef);
export const Terms = listConnection('Term', refs.TermRef);
export const Reforms = listConnection('Reform', refs.ReformRef);

/** What a list is asked for. */
export interface ListQuestion<L extends NodeLabel> {
  readonly label: L;
  readonly tests: readonly NodeTest<L>[];
  readonly order: NodeOrder<L>;
  readonly page: PageRequest;
  readonly asOf: Day;
}

/** One page of the nodes of a label; one round trip. */
export function listNodes<L extends NodeLabel>(
  scope: Scope,
  { label, tests, order, page, asOf }: ListQuestion<L>,
): Awaitable<Connection<ListEdge<ViewOf<L>>>> {
  return whenReady(scope.store.list(label, tests, order, page), ({ members, total, hasNext }) => {
    // The nodes of a list are of the label asked, and so are their views.
    const views = scope.level(members.map(({ item }) => item) as never, asOf) as readonly ViewOf<L>[];
    const edges = views.map((node, index) => ({ node, cursor: members[index]?.cursor ?? '' }));
    return new Connection(edges, total, hasNext, page.after !== null, asOf);
  });
}

/** The one test of a filter on one property; none where the caller did not filter by it. */
export function testIn<L extends NodeLabel>(
  property: NodeTest<L>['property'],
  values: NodeTest<L>['in'] | null | undefined,
): readonly NodeTest<L>[] {
  return values == null ? [] : [{ property, in: values }];
}
