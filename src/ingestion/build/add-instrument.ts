import type { PartialDay } from '../../domain/day.js';
import { familyOfDesignation, parseDesignation, printDesignation } from '../../domain/designation.js';
import type { EdgeType } from '../../domain/graph/edge.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { Evidence } from '../../domain/evidence.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { FrontMatter } from '../instrument/front-matter.js';
import { nodeOfKey, nodeOfName, type BuildContext, type NamePlace } from './build-context.js';
import { evidenceAt } from './evidence-of.js';
import type { MergedInstrument } from './merge-instruments.js';

/** The day for which a file speaks. */
export function seenOn(head: FrontMatter): PartialDay | null {
  return head.statusOn ?? head.review?.on ?? head.lastReform ?? head.published;
}

/** Adds the node of an instrument, its family, and nothing that points at other records. */
export function addInstrumentNode(
  { graph }: BuildContext,
  instrument: MergedInstrument,
  ended: PartialDay | null,
): NodeId {
  const { head, main, summary, official } = instrument;
  // What becomes edges is no property of the node.
  const {
    authorities,
    enforcers,
    replaces,
    replacedBy,
    topics,
    affects,
    recommendations,
    cites,
    develops,
    defines,
    ...own
  } = head;
  const { text, source, review, ...shown } = own;
  const family = familyOf(head);
  if (family) graph.node('Family', family.key, family);
  return graph.node('Instrument', head.key, {
    ...shown,
    ended,
    sources: head.sources.length === 0 && source ? [`${source.file} sha256:${source.sha256}`] : head.sources,
    reviewState: review?.state ?? 'unreviewed',
    reviewOn: review?.on ?? null,
    reviewNote: review?.note ?? null,
    hasSummary: summary !== null,
    hasOfficialText: official !== null,
    family: family?.key ?? null,
    file: main.file.path,
  });
}

const familyOf = ({
  designation,
}: FrontMatter): { key: NonNullable<InstrumentProperties['family']>; designation: string } | null => {
  const parsed = designation === null ? null : parseDesignation(designation);
  const key = parsed && familyOfDesignation(parsed);
  return key ? { key, designation: printDesignation({ ...parsed, year: null }) } : null;
};

/** A list of names in front matter, the edge that each becomes, and which end it is. */
interface NameList {
  readonly field: 'authorities' | 'enforcers' | 'replaces' | 'replacedBy' | 'cites';
  readonly sort: 'instruments' | 'authorities';
  readonly type: EdgeType;
  /** `in` where the named record is the start of the edge. */
  readonly direction: 'out' | 'in';
}

const NAME_LISTS: readonly NameList[] = [
  { field: 'authorities', sort: 'authorities', type: 'ISSUED_BY', direction: 'out' },
  { field: 'enforcers', sort: 'authorities', type: 'ENFORCED_BY', direction: 'out' },
  { field: 'replaces', sort: 'instruments', type: 'REPLACES', direction: 'out' },
  { field: 'replacedBy', sort: 'instruments', type: 'REPLACES', direction: 'in' },
  { field: 'cites', sort: 'instruments', type: 'CITES', direction: 'out' },
];

/** A list of keys in front matter and the edge that each becomes. */
const KEY_LISTS = [
  { field: 'topics', sort: 'topics', type: 'REGULATES' },
  { field: 'affects', sort: 'activities', type: 'AFFECTS' },
  { field: 'jurisdictions', sort: 'jurisdictions', type: 'APPLIES_IN' },
] as const;

/** Adds what the front matter of an instrument says of other records. */
export function addInstrumentLinks(context: BuildContext, { head, main }: MergedInstrument): void {
  const link: FieldLinks = {
    context,
    from: nodeId('Instrument', head.key),
    fields: main.head.fields,
    evidence: (field) => evidenceAt({ file: main.file, seenOn: seenOn(head) }, main.head.spanOf(field), 'curated'),
    place: (field) => ({ file: main.file, offset: main.head.spanOf(field)[0] }),
  };
  for (const list of NAME_LISTS) linkNames(link, list);
  for (const list of KEY_LISTS) linkKeys(link, list);
  linkRecommendations(link);
  const develops = head.develops && nodeOfKey(context, 'instruments', head.develops, link.place('develops'));
  if (develops) context.graph.edge('BASED_ON', link.from, develops, link.evidence('develops'));
  const family = familyOf(head);
  if (family) context.graph.edge('PART_OF', link.from, nodeId('Family', family.key), link.evidence('designation'));
}

/** The front matter whose fields become edges, and where each field stands. */
interface FieldLinks {
  readonly context: BuildContext;
  readonly from: NodeId;
  readonly fields: FrontMatter;
  readonly evidence: (field: keyof FrontMatter) => Evidence;
  readonly place: (field: keyof FrontMatter) => NamePlace;
}

const linkNames = (
  { context, from, fields, evidence, place }: FieldLinks,
  { field, sort, type, direction }: NameList,
): void => {
  for (const name of fields[field]) {
    const to = nodeOfName(context, sort, name, place(field));
    if (to) context.graph.edge(type, direction === 'out' ? from : to, direction === 'out' ? to : from, evidence(field));
  }
};

const linkKeys = (
  { context, from, fields, evidence, place }: FieldLinks,
  { field, sort, type }: (typeof KEY_LISTS)[number],
): void => {
  for (const word of fields[field]) {
    const to = nodeOfKey(context, sort, word, place(field));
    if (to) context.graph.edge(type, from, to, evidence(field), field === 'topics' ? { topic: word } : {});
  }
};

/** A recommendation that an entry mentions is our reading of it; what the report itself names comes from the seeds. */
const linkRecommendations = ({ context, from, fields, evidence }: FieldLinks): void => {
  for (const number of fields.recommendations) {
    const key = context.registry.recommendations.get(number);
    if (key === undefined) continue;
    const inferred: Evidence = { ...evidence('recommendations'), basis: 'inferred', confidence: 0.5 };
    context.graph.edge('CONCERNS', from, nodeId('Recommendation', key), inferred);
  }
};
