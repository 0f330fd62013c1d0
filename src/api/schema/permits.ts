import {
  type BasisPlace,
  type CriticalPath,
  type NeededPermit,
  NEEDS,
  type PermitsAnswer,
} from '../../domain/ports/questions/permits.js';
import { ProfileNoteRef, ProfileReadingRef } from './applicability.js';
import { EnforcerRef, PathStepRef } from './applied-parts.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder, WIDE } from './builder.js';
import { enumName, SilenceEnum, TermBoundEnum, TermKindEnum } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { profileOf, ProfileInput } from './profile-input.js';
import { take, takeArguments } from './take.js';

const NeedEnum = builder.enumType('Need', {
  description: 'Whether a project must go through a procedure.',
  // The words of the question are written as scripts read them: `needsFact` is NEEDS_FACT.
  values: NEEDS.map((need) => need.replace(/[A-Z]/g, '_$&').toUpperCase()),
});

const BasisPlaceRef = builder.objectRef<BasisPlace>('BasisPlace').implement({
  description: 'Where a procedure rests.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Id of a provision, key of a text, or the name of one without a record.' }),
    role: t.exposeString('role', { description: 'What it does for the procedure: basis, term, stage, silence.' }),
    onRecord: t.exposeBoolean('onRecord', { description: 'Whether the corpus describes that part.' }),
    inForce: t.exposeBoolean('inForce', { nullable: true, description: 'Whether its text is in force on the day.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

const NeededPermitRef = builder.objectRef<NeededPermit>('NeededPermit').implement({
  description: 'One procedure for one project; `permit(key:)` tells the rest of its record.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the procedure.' }),
    name: t.string({
      description: 'Its name.',
      args: languageArgument,
      resolve: ({ name }, args) => inLanguage(args, name.es, name.en),
    }),
    level: t.exposeString('level', { description: 'Level of government.' }),
    authority: t.expose('authority', { type: EnforcerRef, nullable: true, description: 'Who decides on the day.' }),
    needed: t.field({
      type: NeedEnum,
      description: 'Whether it is needed.',
      resolve: ({ needed }) => needed.replace(/[A-Z]/g, '_$&').toUpperCase(),
    }),
    facts: t.exposeStringList('facts', { description: 'The facts that would settle it.' }),
    why: t.string({
      description: 'Why, in words.',
      args: languageArgument,
      resolve: ({ why }, args) => inLanguage(args, why.es, why.en),
    }),
    path: t.expose('path', { type: [PathStepRef], description: 'The same, step by step.' }),
  }),
});

builder.objectFields(NeededPermitRef, (t) => ({
  days: t.int({
    nullable: true,
    description: 'Its term in days; null where none is known.',
    resolve: ({ term }) => term?.days ?? null,
  }),
  termKind: t.field({
    type: TermKindEnum,
    nullable: true,
    description: 'How they are counted.',
    resolve: ({ term }) => (term ? enumName(term.kind) : null),
  }),
  termBound: t.field({
    type: TermBoundEnum,
    nullable: true,
    description: 'Whose time it is.',
    resolve: ({ term }) => (term?.bound ? enumName(term.bound) : null),
  }),
  termAt: t.string({
    nullable: true,
    description: 'Id of the provision that sets it.',
    resolve: ({ term }) => term?.at ?? null,
  }),
  silence: t.field({
    type: SilenceEnum,
    description: 'What silence means.',
    resolve: ({ silence }) => enumName(silence),
  }),
  optional: t.exposeBoolean('optional', { description: 'Whether the project may do without it.' }),
  after: t.exposeStringList('after', { description: 'Keys of what must come before it.' }),
  basis: t.expose('basis', { type: [BasisPlaceRef], description: 'Where it rests.' }),
  doubts: t.exposeStringList('doubts', { description: 'What of it nobody could verify.' }),
}));

const CriticalPathRef = builder.objectRef<CriticalPath>('CriticalPath').implement({
  description: 'The chain of needed procedures that takes longest by the terms that are known.',
  fields: (t) => ({
    permits: t.exposeStringList('permits', { description: 'Keys, in order.' }),
    days: t.exposeInt('days', { description: 'The days of its known terms, each as its provision counts them.' }),
    businessDays: t.exposeInt('businessDays', { description: 'Those that are working days.' }),
    calendarDays: t.exposeInt('calendarDays', { description: 'Those that are not.' }),
    calendarEstimate: t.exposeInt('calendarEstimate', {
      description: 'All as days of the calendar, five working days to a week: an estimate.',
    }),
    unknown: t.exposeStringList('unknown', { description: 'Keys of those along it whose term nobody knows.' }),
  }),
});

const PermitsRef = builder.objectRef<PermitsAnswer>('Permits').implement({
  description: 'The procedures of a project.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    permits: t.field({
      type: [NeededPermitRef],
      description:
        'Those needed first, in an order in which they can be gone through; then those that may be; then the others.',
      args: takeArguments,
      resolve: ({ permits }, args) => take(permits, args),
    }),
    count: t.int({ description: 'All of them.', resolve: ({ permits }) => permits.length }),
    criticalPath: t.expose('criticalPath', { type: CriticalPathRef, description: 'Where the days go.' }),
    unknownElsewhere: t.exposeStringList('unknownElsewhere', {
      description: 'Keys of needed procedures off the path whose term nobody knows.',
    }),
    understood: t.expose('understood', {
      type: [ProfileReadingRef],
      description: 'How words of the profile that are no keys were understood.',
    }),
    notes: t.expose('notes', { type: [ProfileNoteRef], description: 'What of the profile could not be used.' }),
  }),
});

builder.queryField('permits', (t) =>
  t.field({
    type: PermitsRef,
    nullable: true,
    description: 'The procedures that a project must go through on a day, what follows what, and where the days go.',
    args: { profile: t.arg({ type: ProfileInput, required: true, description: 'What it is.' }), ...asOfArgument },
    extensions: WIDE,
    resolve: (_, { profile, asOf }, scope) => scope.questions.permits(profileOf(profile), scope.dayOf(asOf)),
  }),
);
