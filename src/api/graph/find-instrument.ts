import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import { familyOfDesignation, parseDesignation, printDesignation } from '../../domain/designation.js';
import { NormapaError } from '../../domain/errors.js';
import { type Address, parseUrn } from '../../domain/urn.js';
import { inForceOn } from '../../domain/in-force.js';
import { listAll } from './list-all.js';
import { byKey } from './lookup.js';
import type { Scope } from './scope.js';
import { type InstrumentView, isView } from './views.js';
import { whenReady } from './when-ready.js';

type Found = Awaitable<InstrumentView | null>;

/**
 * The instrument of a designation in any of the spellings in use. One without a year names the family: the edition in force on the
 * day answers, else the newest. Null where there is none.
 */
export function byDesignation(scope: Scope, text: string, asOf: Day): Found {
  const parsed = parseDesignation(text);
  const family = parsed && familyOfDesignation(parsed);
  if (!parsed || !family) return firstOf(scope, 'designation', text.trim(), asOf);
  if (parsed.year === null) return newestEdition(scope, family, asOf);
  return whenReady(firstOf(scope, 'designation', printDesignation(parsed), asOf), (found) => {
    if (!found) noteMiss(scope, printDesignation(parsed).toLowerCase());
    return found;
  });
}

/** Where a URN leads. Errors: `bad-input` for what is none of ours. */
export function addressOf(urn: string): Address {
  const address = parseUrn(urn);
  if (address) return address;
  throw new NormapaError('bad-input', 'This is no URN of an instrument', {
    found: urn.slice(0, 120),
    expected: 'urn:lex:mx:federal:ley:2003-10-08;lgpgir, with ~art-31!fr-v for a part',
  });
}

/** The instrument of a URN. */
export function byUrn(scope: Scope, urn: string, asOf: Day): Found {
  return byKey(scope, 'Instrument', addressOf(urn).key, asOf);
}

function noteMiss(scope: Scope, key: string): void {
  scope.misses.push({ label: 'Instrument', key });
}

function firstOf(scope: Scope, property: 'designation' | 'family', value: string, asOf: Day): Found {
  return whenReady(editionsWhere(scope, property, value, asOf), ([found]) => found ?? null);
}

function newestEdition(scope: Scope, family: string, asOf: Day): Found {
  return whenReady(editionsWhere(scope, 'family', family, asOf), (editions) => {
    const inForce = editions.find(({ node }) => inForceOn(node.properties, asOf).value === true);
    if (editions.length === 0) noteMiss(scope, family);
    return inForce ?? editions[0] ?? null;
  });
}

function editionsWhere(
  scope: Scope,
  property: 'designation' | 'family',
  value: string,
  asOf: Day,
): Awaitable<readonly InstrumentView[]> {
  const nodes = listAll(scope.store, 'Instrument', [{ property, in: [value] }], {
    property: 'published',
    direction: 'descending',
  });
  return whenReady(nodes, (found) => scope.level(found, asOf).filter((view) => isView(view, 'Instrument')));
}
