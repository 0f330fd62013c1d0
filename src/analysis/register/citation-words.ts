import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import { parseProvisionId } from '../../domain/locator/provision-id.js';
import { parseLocator, type Locator } from '../../domain/locator/locator.js';
import type { Segment } from '../../domain/locator/segment.js';
import { SEGMENT_RULES, type SegmentKind } from '../../domain/locator/segment-kind.js';
import type { Bilingual } from '../../domain/ports/questions/applicability.js';

/** A part in words: `art-31/fr-v` is "artículo 31, fracción V" and "article 31, fraction V". */
export function partWords(locator: Locator): Bilingual {
  const path = parseLocator(locator);
  if (!path) return { es: locator, en: locator };
  const words = (language: 'es' | 'en'): string => path.segments.map((part) => segmentWords(part, language)).join(', ');
  const until = path.until ? path.until.label.toUpperCase() : null;
  return until === null
    ? { es: words('es'), en: words('en') }
    : { es: `${words('es')} a ${until}`, en: `${words('en')} to ${until}` };
}

/** A part of a text in words: "LGPGIR, artículo 31, fracción V". `heading` stands for a part whose id cannot be read. */
export function citationOf(text: InstrumentProperties, id: string, heading: string): Bilingual {
  const name = text.designation ?? text.acronym;
  const locator = parseProvisionId(id)?.locator;
  const part = locator ? partWords(locator) : { es: heading, en: heading };
  return { es: `${name ?? text.titleEs}, ${part.es}`, en: `${name ?? text.titleEn ?? text.titleEs}, ${part.en}` };
}

const segmentWords = ({ kind, label, occurrence }: Segment, language: 'es' | 'en'): string => {
  const again = occurrence > 1 ? ` (${String(occurrence)})` : '';
  if (kind === 'sub') return `${label.replaceAll('-', ' ')}${again}`;
  if (kind === 'par' && (label === 'last' || label === 'penultimate')) return LAST[label][language];
  const name = language === 'es' ? SEGMENT_RULES[kind].name.toLowerCase() : ENGLISH[kind];
  return `${name} ${labelWords(kind, label)}${again}`;
};

const LAST = {
  last: { es: 'último párrafo', en: 'last paragraph' },
  penultimate: { es: 'penúltimo párrafo', en: 'last paragraph but one' },
} as const;

/** As the law prints it: `32-b-ter` is 32-B Ter, `iv` IV, `a` of an item a); days, plain numbers and words stay as they are. */
const labelWords = (kind: SegmentKind, label: string): string => {
  if (kind === 'inc') return `${label})`;
  if (kind === 'dec' || /^[\d.]+$/.test(label)) return label;
  if (/^[a-zñ]{4,}/.test(label) && !/^[ivxlcdm]+$/.test(label)) return label.replaceAll('-', ' ');
  const [first = '', ...suffixes] = label.split('-');
  const joined = suffixes.map((word) => (/^([a-zñ]|\d+)$/.test(word) ? `-${word.toUpperCase()}` : ` ${capital(word)}`));
  return `${first.toUpperCase()}${joined.join('')}`;
};

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const ENGLISH: Readonly<Record<SegmentKind, string>> = {
  lib: 'book',
  tit: 'title',
  cap: 'chapter',
  sec: 'section',
  art: 'article',
  ap: 'division',
  fr: 'fraction',
  inc: 'item',
  par: 'paragraph',
  num: 'clause',
  anx: 'annex',
  tab: 'table',
  lst: 'list',
  trans: 'transitory',
  dec: 'decree of',
  res: 'point',
  cons: 'recital',
  regla: 'rule',
  frac: 'tariff line',
  sub: 'part',
};
