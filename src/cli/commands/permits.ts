import type { Command } from 'commander';
import type { NeededPermit, PermitsAnswer } from '../../domain/ports/questions/permits.js';
import type { Language } from '../../domain/vocabulary.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { printReadings } from '../output/print-readings.js';
import { defineProfileQuestion } from '../profile-question.js';

/** `normapa permits`: the procedures of a project, in an order in which they can be gone through, and where the days go. */
export function definePermits(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  defineProfileQuestion(program, context, done, {
    name: 'permits',
    description: 'the procedures that a project must go through, their terms, what follows what, the critical path',
    ask: (questions, profile, asOf) => questions.permits(profile, asOf),
    asJson,
    print: printAnswer,
  });
}

/** The shape that scripts rely on: authority and basis as keys and ids, with all that they rest on beside them. */
const asJson = ({ permits, ...answer }: PermitsAnswer, lang: Language): object => ({
  ...answer,
  permits: permits.map((permit) => ({
    ...permit,
    name: permit.name[lang],
    why: permit.why[lang],
    authority: permit.authority?.key ?? permit.authority?.name[lang] ?? null,
    decides: permit.authority,
    basis: [...new Set(permit.basis.map(({ id }) => id))],
    restsOn: permit.basis,
    neededFor: permit.neededFor[lang],
    exempt: permit.exempt?.[lang] ?? null,
    requisites: permit.requisites[lang],
    fee: permit.fee?.[lang] ?? null,
    notes: permit.notes?.[lang] ?? null,
  })),
});

const WORDS = {
  es: {
    on: 'Al',
    applies: 'Se requieren',
    needsFact: 'Falta un dato',
    doesNotApply: 'No se requieren',
    after: 'después de',
    silence: 'silencio',
    business: 'días hábiles',
    calendar: 'días naturales',
    months: 'días por meses de calendario',
    'none-stated': 'días, sin decir cuáles',
    noTerm: 'ninguna disposición conocida fija plazo',
    path: 'Ruta crítica',
    unknown: 'sin plazo conocido',
    elsewhere: 'fuera de ella, sin plazo conocido',
    about: 'unos',
  },
  en: {
    on: 'As of',
    applies: 'Needed',
    needsFact: 'Need a fact',
    doesNotApply: 'Not needed',
    after: 'after',
    silence: 'silence',
    business: 'working days',
    calendar: 'calendar days',
    months: 'days by calendar months',
    'none-stated': 'days, not said which',
    noTerm: 'no known provision sets a term',
    path: 'Critical path',
    unknown: 'no known term',
    elsewhere: 'off it, no known term',
    about: 'about',
  },
} as const;

const printAnswer = ({ print }: CommandContext, answer: PermitsAnswer, lang: Language): void => {
  const words = WORDS[lang];
  print(`${words.on} ${answer.asOf}`);
  printReadings(print, answer.understood, lang);
  for (const need of ['applies', 'needsFact', 'doesNotApply'] as const) {
    const list = answer.permits.filter(({ needed }) => needed === need);
    print(`\n${words[need]}: ${list.length}`);
    for (const permit of list) print(lineOf(permit, lang));
  }
  const { permits, businessDays, calendarDays, calendarEstimate, unknown } = answer.criticalPath;
  print(`\n${words.path}: ${permits.join(' > ')}`);
  if (businessDays + calendarDays > 0) {
    print(
      `  ${businessDays} ${words.business}, ${calendarDays} ${words.calendar} (${words.about} ${calendarEstimate} ${words.calendar})`,
    );
  }
  if (unknown.length > 0) print(`  ${words.unknown}: ${unknown.join(', ')}`);
  if (answer.unknownElsewhere.length > 0) print(`  ${words.elsewhere}: ${answer.unknownElsewhere.join(', ')}`);
};

const lineOf = (permit: NeededPermit, lang: Language): string => {
  const { key, name, needed, authority, silence, after, term, why } = permit;
  if (needed !== 'applies') return `  ${key}: ${why[lang]}`;
  const words = WORDS[lang];
  const who = authority?.key ?? authority?.name[lang] ?? '-';
  const days = term?.days == null ? words.noTerm : `${term.days} ${words[term.kind]} (${term.at ?? '-'})`;
  const order = after.length > 0 ? `; ${words.after} ${after.join(', ')}` : '';
  return `  ${key}: ${name[lang]}\n    ${who}; ${days}; ${words.silence}: ${silence}${order}`;
};
