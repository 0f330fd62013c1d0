import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';
import { parseLocator } from '../../domain/locator/locator.js';
import type { Neighbour } from '../../domain/ports/graph-store.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { workIri } from './iri.js';

/** The record of an instrument that is cited, undefined where there is none. */
export type InstrumentOf = (key: InstrumentKey) => InstrumentProperties | undefined;

/** What one citation leads to. */
interface Target {
  readonly instrument: InstrumentProperties;
  /** Null for the instrument as a whole. */
  readonly locator: Locator | null;
}

/** One place of a text that points somewhere; without targets where nothing was found to be meant. */
interface CitedPlace {
  readonly surface: string;
  readonly targets: readonly Target[];
}

/**
 * The paragraphs of a text with the places where it cites another as `ref`. The links come in the order in which they were read, so each is looked for
 * behind the one before; one that led nowhere takes its place all the same, and stays words.
 */
export function markCitations(
  paragraphs: readonly string[],
  links: readonly Neighbour[],
  instrumentOf: InstrumentOf,
): readonly XmlElement['content'][] {
  const places = placesOf(links, instrumentOf);
  let next = 0;
  return paragraphs.map((text, index) => {
    const content: (XmlElement | string)[] = [];
    let at = 0;
    for (; next < places.length; next++) {
      const place = places[next];
      const found = place ? text.indexOf(place.surface, at) : -1;
      if (!place || found < 0) {
        // It may stand in a later paragraph; what stands in none is skipped there, in the last.
        if (place && standsIn(paragraphs, index + 1, place)) break;
        continue;
      }
      content.push(text.slice(at, found), ...refsOf(place));
      at = found + place.surface.length;
    }
    content.push(text.slice(at));
    return content.filter((piece) => piece !== '');
  });
}

const standsIn = (paragraphs: readonly string[], from: number, { surface }: CitedPlace): boolean =>
  paragraphs.some((text, index) => index >= from && text.includes(surface));

const placesOf = (links: readonly Neighbour[], instrumentOf: InstrumentOf): readonly CitedPlace[] => {
  const groups = new Map<number, { surface: string; targets: Target[] }>();
  for (const { edge, node } of links) {
    const { surface, resolved } = edge.properties;
    if (surface === null || surface === '') continue;
    const group = groups.get(edge.evidence.start) ?? { surface, targets: [] };
    groups.set(edge.evidence.start, group);
    const target = resolved === false ? null : targetOf(node, instrumentOf);
    if (target) group.targets.push(target);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
};

const targetOf = (node: Neighbour['node'], instrumentOf: InstrumentOf): Target | null => {
  if (node.label === 'Instrument') return { instrument: node.properties, locator: null };
  if (node.label !== 'Provision') return null;
  const instrument = instrumentOf(node.properties.instrument);
  return instrument ? { instrument, locator: node.properties.locator } : null;
};

/** One target is one `ref`. Several parts are a `mref` with a `ref` on the number of each, or, where those are not all found, one `ref` to their instrument. */
const refsOf = ({ surface, targets }: CitedPlace): XmlElement['content'] => {
  const [first] = targets;
  if (!first) return [surface];
  if (targets.length === 1) return [refTo(first, surface)];
  const parts = refsOnNumbers(surface, targets);
  if (parts) return [element('mref', {}, ...parts)];
  const sameText = targets.every(({ instrument }) => instrument.key === first.instrument.key);
  return sameText ? [refTo({ ...first, locator: null }, surface)] : [surface];
};

const refTo = ({ instrument, locator }: Target, words: string): XmlElement =>
  element('ref', { href: workIri(instrument, locator) }, words);

const refsOnNumbers = (surface: string, targets: readonly Target[]): XmlElement['content'] | null => {
  const content: (XmlElement | string)[] = [];
  let at = 0;
  for (const target of targets) {
    const label = target.locator === null ? null : parseLocator(target.locator)?.segments.at(-1)?.label;
    const found = label === null || label === undefined ? null : findNumber(surface, label, at);
    if (found === null) return null;
    content.push(surface.slice(at, found), refTo(target, surface.slice(found, found + (label ?? '').length)));
    at = found + (label ?? '').length;
  }
  content.push(surface.slice(at));
  return content.filter((piece) => piece !== '');
};

/** Where a number stands as a word of its own. */
const findNumber = (surface: string, label: string, from: number): number | null => {
  const lower = surface.toLowerCase();
  for (let found = lower.indexOf(label, from); found >= 0; found = lower.indexOf(label, found + 1)) {
    const around = `${lower[found - 1] ?? ' '}${lower[found + label.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around) && !/^[.-]\d/.test(lower.slice(found + label.length))) return found;
  }
  return null;
};
