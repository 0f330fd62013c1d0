import { parseInstrumentKey, type InstrumentKey } from './instrument-key.js';
import { isLocator, type Locator } from './locator/locator.js';
import type { PartialDay } from './day.js';
import type { InstrumentProperties } from './graph/instrument-properties.js';
import type { InstrumentKind } from './vocabulary.js';

/** What an address of an instrument is made from. */
export interface Addressed {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  /** ISO 3166-2 code of the jurisdiction it belongs to, or INT. */
  readonly jurisdiction: string;
  readonly published: PartialDay | null;
}

/** What the address of an instrument is made from, taken from its record: the first of its jurisdictions issued it. */
export function addressedOf({ key, kind, jurisdictions, published }: AddressSource): Addressed {
  return { key, kind, jurisdiction: jurisdictions[0] ?? 'MX', published };
}

type AddressSource = Pick<InstrumentProperties, 'key' | 'kind' | 'jurisdictions' | 'published'>;

/** The Spanish word for each kind as an address writes it. */
export const KIND_WORDS: Readonly<Record<InstrumentKind, string>> = {
  nom: 'norma.oficial',
  'nom-em': 'norma.emergencia',
  nmx: 'norma.mexicana',
  law: 'ley',
  code: 'codigo',
  constitution: 'constitucion',
  regulation: 'reglamento',
  decree: 'decreto',
  agreement: 'acuerdo',
  guideline: 'lineamientos',
  treaty: 'tratado',
  'state-law': 'ley.estatal',
  plan: 'plan',
  'international-standard': 'norma.internacional',
  'foreign-rule': 'norma.extranjera',
};

/** What an address leads to. */
export interface Address {
  readonly key: InstrumentKey;
  /** Null where the address names the whole instrument. */
  readonly locator: Locator | null;
}

/**
 * The URN:LEX form of an instrument or a part of it: `urn:lex:mx:federal:ley:2003-10-08;lgpgir~art-31!fr-v`. A state follows the
 * country after a semicolon (`mx;nle`). The namespace takes no jurisdiction without its registrar; `mx` is published as proposed.
 * Source: RFC 9676, sections 3 and 4; the partition after `~` is ours, with `!` for `/`, which a URN's LEX name reserves.
 */
export function printUrn(instrument: Addressed, locator: Locator | null = null): string {
  const [country = '', state] = instrument.jurisdiction.toLowerCase().split('-');
  const place = state === undefined ? country : `${country};${state}`;
  const level = state === undefined ? 'federal' : 'estatal';
  const details = `${instrument.published ?? ''};${instrument.key}`;
  const partition = locator === null ? '' : `~${locator.replaceAll('/', '!')}`;
  return `urn:lex:${place}:${level}:${KIND_WORDS[instrument.kind]}:${details}${partition}`;
}

/** Reads a URN that printUrn wrote; null for any other. The key decides; date and words before it are for people. */
export function parseUrn(urn: string): Address | null {
  const match = /^urn:lex:[a-z]+(?:;[a-z]+)?:[a-z.]+:[a-z.]+:[\d-]*;([a-z0-9-]+)(?:~(.+))?$/.exec(urn);
  return match?.[1] === undefined ? null : addressOf(match[1], match[2]?.replaceAll('!', '/'));
}

/** The ELI-style path of an instrument or a part of it: `/eli/mx/ley/lgpgir/art-31/fr-v`. */
export function printEliPath(instrument: Addressed, locator: Locator | null = null): string {
  const head = `/eli/${instrument.jurisdiction.toLowerCase()}/${KIND_WORDS[instrument.kind]}/${instrument.key}`;
  return locator === null ? head : `${head}/${locator}`;
}

/** Reads a path that printEliPath wrote; null for any other. */
export function parseEliPath(path: string): Address | null {
  const match = /^\/eli\/[a-z-]+\/[a-z.]+\/([a-z0-9-]+)(?:\/(.+))?$/.exec(path);
  return match?.[1] === undefined ? null : addressOf(match[1], match[2]);
}

const addressOf = (keyText: string, locator: string | undefined): Address | null => {
  const key = parseInstrumentKey(keyText);
  if (!key) return null;
  if (locator === undefined) return { key, locator: null };
  return isLocator(locator) ? { key, locator } : null;
};
