import { fold } from '../../domain/fold.js';
import { readArticleMark, readWordArticleMark } from './article-mark.js';
import { readOrdinalLabel } from './ordinal-label.js';

/** The mark of one transitory: "PRIMERO.-", "Artículo Único.", "1o.-". */
export interface TransitoryMark {
  readonly labels: readonly string[];
  readonly end: number;
  /** True when it calls itself an article. */
  readonly article: boolean;
}

/** True for a heading over transitories: "TRANSITORIOS", "T R A N S I T O R I O", "ARTÍCULOS TRANSITORIOS", "DISPOSICIONES TRANSITORIAS". */
export function isTransitoryHeading(text: string): boolean {
  const folded = fold(text.slice(0, 80)).replace(/[\s.:"“”]/g, '');
  return /^(?:articulos?|disposicion(?:es)?|regimen|capitulo|regla|titulo)?(?:de)?(?:los)?(?:articulos?)?transitori(?:[oa]s?|al(?:es)?)$/.test(
    folded,
  );
}

/** True for a longer heading over transitories, as reform decrees print: "ARTÍCULOS TRANSITORIOS DE LA LEY GENERAL DE ...". */
export function isNamedTransitoryHeading(text: string): boolean {
  return (
    text.length < 400 &&
    /^(?:articulos? |disposicion(?:es)? )?transitori(?:[oa]s?|al(?:es)?) (?:de[l ]|a )/.test(fold(text))
  );
}

const OWN_NAME = /^ ?TRANSITORI[OA]S?(?: ?[.:,;]? ?[-–—]{1,2}| ?[.:]|$)/i;

/** Reads a mark that calls itself transitory, where no heading does: "ARTÍCULO PRIMERO TRANSITORIO.-", "Artículo 2o. Transitorio.-". */
export function readSelfNamedTransitory(text: string): TransitoryMark | null {
  const word = /^A(?:rt[ií]culo|RT[IÍ]CULO) (?=\p{Lu}|\d)/u.exec(text)?.[0];
  if (word === undefined) return null;
  const figure = /^(\d{1,2})[oº°]?\.?(?= )/.exec(text.slice(word.length));
  const ordinal = readOrdinalLabel(text.slice(word.length));
  const label = figure?.[1] ?? ordinal?.label;
  const end = word.length + (figure?.[0].length ?? ordinal?.end ?? 0);
  const close = OWN_NAME.exec(text.slice(end));
  return label === undefined || !close ? null : { labels: [label], end: end + close[0].length, article: true };
}

/** Reads the mark that opens a transitory; null for anything else. */
export function readTransitoryMark(text: string): TransitoryMark | null {
  const article = readSelfNamedTransitory(text) ?? readWordArticleMark(text) ?? closedNumber(text);
  if (article) return { ...article, article: true };
  return readOrdinalRange(text) ?? readDigit(text);
}

const closedNumber = (text: string): ReturnType<typeof readArticleMark> => {
  const mark = readArticleMark(text);
  return mark?.closed === true ? mark : null;
};

const CLOSE = / ?(?:transitori[oa] ?)?(?:[.:;,)]? ?[-–—­]{1,2}|[.:)] ?-?(?=\s|$|[A-ZÁÉÍÓÚ"“.…])|$)/iy;

const readOrdinalRange = (text: string): TransitoryMark | null => {
  const lead = /^["“«]?/.exec(text)?.[0].length ?? 0;
  const first = readOrdinalLabel(text.slice(lead));
  if (!first || !/^["“«]?[A-ZÁÉÍÓÚ]/.test(text)) return null;
  let end = lead + first.end;
  const labels = [first.label];
  const joint = /^(?:,| y| al?) /i.exec(text.slice(end))?.[0];
  const last = joint === undefined ? null : readOrdinalLabel(text.slice(end + joint.length));
  if (joint !== undefined && last) {
    labels.push(last.label);
    end += joint.length + last.end;
  }
  CLOSE.lastIndex = end;
  return CLOSE.test(text) ? { labels, end: CLOSE.lastIndex, article: false } : null;
};

/** "1.- El presente decreto ...", "1o. ...": only as a transitory's own mark. */
const readDigit = (text: string): TransitoryMark | null => {
  const match = /^(\d{1,2})(?:[oº°]\.?)? ?(?:\.-?|-|\))\s?(?=\S)/.exec(text);
  return match?.[1] === undefined ? null : { labels: [match[1]], end: match[0].length, article: false };
};
