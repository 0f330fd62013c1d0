import type { Day, PartialDay } from '../../domain/day.js';
import { parseDesignation } from '../../domain/designation.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { inForceOn, type InForceReason } from '../../domain/in-force.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { CitationState, CitedPart } from '../../domain/ports/questions/check.js';
import type { KnownTexts } from './known-texts.js';

/** The state of a text, or of the parts of it that are cited. */
export interface State {
  readonly state: CitationState;
  readonly by: InstrumentKey | null;
  readonly on: PartialDay | null;
  readonly note: string;
}

/** A state that nothing tells more of. */
export const unknownState = (note: string): State => ({ state: 'unknown', by: null, on: null, note });

/** The state of a text on a day, and of the parts cited: a text that has ended has no part in force. */
export function stateOf(
  texts: KnownTexts,
  instrument: InstrumentProperties,
  parts: readonly CitedPart[],
  asOf: Day,
): State {
  const whole = stateOfText(texts, instrument, asOf);
  if (whole.state !== 'in-force' && whole.state !== 'unknown') return whole;
  const missing = parts.filter(({ exists }) => exists === false);
  // A part that was derogated after the day asked was there on it.
  const ended = parts.filter((part) => part.repealed && (lastDayOf(texts, part) ?? asOf) <= asOf);
  if (missing.length > 0)
    return { ...whole, state: 'no-such-provision', note: `the official text has no ${namesOf(missing)}` };
  return ended.length > 0 ? endedParts(texts, ended) : whole;
}

/** The day of the last reform of a part: of one whose words are gone, the day they went. */
const lastDayOf = (texts: KnownTexts, { id }: CitedPart): PartialDay | null =>
  ((id === null ? [] : (texts.reforms.get(nodeId('Provision', id)) ?? [])).slice().sort().at(-1) ??
    null) as PartialDay | null;

/** The official words say that the parts are derogated; the notes beside them, by the reform of which day. */
const endedParts = (texts: KnownTexts, ended: readonly CitedPart[]): State => {
  const on =
    ended
      .flatMap((part) => lastDayOf(texts, part) ?? [])
      .sort()
      .at(-1) ?? null;
  const words = ended.flatMap(({ id }) => (id === null ? [] : (texts.provisions.get(id)?.official?.trim() ?? [])))[0];
  const day = on === null ? '' : `, by the reform of ${on}`;
  return {
    state: 'repealed',
    by: null,
    on,
    note: `the official text says that ${namesOf(ended)} is derogated${day}: "${words ?? ''}"`,
  };
};

const namesOf = (parts: readonly CitedPart[]): string => parts.map(({ locator }) => locator).join(', ');

const stateOfText = (texts: KnownTexts, instrument: InstrumentProperties, asOf: Day): State => {
  const { value, reason, since, until, statusOn } = inForceOn(instrument, asOf);
  if (value === true)
    return { state: 'in-force', by: null, on: since, note: `in force, as known on ${statusOn ?? 'an unknown day'}` };
  if (reason === 'not-yet' || reason === 'draft') return { state: 'not-yet', by: null, on: since, note: NOTES[reason] };
  return reason === 'ended' ? endedState(texts, instrument, until) : unknownState(NOTES[reason]);
};

const endedState = (texts: KnownTexts, { key, status }: InstrumentProperties, until: PartialDay | null): State => {
  const enders = texts.enders.get(key) ?? [];
  const ender = enders.find(({ how }) => how === 'replaced') ?? enders[0] ?? null;
  const state = ender?.how ?? (status === 'superseded' ? 'replaced' : 'repealed');
  const day = until === null ? '' : ` on ${until}`;
  return { state, by: ender?.by ?? null, on: until, note: `${state}${ender ? ` by ${ender.by}` : ''}${day}` };
};

const NOTES: Readonly<Record<InForceReason, string>> = {
  'in-force': 'in force',
  draft: 'a draft',
  'status-unknown': 'no record says whether it is in force',
  'not-yet': 'not yet in force on the day asked',
  ended: 'no longer in force',
  'start-unknown': 'no record says since when it is in force',
  'end-unknown': 'it has ended, on a day that no record tells',
  'start-imprecise': 'it entered into force in the month of the day asked, on a day that no record tells',
  'end-imprecise': 'it ended in the month of the day asked, on a day that no record tells',
};

/** The edition of a family that is in force on a day; null where none is known. */
export function editionOn(texts: KnownTexts, family: InstrumentKey | null, asOf: Day): InstrumentProperties | null {
  if (family === null) return null;
  const inForce = (texts.editions.get(family) ?? []).filter((edition) => inForceOn(edition, asOf).value === true);
  return inForce.at(-1) ?? null;
}

/** The state of an edition that has no record: replaced, where a later one of its family is in force. */
export function stateOfUnknownEdition(designation: string, later: InstrumentProperties | null): State | null {
  const year = parseDesignation(designation)?.year ?? null;
  const since = parseDesignation(later?.designation ?? '')?.year ?? null;
  if (!later || year === null || since === null || year >= since) return null;
  const note = `${designation} is not in the graph; a later edition of its family is in force`;
  return { state: 'replaced', by: later.key, on: later.effective ?? later.published, note };
}
