import type { Actor, Position, RecommendationDocket, Signal } from '../../domain/ports/questions/docket.js';
import type { LedgerEntry } from '../../domain/ports/questions/ledger.js';
import type { Overlap } from '../../domain/ports/questions/overlaps.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Block, Paper } from './document.js';
import { PACK_WORDS, type PackWords } from './pack-words.js';

/** What a forum pack is made from. */
export interface PackContent {
  readonly docket: RecommendationDocket;
  readonly asks: readonly LedgerEntry[];
  readonly overlaps: readonly Overlap[];
  readonly positions: readonly Position[];
}

/** Gaps and overlaps shown: what a morning can discuss; the docket has all. */
const SHOWN = 12;

/** The paper that a forum on one recommendation works from: agenda, table, asks, rules and their ground, gaps, questions, positions. */
export function forumPack({ docket, asks, overlaps, positions }: PackContent, language: Language): Paper {
  const words = PACK_WORDS[language];
  const texts = docket.signals.filter(({ instrument }) => instrument !== null);
  const gaps = docket.signals.filter(({ code }) => code === 'gap');
  return [
    {
      kind: 'title',
      text: `${words.pack} ${docket.recommendation}. ${language === 'es' ? docket.titleEs : docket.titleEn}`,
    },
    { kind: 'paragraph', text: `${words.asOf} ${docket.asOf}` },
    { kind: 'note', text: words.caution },
    { kind: 'heading', text: words.summary },
    { kind: 'paragraph', text: language === 'es' ? docket.summaryEs : docket.summaryEn },
    { kind: 'paragraph', text: `${words.goals}: ${docket.sdg.join(', ')}` },
    { kind: 'heading', text: words.agenda },
    { kind: 'list', items: words.agendaItems(groupsOf(texts).size, gaps.length, docket.actors.length) },
    { kind: 'heading', text: words.table },
    { kind: 'table', head: words.tableHead, rows: docket.actors.map((actor) => actorRow(actor, language, words)) },
    { kind: 'heading', text: words.asks },
    { kind: 'table', head: words.asksHead, rows: asks.map((ask) => askRow(ask, language, words)) },
    { kind: 'heading', text: words.texts },
    ...[...groupsOf(texts)].flatMap(([key, signals]) => textBlocks(key, signals, language, words)),
    { kind: 'heading', text: words.gaps },
    { kind: 'list', items: gaps.slice(0, SHOWN).map((signal) => groundOf(signal, language)) },
    { kind: 'heading', text: words.overlaps },
    { kind: 'list', items: overlaps.slice(0, SHOWN).map(({ why, whyEn }) => (language === 'es' ? why : whyEn)) },
    { kind: 'heading', text: words.questions },
    { kind: 'list', items: questionsOf(docket.signals, language) },
    { kind: 'heading', text: words.positions },
    ...positionBlocks(positions, words),
  ];
}

/** Signals by the text that they are about, in the order of their rank. */
const groupsOf = (signals: readonly Signal[]): ReadonlyMap<string, readonly Signal[]> => {
  const groups = new Map<string, Signal[]>();
  for (const signal of signals) {
    const key = signal.instrument ?? '';
    groups.set(key, [...(groups.get(key) ?? []), signal]);
  }
  return groups;
};

const groundOf = ({ ground, groundEn }: Signal, language: Language): string => (language === 'es' ? ground : groundEn);

/** Keys as official papers write designations and acronyms: NOM-163-SEMARNAT-SCFI-2023, SEMARNAT. */
const inCapitals = (key: string): string => key.toUpperCase();

const actorRow = (actor: Actor, language: Language, words: PackWords): readonly string[] => {
  const name = language === 'es' ? actor.nameEs : actor.nameEn;
  const former = actor.namedAs === null ? '' : ` (${words.formerly} ${inCapitals(actor.namedAs)})`;
  return [`${name}${former}`, words.roles[actor.role], actor.instruments.map(inCapitals).join(', ')];
};

const askRow = (entry: LedgerEntry, language: Language, words: PackWords): readonly string[] => {
  const ways = entry.targets.map(({ instrument, changedBy, step, stepEn }) => {
    const who = changedBy.length === 0 ? '' : ` (${changedBy.map(inCapitals).join(', ')})`;
    return `${inCapitals(instrument)}${who}: ${language === 'es' ? step : stepEn}`;
  });
  const [object, reason] = language === 'es' ? [entry.objectEs, entry.reason] : [entry.objectEn, entry.reasonEn];
  return [object, `${words.states[entry.state] ?? entry.state}: ${reason}`, ways.join(';\n')];
};

const textBlocks = (
  key: string,
  signals: readonly Signal[],
  language: Language,
  words: PackWords,
): readonly Block[] => [
  { kind: 'subheading', text: inCapitals(key) },
  {
    kind: 'list',
    items: signals.map((signal) => {
      const [place] = signal.evidence;
      const source = place === undefined ? '' : ` ${words.source}: ${place.file}, ${place.start}-${place.end}.`;
      const mark = signal.candidate ? ` [${words.candidate}]` : '';
      const settled = language === 'es' ? signal.settledBy : signal.settledByEn;
      return `${groundOf(signal, language)}${mark} ${words.settledBy}: ${settled}.${source}`;
    }),
  },
];

/** What would settle each sort of signal, once, with the texts that it is asked of. */
const questionsOf = (signals: readonly Signal[], language: Language): readonly string[] => {
  const asked = new Map<string, Set<string>>();
  for (const { settledBy, settledByEn, instrument, topic } of signals) {
    const question = language === 'es' ? settledBy : settledByEn;
    const about = asked.get(question) ?? new Set<string>();
    about.add(instrument ?? topic ?? '');
    asked.set(question, about);
  }
  return [...asked].map(([question, about]) => `${question}: ${[...about].join(', ')}`);
};

const positionBlocks = (positions: readonly Position[], words: PackWords): readonly Block[] =>
  positions.length === 0
    ? [{ kind: 'paragraph', text: words.noPositions }]
    : [
        {
          kind: 'table',
          head: words.positionHead,
          rows: positions.map(({ who, on, stance, words: said, day }) => [who, on, words.stances[stance], said, day]),
        },
      ];
