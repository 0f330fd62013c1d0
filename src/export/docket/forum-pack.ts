import type { Actor, Position, RecommendationDocket, Signal } from '../../domain/ports/questions/docket.js';
import type { LedgerEntry } from '../../domain/ports/questions/ledger.js';
import type { Names } from '../../domain/ports/questions/names.js';
import type { Overlap } from '../../domain/ports/questions/overlaps.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Block, Paper } from './document.js';
import { namerOf, type Namer } from './pack-names.js';
import { PACK_WORDS, type PackWords } from './pack-words.js';

/** What a forum pack is made from. */
export interface PackContent {
  readonly docket: RecommendationDocket;
  readonly asks: readonly LedgerEntry[];
  readonly overlaps: readonly Overlap[];
  readonly positions: readonly Position[];
  /** What `idsInPack` names; of what is missing the key is shown. */
  readonly names: Names;
}

/** What every part of a pack is written with. */
interface InPack {
  readonly language: Language;
  readonly words: PackWords;
  readonly nameOf: Namer;
}

/** Gaps and overlaps shown: what a morning can discuss; the docket has all. */
const SHOWN = 12;

/** The paper that a forum on one recommendation works from: agenda, table, asks, rules and their ground, gaps, questions, positions. */
export function forumPack({ docket, asks, overlaps, positions, names }: PackContent, language: Language): Paper {
  const words = PACK_WORDS[language];
  const nameOf = namerOf(names, language);
  const inPack: InPack = { language, words, nameOf };
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
    { kind: 'table', head: words.tableHead, rows: docket.actors.map((actor) => actorRow(actor, inPack)) },
    { kind: 'heading', text: words.asks },
    { kind: 'table', head: words.asksHead, rows: asks.map((ask) => askRow(ask, inPack)) },
    { kind: 'heading', text: words.texts },
    ...[...groupsOf(texts)].flatMap(([key, signals]) => textBlocks(key, signals, inPack)),
    { kind: 'heading', text: words.gaps },
    { kind: 'list', items: gaps.slice(0, SHOWN).map((signal) => gapItem(signal, inPack)) },
    { kind: 'heading', text: words.overlaps },
    { kind: 'list', items: overlaps.slice(0, SHOWN).map(({ why, whyEn }) => (language === 'es' ? why : whyEn)) },
    { kind: 'heading', text: words.questions },
    { kind: 'list', items: questionsOf(docket.signals, inPack) },
    { kind: 'heading', text: words.positions },
    ...positionBlocks(positions, docket.signals, inPack),
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

/** A gap with the texts abroad that regulate it, by name. */
const gapItem = (signal: Signal, { language, words, nameOf }: InPack): string => {
  const texts = signal.comparators.map((key) => nameOf('Instrument', key));
  return [
    groundOf(signal, language),
    ...(texts.length === 0 ? [] : [`${words.regulatedBy}: ${texts.join('; ')}.`]),
  ].join(' ');
};

const actorRow = (actor: Actor, { language, words, nameOf }: InPack): readonly string[] => {
  const name = language === 'es' ? actor.nameEs : actor.nameEn;
  const former = actor.namedAs === null ? '' : ` (${words.formerly} ${nameOf('Authority', actor.namedAs)})`;
  return [
    `${name}${former}`,
    words.roles[actor.role],
    actor.instruments.map((key) => nameOf('Instrument', key)).join('; '),
  ];
};

const askRow = (entry: LedgerEntry, { language, words, nameOf }: InPack): readonly string[] => {
  const ways = entry.targets.map(({ instrument, changedBy, step, stepEn }) => {
    const bodies = changedBy.map((key) => nameOf('Authority', key));
    const who = bodies.length === 0 ? '' : ` (${bodies.join('; ')})`;
    return `${nameOf('Instrument', instrument)}${who}: ${language === 'es' ? step : stepEn}`;
  });
  const [object, reason] = language === 'es' ? [entry.objectEs, entry.reason] : [entry.objectEn, entry.reasonEn];
  return [object, `${words.states[entry.state] ?? entry.state}: ${reason}`, ways.join(';\n')];
};

const textBlocks = (key: string, signals: readonly Signal[], { language, words, nameOf }: InPack): readonly Block[] => [
  { kind: 'subheading', text: nameOf('Instrument', key) },
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
const questionsOf = (signals: readonly Signal[], { language, nameOf }: InPack): readonly string[] => {
  const asked = new Map<string, Set<string>>();
  for (const { settledBy, settledByEn, instrument, topic } of signals) {
    const question = language === 'es' ? settledBy : settledByEn;
    const about = asked.get(question) ?? new Set<string>();
    const subject = instrument === null ? topic && nameOf('Topic', topic) : nameOf('Instrument', instrument);
    if (subject !== null) about.add(subject);
    asked.set(question, about);
  }
  return [...asked].map(([question, about]) => `${question}: ${[...about].join('; ')}`);
};

const positionBlocks = (
  positions: readonly Position[],
  signals: readonly Signal[],
  { language, words, nameOf }: InPack,
): readonly Block[] =>
  positions.length === 0
    ? [{ kind: 'paragraph', text: words.noPositions }]
    : [
        {
          kind: 'table',
          head: words.positionHead,
          rows: positions.map(({ who, on, stance, words: said, day }) => {
            const signal = signals.find(({ id }) => id === on);
            const about = signal
              ? groundOf(signal, language)
              : nameOf(on.includes('#') ? 'Provision' : 'Instrument', on);
            return [who, about, words.stances[stance], said, day];
          }),
        },
      ];
