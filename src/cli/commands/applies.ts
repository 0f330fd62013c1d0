import type { Command } from 'commander';
import type { Applicability, AppliedInstrument } from '../../domain/ports/questions/applicability.js';
import type { Language } from '../../domain/vocabulary.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { printReadings } from '../output/print-readings.js';
import { defineProfileQuestion } from '../profile-question.js';

/** `normapa applies`: which texts bind a plant or project, down to the numeral, and why; exit status 1 where words of the profile could not be used. */
export function defineApplies(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  defineProfileQuestion(program, context, done, {
    name: 'applies',
    description: 'which texts bind the profile of a plant or project, and why; which may; which do not',
    ask: (questions, profile, asOf) => questions.applicability(profile, asOf),
    asJson,
    print: printAnswer,
  });
}

/** The shape that scripts rely on, each reason in one language, with all that it rests on. */
const asJson = (
  { asOf, applies, needsFact, doesNotApply, understood, notes }: Applicability,
  lang: Language,
): object => ({
  asOf,
  applies: applies.map((instrument) => ({
    ...instrument,
    provisions: instrument.provisions.map((rule) => ({ ...rule, why: rule.why[lang], demands: rule.demands[lang] })),
  })),
  needsFact: needsFact.map((pending) => ({ ...pending, why: pending.why[lang] })),
  doesNotApply: doesNotApply.map((excluded) => ({ ...excluded, detail: excluded.detail[lang] })),
  understood,
  notes,
});

const WORDS = {
  es: {
    on: 'Al',
    applies: 'Aplican',
    needsFact: 'Falta un dato',
    doesNotApply: 'No aplican',
    by: 'vigila',
    more: 'más con',
  },
  en: {
    on: 'As of',
    applies: 'Apply',
    needsFact: 'Need a fact',
    doesNotApply: 'Do not apply',
    by: 'enforced by',
    more: 'more with',
  },
} as const;

const printAnswer = ({ print }: CommandContext, answer: Applicability, lang: Language): void => {
  const words = WORDS[lang];
  print(`${words.on} ${answer.asOf}`);
  printReadings(print, answer.understood, lang);
  print(`\n${words.applies}: ${answer.applies.length}`);
  for (const instrument of answer.applies) printInstrument(print, instrument, lang);
  const keys = new Set(answer.needsFact.map(({ key }) => key));
  print(`\n${words.needsFact}: ${keys.size}`);
  for (const { key, fact, why, provision } of answer.needsFact) print(`  ${key}  ${fact}: ${why[lang]} (${provision})`);
  print(`\n${words.doesNotApply}: ${answer.doesNotApply.length}`);
  for (const { key, detail } of answer.doesNotApply) print(`  ${key}: ${detail[lang]}`);
};

const printInstrument = (
  print: CommandContext['print'],
  { key, provisions, enforcers, open }: AppliedInstrument,
  lang: Language,
): void => {
  const who = enforcers.map((body) => body.key ?? body.name[lang]).join(', ');
  const more = open.length > 0 ? `; ${WORDS[lang].more} ${open.map(({ fact }) => fact).join(', ')}` : '';
  print(`  ${key} (${WORDS[lang].by} ${who}${more})`);
  for (const { id, modality, why } of provisions)
    print(`    ${id.slice(id.indexOf('#') + 1)}  ${modality}: ${why[lang]}`);
};
