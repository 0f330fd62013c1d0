import type { NodeProperties } from './node.js';
import type { NodeLabel } from './node-id.js';

/** The properties that a list may be filtered or ordered by, per label: the lookups that the API makes. Both stores index these and refuse others. */
export const INDEXED_PROPERTIES = {
  Instrument: [
    'key',
    'kind',
    'designation',
    'acronym',
    'jurisdictions',
    'status',
    'published',
    'family',
    'hasOfficialText',
  ],
  Family: ['key'],
  Provision: ['instrument', 'locator', 'order'],
  Authority: ['key', 'acronym', 'level', 'kind', 'aliases'],
  Activity: ['key', 'stage', 'scian', 'hs', 'aliases'],
  Topic: ['key', 'slugs'],
  Recommendation: ['key', 'number', 'axis'],
  Ask: ['key', 'recommendation'],
  Jurisdiction: ['key', 'kind'],
  Process: ['key'],
  Product: ['key'],
  Permit: ['key', 'level', 'jurisdiction', 'authority', 'projectKinds'],
  Incentive: ['key', 'kind', 'grantor', 'start', 'end'],
  Fact: ['key'],
  NamedText: ['key'],
  Term: ['key', 'instrument', 'slug'],
  Reform: ['key', 'instrument', 'on'],
} as const satisfies { readonly [L in NodeLabel]: readonly (keyof NodeProperties[L])[] };

/** A property by which nodes of a label can be looked up. */
export type IndexedProperty<L extends NodeLabel> = (typeof INDEXED_PROPERTIES)[L][number];
