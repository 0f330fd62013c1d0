import { parseDay, type Day } from '../../domain/day.js';
import { parseDesignation, printDesignation } from '../../domain/designation.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import { KIND_WORDS, parseEliPath } from '../../domain/urn.js';
import { INSTRUMENT_KINDS, type InstrumentKind } from '../../domain/vocabulary.js';
import { keyOfFile, kindOfTitle } from '../identity.js';
import type { Reading } from '../reading/reading.js';
import { elementsOf, wordsOf, type XmlElement } from '../xml/parse-xml.js';

/** What a document of Akoma Ntoso says it is. */
export interface AknIdentity {
  readonly identity: Reading['identity'];
  /** True where its words are a summary of the text by someone who has no part in making law. */
  readonly summary: boolean;
}

/** Reads the identification of a document: the work that it is a version of, and whose words these are. */
export function readAknIdentity(name: string, document: XmlElement): AknIdentity {
  const [meta] = elementsOf(document, 'meta');
  const [identification] = elementsOf(meta ?? null, 'identification');
  const [work] = elementsOf(identification ?? null, 'FRBRWork');
  const [expression] = elementsOf(identification ?? null, 'FRBRExpression');
  const title = valueOf(work, 'FRBRname') ?? titleIn(document) ?? '';
  const designation = parseDesignation(valueOf(work, 'FRBRnumber') ?? '');
  const published = dayOf(work, 'published');
  const version = dayOf(expression, 'version');
  return {
    identity: {
      key: keyOf(work) ?? keyOfFile(name, title),
      kind: kindOf(valueOf(work, 'FRBRsubtype')) ?? kindOfTitle(title),
      designation: designation && printDesignation(designation),
      title: title === '' ? name : title,
      published,
      lastReform: version === published ? null : version,
    },
    summary: hasEditorialWords(document),
  };
}

/** The key that an address of ours gives the work; null in a file of another maker. */
const keyOf = (work: XmlElement | undefined): InstrumentKey | null =>
  elementsOf(work ?? null, 'FRBRalias')
    .map(({ attributes }) => parseEliPath(attributes.value ?? ''))
    .find((read) => read !== null)?.key ?? null;

const valueOf = (element: XmlElement | undefined, name: string): string | null =>
  elementsOf(element ?? null, name)[0]?.attributes.value ?? null;

/** The day of a name; a document of another maker names it otherwise, so the only one counts too. */
const dayOf = (element: XmlElement | undefined, name: string): Day | null => {
  const dates = elementsOf(element ?? null, 'FRBRdate');
  const found =
    dates.find(({ attributes }) => attributes.name === name) ??
    dates.find(({ attributes }) => !/-(?:unknown|in-\w+)$/.test(attributes.name ?? ''));
  return parseDay(found?.attributes.date ?? '');
};

const kindOf = (subtype: string | null): InstrumentKind | null =>
  INSTRUMENT_KINDS.find((kind) => KIND_WORDS[kind] === subtype) ?? null;

const titleIn = (element: XmlElement): string | null => {
  if (element.name === 'docTitle') return wordsOf(element).replace(/\s+/g, ' ').trim();
  for (const inner of element.content) {
    const found = typeof inner === 'string' ? null : titleIn(inner);
    if (found !== null) return found;
  }
  return null;
};

/** True where a paragraph of the body says of itself that it is editorial. Notes are editorial by their nature. */
const hasEditorialWords = (element: XmlElement): boolean =>
  element.content.some(
    (inner) =>
      typeof inner !== 'string' &&
      inner.name !== 'authorialNote' &&
      inner.name !== 'preface' &&
      ((inner.name === 'p' && inner.attributes.class === 'summary') || hasEditorialWords(inner)),
  );
