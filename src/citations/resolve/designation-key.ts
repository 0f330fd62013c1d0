import { familyOfDesignation, parseDesignation, printDesignation } from '../../domain/designation.js';
import { normalUnitedNations } from '../find/united-nations.js';

/**
 * A designation as it is compared: renamed bodies under their name of today, the regulations of the United Nations and of the European
 * Union in one spelling, that of any other body without spaces, hyphens and "No.".
 */
export function designationKey(designation: string): string {
  const parsed = parseDesignation(designation);
  if (parsed) return `${familyOfDesignation(parsed) ?? printDesignation(parsed)} ${parsed.year ?? ''}`;
  return (normalUnitedNations(designation) ?? vehicleSafety(designation) ?? european(designation))
    .toUpperCase()
    .replace(/\bN(?:O\.?|[º°]\.?|\.\s?[º°O])(?=\s?\d)/g, '')
    .replace(/[\s-]+/g, '');
}

/** The federal safety standards for vehicles are the sections of part 571 of title 49: "49 CFR 571.305" is FMVSS 305. */
const vehicleSafety = (designation: string): string | null => {
  const number = /^49 CFR (?:part )?571\.(\d{3}[a-z]?)$/.exec(designation)?.[1];
  return number === undefined ? null : `FMVSS ${number}`;
};

const european = (designation: string): string =>
  designation
    .replace(/^Reglamento (?=\()/, 'Regulation ')
    .replace(/^Directiva (?=[(\d])/, 'Directive ')
    .replace(/\(UE\)/, '(EU)')
    .replace(/\(CE\)/, '(EC)')
    .replace(/\(CEE\)/, '(EEC)');

/** A standard of another body taken apart: `IEC 61851-21-1:2017`. */
export interface Series {
  /** Body and number, as compared: `IEC61851`. */
  readonly base: string;
  /** `21-1`; empty for the standard as a whole. */
  readonly part: string;
  readonly year: string | null;
}

const SERIES =
  /^((?:ISO|IEC)(?:\/[A-Z]{2,4})?(?:[ -](?:TS|TR|IEC))?)[ -]?(\d{3,5})((?:-\d{1,3}){0,2})(?::\s?(\d{4}))?(?=$|[ ,(])/;

/** Reads a designation of ISO or IEC; null for any other. What follows it, as in "IEC 61851 (series)", is left out. */
export function seriesOf(designation: string): Series | null {
  const [, body, number, part, year] = SERIES.exec(designation) ?? [];
  if (body === undefined || number === undefined) return null;
  return { base: `${body.replace(/[ -]/g, '')}${number}`, part: (part ?? '').slice(1), year: year ?? null };
}

const LISTS = /\b(?:parts?|partes?)\s+(\d{1,3}(?:-\d{1,3})?(?:\s?(?:,|and|y|to|a)\s?\d{1,3}(?:-\d{1,3})?){0,12})/gi;

/** The parts of a series that words name: "parts 1 to 3", "Parte 1", "(and parts 21-2, 23)", "IEC 61851-1". */
export function partsNamed(words: string, base: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [, list = ''] of words.matchAll(LISTS)) {
    for (const item of list.split(/\s?(?:,|\band\b|\by\b)\s?/)) {
      const [from = '', to] = item.split(/\s(?:to|a)\s/);
      for (let part = Number(from); to !== undefined && part <= Number(to); part++) parts.add(String(part));
      parts.add(from.trim());
    }
  }
  const digits = /\d+$/.exec(base)?.[0] ?? '';
  for (const [, part = ''] of words.matchAll(new RegExp(`\\b${digits}-(\\d{1,3}(?:-\\d{1,3})?)\\b`, 'g')))
    parts.add(part);
  return parts;
}
