import { EDGE_OF_RELATION } from '../../domain/graph/edge.js';
import { RELATIONS, type Reference, type Relation } from '../../domain/vocabulary.js';
import type { Awaitable } from '../../domain/awaitable.js';
import { type CitationChoice, CitationEdge, citationsOf } from '../graph/citations.js';
import { editionOfDay } from '../graph/edition-of-day.js';
import type { Connection } from '../graph/connection.js';
import type { AnyView } from '../graph/views.js';
import { builder } from './builder.js';
import { connectionOf } from './connections.js';
import { enumName, type EnumName, ReferenceEnum, RelationEnum, wordOf } from './enums.js';
import { LinkRef } from './link.js';
import { Citable, type CitableView } from './links.js';
import { pageArguments, pageOf } from './page.js';
import { InstrumentRef } from './refs.js';

/** A citation whose ends are texts, as its edges always are. */
type TextCitation = CitationEdge & {
  readonly node: CitableView;
  readonly citing: CitableView;
  readonly cited: CitableView;
};

const RELATION_OF_EDGE = new Map<string, Relation>(RELATIONS.map((relation) => [EDGE_OF_RELATION[relation], relation]));

const CitationEdgeRef = builder.objectRef<TextCitation>('CitationEdge').implement({
  description: 'A place where a text points at an instrument or a part of one.',
  interfaces: [LinkRef],
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where the next page may begin.' }),
    node: t.expose('node', { type: Citable, description: 'The text at the other end of the citation.' }),
    citing: t.expose('citing', { type: Citable, description: 'The text that cites.' }),
    cited: t.expose('cited', { type: Citable, description: 'The text that is cited.' }),
    relation: t.field({
      type: RelationEnum,
      description: 'How the citing text stands to the cited one.',
      resolve: ({ type }) => enumName(RELATION_OF_EDGE.get(type) ?? 'cites'),
    }),
    reference: t.field({
      type: ReferenceEnum,
      nullable: true,
      description: 'How it is tied to an edition, which tells what can grow stale.',
      resolve: ({ edge }) => (edge.properties.reference === null ? null : enumName(edge.properties.reference)),
    }),
    edition: t.field({
      type: InstrumentRef,
      nullable: true,
      description:
        'Of a reference that goes with its text, the edition of the cited standard in force on the day asked; null for any other.',
      resolve: (citation) => editionOfDay(citation),
    }),
    resolved: t.boolean({
      nullable: true,
      description: 'Whether the text meant is in the graph.',
      resolve: ({ edge }) => edge.properties.resolved,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it is not resolved.',
      resolve: ({ edge }) => edge.properties.reason,
    }),
    targetLocator: t.string({
      nullable: true,
      description: 'The part cited, also where the cited text has no such part.',
      resolve: ({ edge }) => edge.properties.targetLocator,
    }),
  }),
});

/** The connection of citations. */
export const Citations = connectionOf('Citation', CitationEdgeRef, Citable);

/** The arguments of a list of citations. */
export const citationArguments = {
  ...pageArguments,
  ...builder.args((t) => ({
    relations: t.field({ type: [RelationEnum], description: 'Only these relations; every one where absent.' }),
    references: t.field({
      type: [ReferenceEnum],
      description: 'Only these sorts of reference; every one where absent.',
    }),
  })),
};

interface CitationArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly relations?: readonly EnumName<Relation>[] | null | undefined;
  readonly references?: readonly EnumName<Reference>[] | null | undefined;
}

/** The resolver of a list of citations. */
export function citationsAlong(
  direction: CitationChoice['direction'],
): (view: AnyView, args: CitationArguments) => Awaitable<Connection<TextCitation>> {
  return (view, args) => {
    const relations = args.relations?.map((name) => wordOf<Relation>(name)) ?? null;
    const references = args.references?.map((name) => wordOf<Reference>(name)) ?? null;
    const found = citationsOf(view, { direction, relations, references }, pageOf(args));
    // Citation edges run between texts only.
    return found as Awaitable<Connection<TextCitation>>;
  };
}
