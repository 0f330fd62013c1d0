import { elementsOf, type XmlElement } from '../xml/parse-xml.js';

/** The list and level that a paragraph, or its style, names; absent where it leaves them to its style. */
export interface ListPlace {
  readonly use?: string | undefined;
  readonly level?: number | undefined;
}

/** A paragraph's place in a list as its style gives it, and the style that names the list. */
export interface StyledPlace extends ListPlace {
  readonly style: string;
}

/** What the styles of a Word document say of lists. */
export interface ListStyles {
  /** The place of paragraphs of a style, that of the styles it is based on where it says nothing; of those without a style for `undefined`. */
  placeOf(style: string | undefined): StyledPlace;
}

/** Reads the paragraph and list styles of a package (`word/styles.xml`). */
export function readListStyles(root: XmlElement | null): ListStyles {
  const styles = new Map(elementsOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = [...styles.values()].find(isUsual)?.attributes['w:styleId'] ?? '';
  const known = new Map<string, StyledPlace>();
  const placeOf = (id: string, depth = 0): StyledPlace => {
    const style = styles.get(id);
    const found = known.get(id);
    if (found || !style || depth > BASES_LIMIT) return found ?? { style: id };
    const base = placeOf(elementsOf(style, 'w:basedOn')[0]?.attributes['w:val'] ?? '', depth + 1);
    const own = ownPlace(style);
    const place = {
      use: own.use ?? base.use,
      level: own.level ?? base.level,
      style: own.use !== undefined || own.level !== undefined ? id : base.style,
    };
    known.set(id, place);
    return place;
  };
  return { placeOf: (style) => placeOf(style ?? usual) };
}

/** Word allows no longer chains of styles based on one another. */
const BASES_LIMIT = 12;

const isUsual = ({ attributes }: XmlElement): boolean =>
  attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');

const ownPlace = (style: XmlElement): ListPlace => {
  const [look = null] = elementsOf(style, 'w:pPr');
  const [place = null] = elementsOf(look, 'w:numPr');
  const value = (name: string): string | undefined => elementsOf(place, name)[0]?.attributes['w:val'];
  const level = value('w:ilvl');
  return { use: value('w:numId'), level: level === undefined ? undefined : Number(level) };
};
