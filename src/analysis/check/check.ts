import type { Citation } from '../../domain/citation.js';
import { firstDayOf, type Day, type PartialDay } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { CitationReader } from '../../domain/ports/citation-reader.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import {
  DOCUMENT_LENGTH_LIMIT,
  type CheckAnswer,
  type CheckedCitation,
  type CheckRequest,
  type CitedPart,
} from '../../domain/ports/questions/check.js';
import { citedParts } from './cited-parts.js';
import { familyNamed, readKnownTexts, type KnownTexts } from './known-texts.js';
import { dayNamedAfter } from './named-day.js';
import { editionOn, stateOf, stateOfUnknownEdition, unknownState, type State } from './state-of.js';

/** Every citation of a document with the state of what it points at, on the day asked. Errors: `too-large`. */
export async function check(store: GraphStore, reader: CitationReader, request: CheckRequest): Promise<CheckAnswer> {
  const { text, asOf } = request;
  if (text.length > DOCUMENT_LENGTH_LIMIT)
    throw new NormapaError('too-large', 'The document is too long', {
      found: `${text.length} characters`,
      expected: `at most ${DOCUMENT_LENGTH_LIMIT} characters`,
    });
  const citations = reader.read(text, request.context ?? {});
  const texts = await readKnownTexts(store, citations);
  return { asOf, citations: citations.map((citation) => checked(texts, citation, request)) };
}

const checked = (texts: KnownTexts, citation: Citation, request: CheckRequest): CheckedCitation => {
  const key = citation.target?.key ?? null;
  const instrument = key === null ? undefined : texts.instruments.get(key);
  const family = instrument?.family ?? familyNamed(citation.target?.designation ?? null);
  const later = editionOn(texts, family, request.asOf);
  const edition = citation.reference === 'dynamic' ? later : null;
  const known = instrument ? knownState(texts, citation, instrument, edition, request) : without(citation, later);
  return { ...citation, reformedSince: null, parts: [], ...known, edition: edition?.key ?? null };
};

const knownState = (
  texts: KnownTexts,
  citation: Citation,
  instrument: InstrumentProperties,
  edition: InstrumentProperties | null,
  request: CheckRequest,
): State & Pick<CheckedCitation, 'reformedSince' | 'parts'> => {
  const dated = nameless(citation) ? (edition ?? instrument) : instrument;
  const parts = citedParts(texts, dated, citation.locators);
  return {
    ...stateOf(texts, dated, parts, request.asOf),
    reformedSince: reformedSince(texts, dated, parts, request, citation),
    parts,
  };
};

/** True for a standard cited without its year: no edition is named, so that of the day is meant. */
const nameless = ({ surface, target }: Citation): boolean =>
  target?.designation != null && !surface.includes(/\d{4}$/.exec(target.designation)?.[0] ?? '');

const without = ({ self, reason, target }: Citation, later: InstrumentProperties | null): State =>
  stateOfUnknownEdition(target?.designation ?? '', later) ??
  unknownState(self ? 'of the document itself' : (reason ?? 'the text is not in the graph'));

/** The last reform of the parts cited, or of the text, after the document or after the day that the words after the citation name. */
const reformedSince = (
  texts: KnownTexts,
  instrument: InstrumentProperties,
  parts: readonly CitedPart[],
  { text, dated, asOf }: CheckRequest,
  citation: Citation,
): PartialDay | null => {
  const base = dayNamedAfter(text, citation.end) ?? dated;
  if (base === null) return null;
  const last = lastReform(texts, instrument, parts, asOf);
  return last !== null && firstDayOf(last) > base ? last : null;
};

const lastReform = (
  texts: KnownTexts,
  instrument: InstrumentProperties,
  parts: readonly CitedPart[],
  asOf: Day,
): PartialDay | null => {
  const ofParts = parts.flatMap(({ id }) => (id === null ? [] : (texts.reforms.get(nodeId('Provision', id)) ?? [])));
  const ofText = texts.reforms.get(nodeId('Instrument', instrument.key)) ?? [];
  const days =
    ofParts.length > 0 ? ofParts : [...ofText, ...(instrument.lastReform === null ? [] : [instrument.lastReform])];
  return (days
    .filter((day) => day <= asOf)
    .sort()
    .at(-1) ?? null) as PartialDay | null;
};
