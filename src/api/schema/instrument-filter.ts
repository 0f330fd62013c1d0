import type { NodeOrder } from '../../domain/ports/graph-store.js';
import type { InstrumentTests } from '../graph/list-instruments.js';
import { builder } from './builder.js';
import { DirectionEnum, InstrumentKindEnum, StatusEnum, wordOf } from './enums.js';
import { testIn } from './lists.js';

/** What instruments can be filtered by. */
export const InstrumentFilter = builder.inputType('InstrumentFilter', {
  description: 'Tests on instruments. Each passes for any of its values; every test named must pass.',
  fields: (t) => ({
    kind: t.field({ type: [InstrumentKindEnum], description: 'Of these kinds.' }),
    status: t.field({ type: [StatusEnum], description: 'With these recorded statuses.' }),
    jurisdiction: t.stringList({ description: 'Of these jurisdictions, ISO 3166-2 codes.' }),
    family: t.stringList({ description: 'Editions of these standards, by family key.' }),
    hasOfficialText: t.boolean({ description: 'Whose official words were read, or not.' }),
    inForce: t.boolean({ description: 'In force on the day asked, or not; those that cannot be told pass neither.' }),
    authority: t.stringList({ description: 'Issued or enforced by these authorities, by key.' }),
    topic: t.stringList({ description: 'With a record or a provision on these topics, by key.' }),
    activity: t.stringList({ description: 'That affect or bind these activities, by key.' }),
    recommendation: t.stringList({ description: 'Named by these recommendations, by key.' }),
  }),
});

type FilterInput = typeof InstrumentFilter.$inferInput;

const ORDERS = {
  KEY: 'key',
  DESIGNATION: 'designation',
  KIND: 'kind',
  STATUS: 'status',
  PUBLISHED: 'published',
} as const;

const InstrumentOrderField = builder.enumType('InstrumentOrderField', {
  description: 'What instruments can be ordered by; those without the value come last.',
  values: Object.keys(ORDERS) as readonly (keyof typeof ORDERS)[],
});

/** How a list of instruments is ordered. */
export const InstrumentOrder = builder.inputType('InstrumentOrder', {
  description: 'How a list of instruments is ordered.',
  fields: (t) => ({
    field: t.field({ type: InstrumentOrderField, required: true, description: 'By what.' }),
    direction: t.field({
      type: DirectionEnum,
      required: true,
      defaultValue: 'ASCENDING',
      description: 'Which end first.',
    }),
  }),
});

/** Reads a filter into tests that the store makes and tests on links. */
export function readFilter(filter: FilterInput | null | undefined): InstrumentTests {
  if (!filter) return { own: [], inForce: null, linked: [] };
  const { kind, status, jurisdiction, family, hasOfficialText, inForce } = filter;
  return {
    own: [
      ...testIn<'Instrument'>('kind', kind?.map(wordOf<string>)),
      ...testIn<'Instrument'>('status', status?.map(wordOf<string>)),
      ...testIn<'Instrument'>('jurisdictions', jurisdiction),
      ...testIn<'Instrument'>('family', family),
      ...testIn<'Instrument'>('hasOfficialText', hasOfficialText == null ? null : [hasOfficialText]),
    ],
    inForce: inForce ?? null,
    linked: [
      { label: 'Authority', keys: filter.authority, types: ['ISSUED_BY', 'ENFORCED_BY'], direction: 'in' },
      { label: 'Topic', keys: filter.topic, types: ['REGULATES'], direction: 'in' },
      { label: 'Activity', keys: filter.activity, types: ['AFFECTS', 'BINDS'], direction: 'in' },
      { label: 'Recommendation', keys: filter.recommendation, types: ['NAMES'], direction: 'out' },
    ].flatMap(({ keys, ...link }) => (keys == null ? [] : [{ ...link, keys }])) as InstrumentTests['linked'],
  };
}

/** Reads an order; by key where none is given. */
export function readOrder(order: typeof InstrumentOrder.$inferInput | null | undefined): NodeOrder<'Instrument'> {
  return {
    property: ORDERS[order?.field ?? 'KEY'],
    direction: order?.direction === 'DESCENDING' ? 'descending' : 'ascending',
  };
}
