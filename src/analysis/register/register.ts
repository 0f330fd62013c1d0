import { addDays, firstDayOf, type Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { Profile } from '../../domain/profile.js';
import type { AppliedInstrument, Bilingual, BindingRule } from '../../domain/ports/questions/applicability.js';
import type { Register, RegisterRow } from '../../domain/ports/questions/register.js';
import { parseProvisionId } from '../../domain/locator/provision-id.js';
import { applicability } from '../applicability/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { citationOf, partWords } from './citation-words.js';
import { proposalFor } from './proposals.js';
import { whyInNames } from './why-in-names.js';

/** The legal register of a profile on a day and, where an earlier day is given, what changed since. Errors: `bad-input`. */
export function register(graph: LoadedGraph, profile: Profile, asOf: Day, since: Day | null): Register {
  if (since !== null && since > asOf) {
    const expected = `a day up to ${asOf}, the day asked about`;
    throw new NormapaError('bad-input', 'Changes since a day that comes later', { found: since, expected });
  }
  const { applies, needsFact, notes } = applicability(graph, profile, asOf);
  const rows = rowsOf(graph, applies, asOf);
  const before = since === null ? null : rowsOf(graph, applicability(graph, profile, since).applies, since);
  return {
    asOf,
    since,
    rows: before === null ? rows : compared(rows, before),
    pending: needsFact,
    notes,
    digest: graph.digest,
  };
}

const compared = (rows: readonly RegisterRow[], before: readonly RegisterRow[]): readonly RegisterRow[] => {
  const [now, then] = [rows, before].map((list) => new Set(list.map(({ id }) => id)));
  return [
    ...rows.map((row) => ({ ...row, change: then?.has(row.id) ? ('kept' as const) : ('added' as const) })),
    ...before.filter(({ id }) => !now?.has(id)).map((row) => ({ ...row, change: 'removed' as const })),
  ];
};

const rowsOf = (graph: LoadedGraph, applies: readonly AppliedInstrument[], asOf: Day): readonly RegisterRow[] =>
  applies.flatMap((applied) => {
    const text = graph.nodeOf('Instrument', nodeId('Instrument', applied.key));
    // A provision with several rules is one requirement: the first rule stands for it, duties before rights.
    const byPart = new Map<string, BindingRule>();
    for (const rule of applied.provisions) {
      const known = byPart.get(rule.id);
      if (!known || (known.modality === 'permission' && rule.modality !== 'permission')) byPart.set(rule.id, rule);
    }
    if (!text) return [];
    const ofIts = ofText(graph, text.properties, applied, asOf);
    return [...byPart.values()].map((rule) => {
      const citation = citationIn(graph, text.properties, rule);
      const why = whyInNames(graph, rule.path);
      return toRow(text.properties, rule, { citation, why }, ofIts);
    });
  });

/** What every row of one text says alike. */
type OfText = Pick<RegisterRow, 'title' | 'nextReview' | 'authorities' | 'sanctions'>;

const ofText = (graph: LoadedGraph, text: InstrumentProperties, applied: AppliedInstrument, asOf: Day): OfText => ({
  title: { es: text.titleEs, en: text.titleEn ?? text.titleEs },
  nextReview: nextReviewOf(applied, asOf),
  authorities: joined(applied.enforcers.map(({ name }) => name)),
  sanctions: joined(applied.sanctions.map(({ id, heading }) => sanctionIn(graph, id, heading))),
});

const toRow = (
  text: InstrumentProperties,
  rule: BindingRule,
  ofIt: Pick<RegisterRow, 'citation' | 'why'>,
  ofIts: OfText,
): RegisterRow => ({
  id: rule.id,
  instrument: text.key,
  citation: ofIt.citation,
  title: ofIts.title,
  modality: rule.modality,
  requirement: rule.demands,
  why: ofIt.why,
  ...proposalFor(rule.modality, rule.act),
  nextReview: ofIts.nextReview,
  authorities: ofIts.authorities,
  sanctions: ofIts.sanctions,
  source: text.url,
  doubts: [...rule.doubts, ...text.unverified],
  change: null,
});

/** Citations of parts in words by their ids, kept with the graph: a register cites hundreds, and the next one the same. */
const citations = (): Map<string, Bilingual> => new Map();

const citationIn = (graph: LoadedGraph, text: InstrumentProperties, rule: BindingRule): Bilingual => {
  const kept = graph.index(citations);
  const citation = kept.get(rule.id) ?? citationOf(text, rule.id, rule.heading);
  kept.set(rule.id, citation);
  return citation;
};

/** The same for what a breach costs: many texts rest on the sanctions of one law. */
const sanctionCitations = (): Map<string, Bilingual> => new Map();

const sanctionIn = (graph: LoadedGraph, id: string, heading: string): Bilingual => {
  const kept = graph.index(sanctionCitations);
  const words = kept.get(id) ?? sanctionWords(id, heading);
  kept.set(id, words);
  return words;
};

const sanctionWords = (id: string, heading: string): Bilingual => {
  const parsed = parseProvisionId(id);
  if (!parsed) return { es: heading, en: heading };
  const part = partWords(parsed.locator);
  const key = parsed.key.toUpperCase();
  return { es: `${key}, ${part.es}`, en: `${key}, ${part.en}` };
};

const nextReviewOf = ({ nextChange }: AppliedInstrument, asOf: Day): Day => {
  const yearOn = addDays(asOf, 365);
  const change = nextChange ? firstDayOf(nextChange.on) : null;
  return change !== null && change < yearOn ? change : yearOn;
};

const joined = (words: readonly Bilingual[]): Bilingual => ({
  es: [...new Set(words.map(({ es }) => es))].join('; '),
  en: [...new Set(words.map(({ en }) => en))].join('; '),
});
