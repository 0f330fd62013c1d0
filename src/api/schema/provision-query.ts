import { NormapaError } from '../../domain/errors.js';
import type { Day } from '../../domain/day.js';
import type { Awaitable } from '../../domain/awaitable.js';
import { parseInstrumentKey } from '../../domain/instrument-key.js';
import { parseProvisionId, provisionId } from '../../domain/locator/provision-id.js';
import { addressOf } from '../graph/find-instrument.js';
import { partId } from '../graph/parts.js';
import type { Scope } from '../graph/scope.js';
import { isView, type ProvisionView } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { asOfArgument } from './as-of.js';
import { builder } from './builder.js';
import { readLocator } from './locator-argument.js';
import { ProvisionRef } from './refs.js';

builder.queryField('provision', (t) =>
  t.field({
    type: ProvisionRef,
    nullable: true,
    description: 'One part of one instrument, by its id, its URN, or instrument and locator; null where there is none.',
    args: {
      id: t.arg.string({ description: 'Instrument key, `#`, locator: `lgpgir#art-31/fr-v`; or the id of the node.' }),
      urn: t.arg.string({ description: 'As a field `urn` gave it.' }),
      instrument: t.arg.string({ description: 'Key of the instrument, together with `locator`.' }),
      locator: t.arg.string({ description: 'Address in the instrument, together with `instrument`.' }),
      ...asOfArgument,
    },
    resolve: (_, { asOf, ...names }, scope) => find(scope, placeOf(names), scope.dayOf(asOf)),
  }),
);

interface Names {
  readonly id?: string | null | undefined;
  readonly urn?: string | null | undefined;
  readonly instrument?: string | null | undefined;
  readonly locator?: string | null | undefined;
}

type Place = NonNullable<ReturnType<typeof parseProvisionId>>;

function placeOf({ id, urn, instrument, locator }: Names): Place {
  const whole = [id != null, urn != null, instrument != null && locator != null];
  const half = (instrument == null) !== (locator == null);
  if (half || whole.filter(Boolean).length !== 1) {
    throw refusal(
      'A provision is asked for by one of its names',
      'exactly one of id, urn, and instrument with locator',
    );
  }
  if (id != null) return readId(id);
  if (urn != null) return readAddress(urn);
  const key = parseInstrumentKey(instrument ?? '');
  if (!key) throw refusal('This is no key of an instrument', 'a lower-case slug such as lgpgir', instrument ?? '');
  return { key, locator: readLocator(locator ?? '') };
}

function readId(id: string): Place {
  const place = parseProvisionId(id.replace(/^provision:/, ''));
  if (place) return place;
  throw refusal('This is no id of a provision', 'an instrument key, #, and a locator: lgpgir#art-31/fr-v', id);
}

function readAddress(urn: string): Place {
  const { key, locator } = addressOf(urn);
  if (locator !== null) return { key, locator };
  throw refusal('This URN names a whole instrument', 'a URN with a part: ...;lgpgir~art-31!fr-v', urn);
}

function refusal(message: string, expected: string, found?: string): NormapaError {
  return new NormapaError(
    'bad-input',
    message,
    found === undefined ? { expected } : { expected, found: found.slice(0, 120) },
  );
}

function find(scope: Scope, { key, locator }: Place, asOf: Day): Awaitable<ProvisionView | null> {
  return whenReady(scope.views([partId(key, locator)], asOf), ([view]) => {
    if (view && isView(view, 'Provision')) return view;
    scope.misses.push({ label: 'Provision', key: provisionId(key, locator) });
    return null;
  });
}
