import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema/schema.js';
import { ACTIVITIES_QUERY } from '../../src/web/queries/activities.js';
import { ACTIVITY_QUERY } from '../../src/web/queries/activity.js';
import {
  APPLICABILITY_QUERY,
  EXCLUSIONS_QUERY,
  REASONS_QUERY,
  TEXTS_QUERY,
} from '../../src/web/queries/applicability.js';
import { AUTHORITY_QUERY } from '../../src/web/queries/authority.js';
import { CHANGES_QUERY } from '../../src/web/queries/changes.js';
import { CITATION_QUERIES } from '../../src/web/queries/citations.js';
import { COLLECTION_QUERIES } from '../../src/web/queries/collections.js';
import { COMPLETIONS_QUERY } from '../../src/web/queries/completions.js';
import { ACTORS_QUERY, DOCKET_LINES_QUERY, DOCKET_QUERY } from '../../src/web/queries/docket.js';
import { DOCKET_TEXTS_QUERY } from '../../src/web/queries/docket-texts.js';
import { HOME_QUERY } from '../../src/web/queries/home.js';
import { INSTRUMENT_QUERY } from '../../src/web/queries/instrument.js';
import { LEDGER_QUERY } from '../../src/web/queries/ledger.js';
import { NAMES_QUERY } from '../../src/web/queries/names.js';
import { NEIGHBOURHOOD_QUERIES } from '../../src/web/queries/neighbourhood.js';
import { OUTLINE_QUERY } from '../../src/web/queries/outline.js';
import { OVERLAP_QUERY, OVERLAPS_QUERY } from '../../src/web/queries/overlaps.js';
import { PERMIT_QUERY, PERMITS_QUERY } from '../../src/web/queries/permits.js';
import { PLACES_QUERY } from '../../src/web/queries/places.js';
import { EXAMPLES_QUERY, PLANT_FORM_QUERIES } from '../../src/web/queries/plant-form.js';
import { PROVISION_QUERY } from '../../src/web/queries/provision.js';
import { PROVISIONS_QUERY } from '../../src/web/queries/provisions.js';
import { RECOMMENDATION_QUERY } from '../../src/web/queries/recommendation.js';
import { RECOMMENDATIONS_QUERY } from '../../src/web/queries/recommendations.js';
import { RULE_QUERIES } from '../../src/web/queries/rule-links.js';
import { SEARCH_QUERY } from '../../src/web/queries/search.js';
import { TOPIC_QUERY } from '../../src/web/queries/topic.js';

const QUERIES: Readonly<Record<string, string>> = {
  activities: ACTIVITIES_QUERY,
  activity: ACTIVITY_QUERY,
  actors: ACTORS_QUERY,
  applicability: APPLICABILITY_QUERY,
  authority: AUTHORITY_QUERY,
  changes: CHANGES_QUERY,
  'citations of an instrument': CITATION_QUERIES.instrument.cites,
  'citations to an instrument': CITATION_QUERIES.instrument.citedBy,
  'citations of a provision': CITATION_QUERIES.provision.cites,
  'citations to a provision': CITATION_QUERIES.provision.citedBy,
  completions: COMPLETIONS_QUERY,
  docket: DOCKET_QUERY,
  'docket as lines': DOCKET_LINES_QUERY,
  'docket texts': DOCKET_TEXTS_QUERY,
  examples: EXAMPLES_QUERY,
  exclusions: EXCLUSIONS_QUERY,
  home: HOME_QUERY,
  instrument: INSTRUMENT_QUERY,
  ledger: LEDGER_QUERY,
  names: NAMES_QUERY,
  'neighbourhood of an instrument': NEIGHBOURHOOD_QUERIES.instrument,
  'neighbourhood of a provision': NEIGHBOURHOOD_QUERIES.provision,
  outline: OUTLINE_QUERY,
  overlap: OVERLAP_QUERY,
  overlaps: OVERLAPS_QUERY,
  permit: PERMIT_QUERY,
  permits: PERMITS_QUERY,
  places: PLACES_QUERY,
  provision: PROVISION_QUERY,
  provisions: PROVISIONS_QUERY,
  recommendation: RECOMMENDATION_QUERY,
  recommendations: RECOMMENDATIONS_QUERY,
  reasons: REASONS_QUERY,
  search: SEARCH_QUERY,
  texts: TEXTS_QUERY,
  topic: TOPIC_QUERY,
  ...Object.fromEntries(Object.entries(PLANT_FORM_QUERIES).map(([of, query]) => [`form: ${of}`, query])),
  ...Object.fromEntries(Object.entries(RULE_QUERIES).map(([of, query]) => [`rules of ${of}`, query])),
  ...Object.fromEntries(Object.entries(COLLECTION_QUERIES).map(([of, query]) => [`collection ${of}`, query])),
};

/** Questions that carry no day: names and headings are the same on every one. */
const TIMELESS = ['names'];

describe('the questions of the explorer', () => {
  it.each(Object.entries(QUERIES))('are valid against the public schema: %s', (_name, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it.each(Object.entries(QUERIES).filter(([name]) => !TIMELESS.includes(name)))(
    'carry the day asked: %s',
    (_name, query) => {
      expect(query).toContain('asOf: $asOf');
    },
  );
});
