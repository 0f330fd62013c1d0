import type { JSX } from 'preact';
import { isLocator } from '../../domain/locator/locator.js';
import type { Route } from '../address/route.js';
import { locatorWords } from '../words/locator-words.js';
import { fullNameIn, shortNameIn, type Names } from '../words/name-words.js';
import { To } from './to.js';

interface NodeLinkProps {
  /** Word of its sort and key: `authority:cne`, `instrument:lgpgir`, `provision:lgpgir#art-31`. */
  readonly id: string;
  readonly names: Names;
  /** Its full name instead of the shortest. */
  readonly full?: boolean;
}

/** A link to a node of which an answer tells the key alone. */
export function NodeLink({ id, names, full = false }: NodeLinkProps): JSX.Element {
  const route = routeOfNode(id);
  const isPart = id.startsWith('provision:');
  const words = isPart ? partNameIn(names, id) : full ? fullNameIn(names, id) : shortNameIn(names, id);
  if (route === null) return <span>{words}</span>;
  return (
    <To address={{ route }} lang={isPart ? 'es' : undefined}>
      {words}
    </To>
  );
}

/** The instrument of a part, and its place in words. */
const partNameIn = (names: Names, id: string): string => {
  const [key = '', locator = ''] = id.slice('provision:'.length).split('#');
  return `${shortNameIn(names, `instrument:${key}`)}, ${locatorWords(locator)}`;
};

const ROUTES: Readonly<Partial<Record<string, (key: string) => Route | null>>> = {
  authority: (key) => ({ page: 'authority', key }),
  topic: (key) => ({ page: 'topic', key }),
  activity: (key) => ({ page: 'activity', key }),
  instrument: (key) => ({ page: 'instrument', key }),
  provision: (key) => {
    const [instrument = '', locator = ''] = key.split('#');
    return isLocator(locator) ? { page: 'provision', key: instrument, locator } : null;
  },
};

/** The page of a node; null for nodes without a page. */
export function routeOfNode(id: string): Route | null {
  const colon = id.indexOf(':');
  return ROUTES[id.slice(0, colon)]?.(id.slice(colon + 1)) ?? null;
}
