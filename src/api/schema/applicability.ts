import {
  type Applicability,
  type AppliedInstrument,
  EXCLUSIONS,
  type ExcludedInstrument,
  type PendingInstrument,
  type ProfileNote,
  type ProfileReading,
} from '../../domain/ports/questions/applicability.js';
import {
  BindingRuleRef,
  CandidateRef,
  EnforcerRef,
  NextChangeRef,
  OpenFactRef,
  SanctionPlaceRef,
} from './applied-parts.js';
import { asOfArgument } from './as-of.js';
import { inLanguage, languageArgument } from './bilingual.js';
import { builder, WIDE } from './builder.js';
import { enumName } from './enums.js';
import { EvidenceRef } from './evidence.js';
import { InForceRef } from './in-force.js';
import { profileOf, ProfileInput } from './profile-input.js';
import { take, takeArguments } from './take.js';

const ExclusionEnum = builder.enumType('Exclusion', {
  description: 'Why a text does not apply. LIFTED_BY_EXCEPTION: the text itself leaves the profile out.',
  values: EXCLUSIONS.map(enumName),
});

const AppliedInstrumentRef = builder.objectRef<AppliedInstrument>('AppliedInstrument').implement({
  description: 'A text that applies, with what of it binds.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the instrument.' }),
    inForce: t.expose('inForce', { type: InForceRef, description: 'Whether it is in force on the day.' }),
    provisions: t.field({
      type: [BindingRuleRef],
      description: 'The rules that bind, in the order of the text.',
      args: takeArguments,
      resolve: ({ provisions }, args) => take(provisions, args),
    }),
    provisionCount: t.int({ description: 'All of them.', resolve: ({ provisions }) => provisions.length }),
    open: t.expose('open', { type: [OpenFactRef], description: 'Facts that would bring in more of its rules.' }),
    enforcers: t.expose('enforcers', { type: [EnforcerRef], description: 'Who watches over it on the day.' }),
    sanctions: t.expose('sanctions', { type: [SanctionPlaceRef], description: 'What follows from a breach.' }),
    nextChange: t.expose('nextChange', { type: NextChangeRef, nullable: true, description: 'What is known to come.' }),
    candidates: t.expose('candidates', {
      type: [CandidateRef],
      description: 'Parts whose official words may bind, as nobody has confirmed.',
    }),
  }),
});

const PendingInstrumentRef = builder.objectRef<PendingInstrument>('PendingInstrument').implement({
  description: 'A text that may apply: what it hangs on.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the instrument.' }),
    fact: t.exposeString('fact', { description: 'Name of the fact; `review` where a person must read the text.' }),
    provision: t.exposeString('provision', { description: 'Id of the provision that waits for it.' }),
    condition: t.exposeString('condition', { nullable: true, description: 'The test that waits for it.' }),
    candidate: t.exposeBoolean('candidate', { description: 'Whether only mentions in official words speak for it.' }),
    why: t.string({
      description: 'Why, in words.',
      args: languageArgument,
      resolve: ({ why }, args) => inLanguage(args, why.es, why.en),
    }),
    evidence: t.expose('evidence', { type: EvidenceRef, description: 'Where it was read.' }),
  }),
});

const ExcludedInstrumentRef = builder.objectRef<ExcludedInstrument>('ExcludedInstrument').implement({
  description: 'A text that does not apply, and why.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the instrument.' }),
    why: t.field({ type: ExclusionEnum, description: 'Why.', resolve: ({ why }) => enumName(why) }),
    detail: t.string({
      description: 'Why, in words.',
      args: languageArgument,
      resolve: ({ detail }, args) => inLanguage(args, detail.es, detail.en),
    }),
    condition: t.exposeString('condition', { nullable: true, description: 'The test that failed, or that lifts it.' }),
    provision: t.exposeString('provision', { nullable: true, description: 'Id of the provision that decides.' }),
    evidence: t.expose('evidence', { type: EvidenceRef, nullable: true, description: 'Where it was read.' }),
  }),
});

/** Something of a profile that the answer could not use. */
export const ProfileNoteRef = builder.objectRef<ProfileNote>('ProfileNote').implement({
  description: 'Something of the profile that the answer could not use.',
  fields: (t) => ({
    element: t.exposeString('element', { description: 'Its words.' }),
    says: t.string({
      description: 'What of it.',
      args: languageArgument,
      resolve: ({ says }, args) => inLanguage(args, says.es, says.en),
    }),
    nearest: t.exposeStringList('nearest', { description: 'Words that come near.' }),
  }),
});

/** How words of a profile that are no keys were understood. */
export const ProfileReadingRef = builder.objectRef<ProfileReading>('ProfileReading').implement({
  description: 'How words of the profile that are no keys were understood.',
  fields: (t) => ({
    field: t.exposeString('field', { description: '`jurisdiction`, `activities` or `processes`.' }),
    element: t.exposeString('element', { description: 'The words: `N.L.`, `335910`, `soldadura láser`.' }),
    means: t.stringList({
      description: 'Keys of the places, activities or processes that they were taken for.',
      resolve: ({ means }) => [...means],
    }),
  }),
});

const ApplicabilityRef = builder.objectRef<Applicability>('Applicability').implement({
  description: 'Every instrument in one of three lists, by key.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    applies: t.field({
      type: [AppliedInstrumentRef],
      description: 'Those that bind.',
      args: takeArguments,
      resolve: ({ applies }, args) => take(applies, args),
    }),
    needsFact: t.field({
      type: [PendingInstrumentRef],
      description: 'Those that may, one record for each instrument and fact.',
      args: takeArguments,
      resolve: ({ needsFact }, args) => take(needsFact, args),
    }),
    doesNotApply: t.field({
      type: [ExcludedInstrumentRef],
      description: 'Those that do not.',
      args: takeArguments,
      resolve: ({ doesNotApply }, args) => take(doesNotApply, args),
    }),
    appliesCount: t.int({ description: 'How many bind.', resolve: ({ applies }) => applies.length }),
    needsFactCount: t.int({ description: 'Records of those that may.', resolve: ({ needsFact }) => needsFact.length }),
    doesNotApplyCount: t.int({ description: 'How many do not.', resolve: ({ doesNotApply }) => doesNotApply.length }),
    understood: t.expose('understood', {
      type: [ProfileReadingRef],
      description: 'How words of the profile that are no keys were understood.',
    }),
    notes: t.expose('notes', { type: [ProfileNoteRef], description: 'What of the profile could not be used.' }),
  }),
});

builder.queryField('applicability', (t) =>
  t.field({
    type: ApplicabilityRef,
    nullable: true,
    description: 'Which texts bind a plant or project on a day, down to the numeral, and why; which may; which do not.',
    args: { profile: t.arg({ type: ProfileInput, required: true, description: 'What it is.' }), ...asOfArgument },
    extensions: WIDE,
    resolve: (_, { profile, asOf }, scope) => scope.questions.applicability(profileOf(profile), scope.dayOf(asOf)),
  }),
);
