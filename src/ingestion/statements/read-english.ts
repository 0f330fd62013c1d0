import type { Deadline, DeadlineUnit } from '../../domain/statement.js';
import type { Modality } from '../../domain/vocabulary.js';
import { bareCore, type Core } from './core.js';
import type { Definition } from './read-definition.js';
import type { Sentence } from './sentence.js';

/** Words that tell what a sentence of an English treaty does; the first that stands in its main clause decides. */
const TRIGGERS: readonly (readonly [Modality, string])[] = [
  ['prohibition', '(?:shall|may|must) (?:not|neither)'],
  ['scope', '(?:shall apply|applies|shall not apply|does not apply) to'],
  ['permission', '(?:shall have|has|have) the right to'],
  ['obligation', '(?:shall|must|undertakes? to|(?:is|are) required to)'],
  ['permission', 'may'],
];

const PATTERN = new RegExp(`(?<![\\p{L}])(?:${TRIGGERS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`, 'gu');
const HANGING = /(?:^|[^\p{L}])(?:that|which|who|whom|where|when|if|as|what|whether)(?: (?:it|they|he|such))?\s*$/u;
const OPENING =
  /^(?:in|for|where|when|if|subject|notwithstanding|unless|upon|within|with|without|at|on|as|to|by|after|before|until|pursuant|except|during|from|under|further|however|accordingly)(?![\p{L}])/u;
const NAME = /^(?:the|each|a|an|any|no|either|both|neither|such|this|these|all|that|its)(?![\p{L}])/u;

/** How much of a sentence is looked at, in characters, and the longest bearer kept. */
const REACH = 1_500;
const LIMIT = 160;

/** What a sentence of an English text does; null where it commands nothing. */
export function readEnglish({ text, folded }: Sentence): Core | null {
  for (const match of folded.slice(0, REACH).matchAll(PATTERN)) {
    const modality = TRIGGERS[match.slice(1).findIndex((part: string | undefined) => part !== undefined)]?.[0];
    if (modality === undefined || HANGING.test(folded.slice(Math.max(0, match.index - 30), match.index))) continue;
    const bearer = modality === 'scope' ? null : bearerBefore(text.slice(0, match.index), folded.slice(0, match.index));
    // "Nothing in this Chapter shall be construed" lays nothing on anybody.
    if (bearer !== null && /^nothing /i.test(bearer)) return null;
    // "No Party may": the word that forbids stands with the bearer.
    const forbids = bearer !== null && /^(?:no|neither) /i.test(bearer) && modality !== 'prohibition';
    return {
      ...bareCore(forbids ? 'prohibition' : modality, bearer === null ? 0.7 : 0.8),
      bearer,
      from: match.index + match[0].length,
    };
  }
  return null;
}

const MEANS =
  /^(?:\(?[a-z0-9]{1,4}[).]\s+)?(?:["“]([^"“”]{2,100})["”]|([\p{L}][^"“”,:;]{1,60}?)) (?:means|shall mean)[ :]+(\S[\s\S]*)$/u;

/** Words that begin no term: "by means of". */
const NO_TERM = /^(?:by|without|with|subject|for|in|on|where|if|when|this|it|that|which)(?![\p{L}])/iu;

/** "“Customs duty” means any duty…"; null where a sentence defines nothing. */
export function readEnglishDefinition({ text, start, end }: Sentence): Definition | null {
  const [, quoted, plain, meaning] = MEANS.exec(text) ?? [];
  const term = quoted ?? plain;
  if (term === undefined || meaning === undefined || NO_TERM.test(term)) return null;
  return { term: term.replace(/^(?:the term|the) /iu, '').trim(), meaning: meaning.replace(/[;.]$/, ''), start, end };
}

const UNITS: Readonly<Record<string, DeadlineUnit>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};
const SPELLED: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  twenty: 20, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90,
}; // prettier-ignore
const TIME = new RegExp(
  `(?<![\\p{L}])(?:within|not later than|no later than|not exceed(?:ing)?) (?:a period of )?(\\d{1,4}|${Object.keys(SPELLED).join('|')})(?: \\(\\d+\\))? (working |business )?(hour|day|week|month|year)s?(?![\\p{L}])`,
  'u',
);

/** The first time within which an English sentence wants something done; null where it sets none. */
export function readEnglishDeadline(words: string, folded: string): Deadline | null {
  const match = TIME.exec(folded);
  const unit = UNITS[match?.[3] ?? ''];
  if (!match || unit === undefined) return null;
  const count = SPELLED[match[1] ?? ''] ?? Number(match[1]);
  const surface = words.slice(match.index, match.index + match[0].length);
  return { count, unit: match[2] === undefined ? unit : 'business-day', surface };
}

const bearerBefore = (words: string, folded: string): string | null => {
  const start = OPENING.test(folded)
    ? lastName(folded)
    : (/^(?:\(?[a-z0-9]{1,3}[).]\s+)?/u.exec(folded)?.[0].length ?? 0);
  if (start < 0) return null;
  const name = words.slice(start).replace(/[\s,]+$/u, '');
  return name.length < 2 ? null : name.length <= LIMIT ? name : `${name.slice(0, name.lastIndexOf(' ', LIMIT))}…`;
};

const lastName = (folded: string): number => {
  for (let comma = folded.lastIndexOf(','); comma > 0; comma = folded.lastIndexOf(',', comma - 1)) {
    const start = comma + 1 + (/^\s*/.exec(folded.slice(comma + 1))?.[0].length ?? 0);
    if (NAME.test(folded.slice(start))) return start;
  }
  return -1;
};
