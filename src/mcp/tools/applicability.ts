import { z } from 'zod';
import type {
  Applicability,
  AppliedInstrument,
  ExcludedInstrument,
  PendingInstrument,
} from '../../domain/ports/questions/applicability.js';
import type { Language } from '../../domain/vocabulary.js';
import { asked, paged, profiled, profileOf, told } from '../arguments.js';
import { evidence, placeOf } from '../evidence.js';
import { PLACES_SHOWN } from '../limits.js';
import { note, reading, showNote, showReading } from '../profile-note.js';
import { pageOf, takePage, type PageArguments, type PageOf } from '../page.js';
import { defineTool } from '../tool.js';

const rule = z.object({
  id: z.string(),
  modality: z.string(),
  why: z.string(),
  demands: z.string(),
  evidence: z.array(evidence).describe('The places that make it bind.'),
});

const verdict = z.object({
  key: z.string().describe('The instrument.'),
  why: z.string().describe('Why it applies, may apply, or does not.'),
  fact: z.string().nullable().describe('The fact that would settle it; null where it is settled.'),
  provision: z.string().nullable().describe('The part that decides.'),
  rules: z.array(rule).describe('Where it applies: the first of its rules that bind.'),
  ruleCount: z.number(),
  enforcers: z.array(z.string()),
  evidence: evidence.nullable().describe('Null where the record of the text itself decides: its status or its place.'),
});

/** What binds a plant. */
export const applicability = defineTool({
  name: 'applicability',
  title: 'What binds a plant or project',
  description:
    'Judges every instrument against a profile: applies, needsFact (names the fact that would settle it) or doesNotApply, each with its path. One verdict a call; the counts of all three come with it. An undeclared fact never excludes.',
  input: z.strictObject({
    ...profiled,
    verdict: z.enum(['applies', 'needsFact', 'doesNotApply']).default('applies').describe('Which list.'),
    ...told,
    ...asked,
    ...paged,
  }),
  output: z.object({
    asOf: z.string(),
    counts: z.object({ applies: z.number(), needsFact: z.number(), doesNotApply: z.number() }),
    verdict: z.enum(['applies', 'needsFact', 'doesNotApply']),
    ...pageOf(verdict).shape,
    understood: z.array(reading).describe('How words of the profile that are no keys were understood.'),
    notes: z.array(note).describe('What of the profile could not be used.'),
  }),
  answer: async (sources, { profile, verdict: wanted, lang, first, after, ...given }) => {
    const answer = await sources.questions.applicability(profileOf(profile), given.asOf ?? sources.today());
    const { applies, needsFact, doesNotApply, notes } = answer;
    return {
      asOf: answer.asOf,
      counts: {
        applies: applies.length,
        needsFact: new Set(needsFact.map(({ key }) => key)).size,
        doesNotApply: doesNotApply.length,
      },
      verdict: wanted,
      ...LISTS[wanted](answer, { first, after }, lang),
      understood: answer.understood.map(showReading),
      notes: notes.map((each) => showNote(each, lang)),
    };
  },
});

type Verdict = z.input<typeof verdict>;
type Lists = (answer: Applicability, page: PageArguments, lang: Language) => PageOf<Verdict>;

const LISTS: Readonly<Record<'applies' | 'needsFact' | 'doesNotApply', Lists>> = {
  applies: ({ applies }, page, lang) =>
    takePage(
      applies,
      page,
      ({ key }) => key,
      (each) => applied(each, lang),
    ),
  needsFact: ({ needsFact }, page, lang) =>
    takePage(
      needsFact,
      page,
      ({ key, fact }) => `${key} ${fact}`,
      (each) => pending(each, lang),
    ),
  doesNotApply: ({ doesNotApply }, page, lang) =>
    takePage(
      doesNotApply,
      page,
      ({ key }) => key,
      (each) => excluded(each, lang),
    ),
};

const applied = ({ key, provisions, enforcers, open }: AppliedInstrument, lang: Language): Verdict => ({
  key,
  why: provisions[0]?.why[lang] ?? '',
  fact: open[0]?.fact ?? null,
  provision: provisions[0]?.id ?? null,
  rules: provisions.slice(0, PLACES_SHOWN).map(({ id, modality, why, demands, path }) => ({
    id,
    modality,
    why: why[lang],
    demands: demands[lang].slice(0, 300),
    evidence: path.slice(0, PLACES_SHOWN).map((step) => placeOf(step.evidence)),
  })),
  ruleCount: provisions.length,
  enforcers: enforcers.map((body) => body.key ?? body.name[lang]),
  evidence: provisions[0]?.path[0] ? placeOf(provisions[0].path[0].evidence) : null,
});

const NO_RULES = { rules: [], ruleCount: 0, enforcers: [] };

const pending = ({ key, fact, provision, why, evidence: place }: PendingInstrument, lang: Language): Verdict => ({
  key,
  why: why[lang],
  fact,
  provision,
  ...NO_RULES,
  evidence: placeOf(place),
});

const excluded = ({ key, why, detail, provision, evidence: place }: ExcludedInstrument, lang: Language): Verdict => ({
  key,
  why: `${why}: ${detail[lang]}`,
  fact: null,
  provision,
  ...NO_RULES,
  evidence: place && placeOf(place),
});
