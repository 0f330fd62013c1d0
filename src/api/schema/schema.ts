import type { GraphQLSchema } from 'graphql';
import './activity.js';
import './applicability.js';
import './ask.js';
import './authority.js';
import { builder } from './builder.js';
import './changes.js';
import './check.js';
import './completions.js';
import './diff.js';
import './docket.js';
import './example-profile.js';
import './fact.js';
import './family.js';
import './gaps.js';
import './impact.js';
import './instrument.js';
import './instrument-links.js';
import './instrument-queries.js';
import './incentive.js';
import './jurisdiction.js';
import './ledger.js';
import './named-text.js';
import './node.js';
import './overlaps.js';
import './permit.js';
import './permit-links.js';
import './permits.js';
import './process.js';
import './product.js';
import './provision.js';
import './provision-links.js';
import './provision-query.js';
import './recommendation.js';
import './reform.js';
import './scalars.js';
import './search.js';
import './standings.js';
import './stats.js';
import './term.js';
import './topic.js';

builder.queryType({
  description:
    'The questions that can be asked. Every one takes the day that it is for and states it in its answer. Each may be null with an error of its own, so that one that fails leaves the others answered.',
});

/** The schema: one file for each type, with its queries beside it. */
export const schema: GraphQLSchema = builder.toSchema();
