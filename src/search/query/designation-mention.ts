import type { Token } from '../text/tokens.js';

/** A standard named in a text or a query: tokens from `from` to `to` (exclusive). */
export interface DesignationMention {
  readonly from: number;
  readonly to: number;
  /** Programme and number without leading zeros: `nom-52`, `nmx-j-678-1`. */
  readonly base: string;
  readonly bodies: readonly string[];
  readonly year: number | null;
}

/** Tells whether a folded word is a body that issues standards; in a query its hyphen may be missing. */
export type IsBody = (word: string) => boolean;

/** The standards that a text names, in its order: "NOM-052-SEMARNAT-2005", "nom 52 semarnat 2005", "NOM-052", "nom052", "nom052semarnat". */
export function findDesignations(
  text: string,
  tokens: readonly Token[],
  isBody: IsBody,
): readonly DesignationMention[] {
  const found: DesignationMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = tokens[at]?.word.startsWith('n') === true ? readAt({ text, tokens, isBody }, at) : null;
    if (!mention) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

/** What a text that names standards is found by besides its words: `=nom-52`, and `=nom-52-semarnat-2005` where it names the edition. */
export function designationTerms(text: string, tokens: readonly Token[]): readonly string[] {
  return findDesignations(text, tokens, () => false).flatMap(termsOfMention);
}

/** The terms of one mention, the edition first. The sign keeps them apart from words. */
export function termsOfMention({ base, bodies, year }: Omit<DesignationMention, 'from' | 'to'>): readonly string[] {
  const family = `=${base}`;
  return year === null || bodies.length === 0 ? [family] : [`${family}-${bodies.join('-')}-${year}`, family];
}

/** Programme and number in the one spelling that mentions are compared by: `NMX`, `J-678/1` is `nmx-j-678-1`. */
export function baseOf(programme: string, number: string): string {
  const parts = number.split(/[-/]/).map((part) => part.replace(/^0+(?=\d)/, ''));
  return [programme, ...parts].join('-').toLowerCase();
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isBody: IsBody;
}

const readAt = (reading: Reading, from: number): DesignationMention | null => {
  const word = wordAt(reading, from);
  const [, programme, joined, joinedBody] = /^(nom|nmx)(?:(\d{1,5})([a-z]{2,10})?)?$/.exec(word) ?? [];
  if (programme === undefined) return null;
  let at = from + 1;
  const emergency = joined === undefined && wordAt(reading, at) === 'em';
  if (emergency) at++;
  const number = joined === undefined ? readNumber(reading, at) : { parts: [joined], to: at };
  if (!number) return null;
  at = number.to;
  while (isDivided(reading, at) && /^\d{1,2}$/.test(wordAt(reading, at))) number.parts.push(wordAt(reading, at++));
  const others = readBodies(reading, at);
  const bodies = { names: joinedBody === undefined ? others.names : [joinedBody, ...others.names], to: others.to };
  const year = readYear(reading, bodies.to, bodies.names.length > 0);
  return {
    from,
    to: year.to,
    base: baseOf(emergency ? `${programme}-em` : programme, number.parts.join('-')),
    bodies: bodies.names,
    year: year.value,
  };
};

const wordAt = ({ tokens }: Reading, at: number): string => tokens[at]?.word ?? '';

/** True when a hyphen or a slash, and nothing but spaces beside it, stands before a token. */
const isDivided = ({ text, tokens }: Reading, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && /^ ?[-–—‑/] ?$/.test(text.slice(before.end, token.start));
};

/** `052`, or a letter code and a number: `j 678`, `crp 001`. Nothing but spaces and hyphens may stand before it. */
const readNumber = (reading: Reading, at: number): { parts: string[]; to: number } | null => {
  const { text, tokens } = reading;
  if (!/^[ \u00a0–—‑-]{0,4}$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) return null;
  const [first, second] = [wordAt(reading, at), wordAt(reading, at + 1)];
  if (/^\d{1,5}$/.test(first)) return { parts: [first], to: at + 1 };
  return /^[a-z]{1,3}$/.test(first) && /^\d{1,5}$/.test(second) ? { parts: [first, second], to: at + 2 } : null;
};

const readBodies = (reading: Reading, start: number): { names: readonly string[]; to: number } => {
  const names: string[] = [];
  let at = start;
  while (
    /^[a-z][a-z0-9]{1,11}$/.test(wordAt(reading, at)) &&
    (isDivided(reading, at) || reading.isBody(wordAt(reading, at)))
  ) {
    // A lone digit is a division of the body before it: SCT-2 is one body.
    const division = isDivided(reading, at + 1) && /^\d$/.test(wordAt(reading, at + 1));
    names.push(wordAt(reading, at) + (division ? wordAt(reading, at + 1) : ''));
    at += division ? 2 : 1;
  }
  return { names, to: at };
};

const readYear = (reading: Reading, at: number, hasBody: boolean): { value: number | null; to: number } => {
  const word = wordAt(reading, at);
  if (/^(19|20)\d\d$/.test(word)) return { value: Number(word), to: at + 1 };
  const short = hasBody && isDivided(reading, at) && /^\d\d$/.test(word);
  return short ? { value: 1900 + Number(word), to: at + 1 } : { value: null, to: at };
};
