import { onOneLine } from '../text/on-one-line.js';
import { parseDesignation, printDesignation } from '../../domain/designation.js';
import { tokenAt } from '../text/token.js';
import {
  ECE_REGULATION,
  GLOBAL_REGULATION,
  normalUnitedNations,
  ONU_REGULATION,
  REGULATION_OF_UN,
  UN_REGULATION,
  UN_REGULATION_ES,
} from './united-nations.js';

/** A designation found in a text. */
export interface DesignationRead {
  readonly designation: string;
  readonly end: number;
}

/** "NOM-017-\n STPS-2008", "NMX-J-549-ANCE-2005", "NOM-138-SEMARNAT/SS-2003": a break is allowed beside a hyphen. */
const MEXICAN =
  /(?:PROY\s{0,2}[-–]?\s{0,6})?N(?:OM|MX)(?:[ \t]{0,2}[-–—‑]\s{0,3}|[ \t])(?:EM[-–]\s{0,3})?(?:[A-Z]{1,3}[-–]\s{0,3})?\d{1,5}(?:[-/]\d{1,2}(?=[-/]))?(?:\s{0,2}[-–—‑/]\s{0,3}[A-Z][A-Z\d]{1,11}){1,4}(?:[-/]\d(?=[-–—]))?(?:\s{0,2}[-–—‑/]\s{0,80}(?:19|20)\d{2}|\s{0,2}[-–—‑/]\s{0,3}\d{2,4})?(?![\d])/y;

/** "NOM 001 SEDE 2012": spaces for hyphens throughout, up to the year. */
const SPACED = /N(?:OM|MX) (?:[A-Z]{1,3} )?\d{3} [A-Z]{3,8}(?: [A-Z\d]{2,8}){0,3} (?:19|20)\d{2}(?!\d)/y;

/** "NMX-AA-003-1980", "NMX-CC-018-1996-IMNC", "NOM-CCAT-014-ECOL/1993", "NOM-PA-CCA-001/93": older ones, without a body or with its council before the number. */
const OLDER =
  /NMX[-–][A-Z]{1,3}[-–]\d{1,4}(?:[-/]\d{1,2})?[-–/](?:19|20)\d{2}(?:[-–](?:SCFI|IMNC|ANCE))?(?![\d-])|NOM[-–](?:PA[-–])?(?:CCAT?|CCAM|CRP|CRN|CARP|CERN)[-–]\d{3}(?:[-–][A-Z]{2,8})?\/(?:(?:19|20)\d{2}|\d{2})(?!\d)/y;
/** "NOM-052": its number alone, for one named in full before. */
const NUMBER_ALONE = /N(?:OM|MX)[-–](?:[A-Z]{1,3}[-–])?\d{3}(?![\d/]|\s?[-–])/y;

/** Reads the designation of a Mexican standard at `at`, in its right spelling; null for anything else. */
export function readMexicanDesignation(text: string, at: number): DesignationRead | null {
  const printed = matchAt(MEXICAN, text, at) ?? matchAt(SPACED, text, at);
  const spelt = printed !== null && /^N\S+ \d/.test(printed) ? printed.replaceAll(' ', '-') : printed;
  const parsed = spelt === null ? null : parseDesignation(onOneLine(spelt));
  if (parsed && printed !== null)
    return { designation: withStrokes(printDesignation(parsed), printed), end: at + printed.length };
  const older = matchAt(OLDER, text, at);
  return older === null ? null : { designation: older.replaceAll('–', '-'), end: at + older.length };
}

/** "NOM-138-SEMARNAT/SS-2003": two bodies that a stroke joins keep it. */
const withStrokes = (designation: string, printed: string): string => {
  const [, first, second] = /([A-Z]{2,})\s?\/\s?([A-Z][A-Z\d]+)/.exec(printed) ?? [];
  return first === undefined || second === undefined
    ? designation
    : designation.replace(`${first}-${second}`, `${first}/${second}`);
};

/** The end of the number of a standard that no body follows; null for anything else. */
export function numberAloneEnd(text: string, at: number): number | null {
  const found = matchAt(NUMBER_ALONE, text, at);
  return found === null ? null : at + found.length;
}

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Forms of other bodies' designations, by the folded word they start with. Each pattern is anchored and bounded. */
const FOREIGN: ReadonlyMap<string, RegExp> = new Map([
  ['iso', /ISO(?:\/(?:IEC|TS|TR|PAS|IEEE))?(?:[- ](?:IEC|TS|TR))?[ -]?\d{2,5}(?:-\d{1,3})?(?::\s?\d{4})?/y],
  ['iec', /IEC[ -]?(?:TS |TR )?\d{4,5}(?:-\d{1,3}){0,2}(?::\s?\d{4})?/y],
  ['sae', /SAE[ -]?J[- ]?\d{3,4}(?:\/\d)?(?:_(?:19|20)\d{4})?/y],
  ['fmvss', /FMVSS[ -]?(?:No\. ?)?\d{3}[a-z]?/y],
  ['ul', /UL[ -]?\d{2,5}[A-Z]?(?:-\d{1,3})?/y],
  ['un', new RegExp(`${UN_REGULATION}|UN[ -]?38\\.3`, 'y')],
  ['ece', new RegExp(ECE_REGULATION, 'y')],
  ['unece', new RegExp(ECE_REGULATION, 'y')],
  ['onu', new RegExp(ONU_REGULATION, 'y')],
  ['cepe', new RegExp(ONU_REGULATION, 'y')],
  ['gtr', new RegExp(GLOBAL_REGULATION, 'y')],
  ['rtm', new RegExp(GLOBAL_REGULATION, 'y')],
  ['ieee', /IEEE[ -]?(?:Std\.? )?\d{3,4}(?:\.\d{1,3})?[a-z]?(?:-\d{4})?/y],
  ['astm', /ASTM[ -]?[A-G][ -]?\d{1,4}(?:[-/]\d{2,4})?/y],
  [
    'reglamento',
    new RegExp(`Reglamento \\((?:UE|CE|CEE)\\) (?:n\\.?[º°o] ?)?\\d{1,4}/\\d{2,4}|${UN_REGULATION_ES}`, 'y'),
  ],
  ['directiva', /Directiva (?:\((?:UE|CE)\) )?\d{2,4}\/\d{1,4}(?:\/(?:CE|CEE|UE|EC|EU))?/y],
  ['regulation', new RegExp(`Regulation \\((?:EU|EC|EEC)\\) (?:No\\.? ?)?\\d{1,4}/\\d{2,4}|${REGULATION_OF_UN}`, 'y')],
  ['directive', /Directive (?:\((?:EU|EC)\) )?\d{2,4}\/\d{1,4}(?:\/(?:EC|EEC|EU))?/y],
]);

/** Words that open the designation of a foreign or international rule. */
export const FOREIGN_WORDS: readonly string[] = [...FOREIGN.keys()];

/** Reads the designation of a foreign or international rule at `at`; null for anything else. */
export function readForeignDesignation(text: string, at: number): DesignationRead | null {
  const pattern = FOREIGN.get(tokenAt(text, at).word);
  if (!pattern) return null;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || /[\p{L}\d]/u.test(text.charAt(at + found.length))) return null;
  const printed = onOneLine(found);
  return { designation: normalUnitedNations(printed) ?? printed, end: at + found.length };
}
