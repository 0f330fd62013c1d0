import { firstDayOf, lastDayOf, type Day, type PartialDay } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { AskEvent } from '../../domain/ports/questions/ledger.js';
import { isMexican } from '../graph/in-force.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { recordEvidence } from '../graph/record-evidence.js';
import { topicsOfAsk } from './subject.js';
import type { AskContext } from './targets.js';

/** How surely a text answers an ask, by what ties them. */
const CONFIDENCE = { itself: 0.9, replacement: 0.85, named: 0.6, tied: 0.4, topic: 0.2 } as const;
type Tie = keyof typeof CONFIDENCE;

const WHY: Readonly<Record<Tie, readonly [string, string]>> = {
  itself: ['es el texto que la petición nombra', 'it is the text that the ask names'],
  replacement: ['sustituye al texto que la petición nombra', 'it replaces the text that the ask names'],
  named: [
    'la recomendación lo nombra y trata de lo mismo',
    'the recommendation names it and it is on the same subject',
  ],
  tied: [
    'nuestra lectura lo vincula con la recomendación y trata de lo mismo',
    'our reading ties it to the recommendation and it is on the same subject',
  ],
  topic: ['trata de lo mismo', 'it is on the same subject'],
};

/** Events shown for one ask. */
const EVENT_LIMIT = 8;

/** What was published, reformed or ended after the report and has to do with an ask, surest first. Candidates all: people say whether they answer it. */
export function eventsOf(graph: LoadedGraph, context: AskContext & { readonly after: Day }): readonly AskEvent[] {
  const { after, asOf } = context;
  const ties = tiesOf(graph, context);
  const events = graph.all('Instrument').flatMap((text) => {
    const tie = ties(text);
    return tie === null || !isMexican(text) ? [] : changesOf(graph, text, tie);
  });
  return events
    .filter(({ day }) => firstDayOf(day) > after && lastDayOf(day) <= asOf)
    .sort((a, b) => b.confidence - a.confidence || (a.day < b.day ? -1 : 1) || (a.instrument < b.instrument ? -1 : 1))
    .slice(0, EVENT_LIMIT);
}

const tiesOf = (
  graph: LoadedGraph,
  { recommendation, ask, own }: AskContext,
): ((text: GraphNode<'Instrument'>) => Tie | null) => {
  const topics = topicsOfAsk(graph, ask);
  const named = new Set(graph.out(recommendation.id, 'NAMES').map(({ to }) => to));
  const tied = new Set(graph.into(recommendation.id, 'CONCERNS').map(({ from }) => from));
  return (text) => {
    if (own !== null && text.id === own.id) return 'itself';
    if (own !== null && graph.out(text.id, 'REPLACES').some(({ to }) => to === own.id)) return 'replacement';
    const isOn = graph.out(text.id, 'REGULATES').some(({ to }) => topics.has(to));
    if (!isOn) return null;
    return named.has(text.id) ? 'named' : tied.has(text.id) ? 'tied' : 'topic';
  };
};

const changesOf = (graph: LoadedGraph, text: GraphNode<'Instrument'>, tie: Tie): readonly AskEvent[] => {
  const { published, lastReform, ended, key } = text.properties;
  const evidence: readonly Evidence[] = recordEvidence(graph, text.id);
  const days: readonly (readonly [AskEvent['what'], PartialDay | null])[] = [
    ['published', published],
    ['reformed', lastReform],
    [graph.into(text.id, 'REPLACES').length > 0 ? 'replaced' : 'ended', ended],
  ];
  const [why, whyEn] = WHY[tie];
  return days.flatMap(([what, day]) =>
    day === null ? [] : [{ day, instrument: key, what, confidence: CONFIDENCE[tie], why, whyEn, evidence }],
  );
};
