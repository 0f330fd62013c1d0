import type { AskProperties } from '../../domain/graph/record-properties.js';
import type { AskEvent, LedgerEntry } from '../../domain/ports/questions/ledger.js';

type Standing = Pick<LedgerEntry, 'state' | 'confidence' | 'reason' | 'reasonEn'>;

/** Verbs that ask for a text that did not exist, for one to change, and for one to stay. */
const MAKING: ReadonlySet<string> = new Set(['create', 'draft', 'issue', 'publish', 'define', 'develop']);
const CHANGING: ReadonlySet<string> = new Set([
  'reform',
  'review',
  'change',
  'amend',
  'update',
  'modify',
  'harmonise',
  'reduce',
]);
const KEEPING: ReadonlySet<string> = new Set(['keep', 'maintain', 'extend', 'renew', 'continue']);

/** Below this an event shows no more than that the subject has moved. */
const TELLING = 0.8;

/** How an ask stands by what has happened since. Never more than a candidate: whether a text does what was asked is for people to say. */
export function stateOf(
  { verb, instrument }: AskProperties,
  since: readonly AskEvent[],
  nameOf: (instrument: string) => string,
): Standing {
  const surest = since.find(({ confidence }) => confidence >= TELLING);
  if (surest === undefined || instrument === null) return openStanding(since.length);
  const rule = RULES.find(({ verbs, whats }) => verbs.has(verb) && whats.includes(surest.what));
  if (!rule) return openStanding(since.length);
  const { state, es, en } = rule;
  const at = `${nameOf(surest.instrument)}, ${surest.day}`;
  return {
    state,
    confidence: Math.round(surest.confidence * 70) / 100,
    reason: `${es} (${at}).`,
    reasonEn: `${en} (${at}).`,
  };
}

interface Rule {
  readonly verbs: ReadonlySet<string>;
  readonly whats: readonly AskEvent['what'][];
  readonly state: Standing['state'];
  readonly es: string;
  readonly en: string;
}

const RULES: readonly Rule[] = [
  {
    verbs: MAKING,
    whats: ['published'],
    state: 'done',
    es: 'El texto que se pedía se publicó después del informe; falta que alguien diga si cumple lo pedido',
    en: 'The text asked for was published after the report; someone must say whether it does what was asked',
  },
  {
    verbs: CHANGING,
    whats: ['published', 'replaced', 'ended'],
    state: 'overtaken',
    es: 'El texto que se pedía cambiar fue expedido o sustituido después del informe; la petición se lee hoy sobre el nuevo',
    en: 'The text to be changed was issued or replaced after the report; the ask is now read on the new one',
  },
  {
    verbs: CHANGING,
    whats: ['reformed'],
    state: 'overtaken',
    es: 'El texto se reformó después del informe; falta que alguien diga si la reforma atiende lo pedido',
    en: 'The text was reformed after the report; someone must say whether the reform meets the ask',
  },
  {
    verbs: KEEPING,
    whats: ['ended', 'replaced'],
    state: 'contradicted',
    es: 'Lo que se pedía mantener terminó después del informe',
    en: 'What was to be kept ended after the report',
  },
];

const openStanding = (events: number): Standing => ({
  state: 'open',
  confidence: events === 0 ? 0.3 : 0.5,
  reason:
    events === 0
      ? 'Nada en este corpus, posterior al informe, trata de ello; puede haber respuesta en textos que no están aquí.'
      : 'Hay textos posteriores sobre la materia, ninguno de los cuales consta que responda la petición.',
  reasonEn:
    events === 0
      ? 'Nothing later than the report in this corpus is on it; there may be an answer in texts that are not here.'
      : 'Later texts are on the subject, none of which is known to answer the ask.',
});
