import type { DefinitionCollision, DefinitionsAnswer, TermMeaning } from '../../domain/ports/questions/definitions.js';
import type { Gap, GapsAnswer } from '../../domain/ports/questions/gaps.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { EvidenceRef } from './evidence.js';
import { take, takeArguments } from './take.js';

const GapRef = builder.objectRef<Gap>('Gap').implement({
  description: 'A subject that comparators regulate for an activity and nothing here does.',
  fields: (t) => ({
    topic: t.exposeString('topic', { description: 'Key of the topic.' }),
    slugs: t.exposeStringList('slugs', {
      description: 'The words of it that no Mexican rule in force uses for the activity.',
    }),
    activity: t.exposeString('activity', { description: 'Key of the activity.' }),
    comparators: t.exposeStringList('comparators', { description: 'Texts abroad that regulate it.' }),
    jurisdictions: t.exposeStringList('jurisdictions', { description: 'Where.' }),
    coverage: t.exposeString('coverage', {
      description:
        'nothing: no Mexican rule on the topic reaches the activity; voluntary: only texts that bind nobody; part: some do, on other words of it.',
    }),
    nearest: t.exposeStringList('nearest', { description: 'Mexican texts that come nearest.' }),
    evidence: t.expose('evidence', { type: [EvidenceRef], description: 'Where it was read.' }),
  }),
});

const GapsRef = builder.objectRef<GapsAnswer>('Gaps').implement({
  description: 'What comparators regulate and nothing here does.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    total: t.int({ description: 'All gaps.', resolve: ({ gaps }) => gaps.length }),
    gaps: t.field({
      type: [GapRef],
      description: 'Those that most jurisdictions regulate first.',
      args: takeArguments,
      resolve: ({ gaps }, page) => take(gaps, page),
    }),
  }),
});

const TermMeaningRef = builder.objectRef<TermMeaning>('TermMeaning').implement({
  description: "One text's meaning of a term.",
  fields: (t) => ({
    instrument: t.exposeString('instrument', { description: 'Key of the text.' }),
    provision: t.exposeString('provision', { description: 'The part that defines it.' }),
    term: t.exposeString('term', { description: 'The term as printed.' }),
    definition: t.exposeString('definition', { description: 'What it is said to mean.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

const DefinitionCollisionRef = builder.objectRef<DefinitionCollision>('DefinitionCollision').implement({
  description: 'A term that two texts in force define in ways that do not agree.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The term as a slug.' }),
    meanings: t.field({ type: [TermMeaningRef], description: 'Both.', resolve: ({ meanings }) => [...meanings] }),
    figures: t.exposeStringList('figures', { description: 'Figures that stand in one and not in the other.' }),
    likeness: t.exposeFloat('likeness', { description: 'Share of words that both have.' }),
    related: t.exposeBoolean('related', { description: 'True where one text is made under the other.' }),
  }),
});

const DefinitionsRef = builder.objectRef<DefinitionsAnswer>('DefinitionCollisions').implement({
  description: 'Terms that two texts in force define in ways that do not agree.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    collisions: t.field({
      type: [DefinitionCollisionRef],
      description: 'By term.',
      args: takeArguments,
      resolve: ({ collisions }, page) => take(collisions, page),
    }),
  }),
});

builder.queryFields((t) => ({
  gaps: t.field({
    type: GapsRef,
    nullable: true,
    description: 'Topics that comparators regulate for an activity and nothing here does.',
    args: asOfArgument,
    extensions: WIDE,
    resolve: (_, { asOf }, scope) => scope.questions.gaps(scope.dayOf(asOf)),
  }),
  definitionCollisions: t.field({
    type: DefinitionsRef,
    nullable: true,
    description: 'Terms that two texts in force define with other figures or other words.',
    args: asOfArgument,
    extensions: WIDE,
    resolve: (_, { asOf }, scope) => scope.questions.definitions(scope.dayOf(asOf)),
  }),
}));
