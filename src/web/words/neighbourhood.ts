import { isLocator } from '../../domain/locator/locator.js';
import type { Route } from '../address/route.js';
import type { AuthorityOrName, Citable, InstrumentName, Named } from '../queries/fragments.js';
import type { Surroundings } from '../queries/neighbourhood.js';
import type { Bindable } from '../queries/rules.js';
import { locatorWords, stepWords } from './locator-words.js';
import { shortNameOf } from './short-name.js';

/** What ties a neighbour to the text in the middle; those that lead to the text stand left of it, those that it leads to right. */
export const NEIGHBOUR_GROUPS = ['citedBy', 'within', 'authorities', 'topics', 'cites', 'parts', 'binds'] as const;
export type NeighbourGroup = (typeof NEIGHBOUR_GROUPS)[number];

/** Something that a text is tied to. */
export interface Neighbour {
  readonly words: string;
  /** Its page; null for a name without a record. */
  readonly route: Route | null;
  /** Links of this sort between the two. */
  readonly links: number;
}

/** The neighbours of one sort, those tied most often first. */
export interface NeighbourList {
  readonly group: NeighbourGroup;
  readonly shown: readonly Neighbour[];
  /** How many more there are, as far as is known. */
  readonly left: number;
}

/** Neighbours shown of each sort: what a drawing can hold and still be read. */
const SHOWN = 6;

/** The neighbours of a text by sort; sorts without any are left out, and so are the citations of an instrument by its own parts. */
export function neighbourhoodOf(of: Surroundings, own: string): readonly NeighbourList[] {
  const isOther = (end: Citable): boolean => instrumentIn(end)?.key !== own;
  const cites = of.cites.edges.map(({ cited }) => cited);
  const citedBy = of.citedBy.edges.map(({ citing }) => citing);
  const isPart = of.instrument !== undefined;
  const lists: Readonly<Record<NeighbourGroup, readonly Neighbour[]>> = {
    citedBy: (isPart ? citedBy : citedBy.filter(isOther)).map(isPart ? citableNeighbour : wholeNeighbour),
    within: of.instrument ? [instrumentNeighbour(of.instrument)] : [],
    authorities: [of.mandates, of.issuedBy, of.enforcedBy].flatMap((ends) => ends?.nodes ?? []).map(authorityNeighbour),
    topics: [of.regulates, of.topics].flatMap((ends) => ends?.nodes ?? []).map(namedNeighbour('topic')),
    cites: (isPart ? cites : cites.filter(isOther)).map(isPart ? citableNeighbour : wholeNeighbour),
    parts: (of.children ?? []).map(({ locator }) => stepNeighbour(own, locator)),
    binds: [...(of.binds?.nodes ?? []), ...(of.affects?.nodes ?? []).map(asActivity)].map(bindableNeighbour),
  };
  return NEIGHBOUR_GROUPS.map((group) => listOf(group, lists[group])).filter(({ shown }) => shown.length > 0);
}

const listOf = (group: NeighbourGroup, all: readonly Neighbour[]): NeighbourList => {
  const isCounted = group === 'cites' || group === 'citedBy';
  const gathered = gather(all).map((neighbour) => (isCounted ? neighbour : { ...neighbour, links: 1 }));
  return { group, shown: gathered.slice(0, SHOWN), left: Math.max(0, gathered.length - SHOWN) };
};

/** Each neighbour once, with its number of links; those with most first, else as they came. */
const gather = (all: readonly Neighbour[]): readonly Neighbour[] => {
  const known = new Map<string, Neighbour>();
  for (const neighbour of all) {
    const name = `${neighbour.words} ${JSON.stringify(neighbour.route)}`;
    const before = known.get(name);
    known.set(name, before ? { ...before, links: before.links + neighbour.links } : neighbour);
  }
  return [...known.values()].sort((a, b) => b.links - a.links);
};

const instrumentIn = (end: Citable): InstrumentName | null => {
  if (end.__typename === 'Instrument') return end;
  return end.__typename === 'Provision' ? end.instrument : null;
};

/** The instrument that an end is or is a part of. */
const wholeNeighbour = (end: Citable): Neighbour => {
  const instrument = instrumentIn(end);
  return instrument ? instrumentNeighbour(instrument) : citableNeighbour(end);
};

const citableNeighbour = (end: Citable): Neighbour => {
  if (end.__typename === 'NamedText') return { words: end.name, route: null, links: 1 };
  if (end.__typename === 'Instrument') return instrumentNeighbour(end);
  if (!end.instrument) return { words: locatorWords(end.locator), route: null, links: 1 };
  const part = partNeighbour(end.instrument.key, end.locator);
  return { ...part, words: `${shortNameOf(end.instrument)}, ${part.words}` };
};

const instrumentNeighbour = (of: InstrumentName): Neighbour => ({
  words: shortNameOf(of),
  route: { page: 'instrument', key: of.key },
  links: 1,
});

const partNeighbour = (key: string, locator: string): Neighbour => ({
  words: locatorWords(locator),
  route: isLocator(locator) ? { page: 'provision', key, locator } : null,
  links: 1,
});

/** A part named by its last step: where it stands is said by the middle of the drawing. */
const stepNeighbour = (key: string, locator: string): Neighbour => ({
  ...partNeighbour(key, locator),
  words: isLocator(locator) ? stepWords(locator) : locator,
});

const authorityNeighbour = (of: AuthorityOrName): Neighbour =>
  of.__typename === 'NamedText'
    ? { words: of.name, route: null, links: 1 }
    : { words: of.acronym ?? of.name, route: { page: 'authority', key: of.key }, links: 1 };

const namedNeighbour =
  (page: 'topic' | 'activity') =>
  ({ key, name }: Named): Neighbour => ({ words: name, route: { page, key }, links: 1 });

const asActivity = (of: Named): Bindable => ({ __typename: 'Activity', ...of });

const bindableNeighbour = (of: Bindable): Neighbour => {
  if (of.__typename === 'Activity') return namedNeighbour('activity')(of);
  return { words: of.__typename === 'Process' ? of.name : `HS ${of.key}`, route: null, links: 1 };
};
