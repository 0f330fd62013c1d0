import { elementsOf, type XmlElement } from '../xml/parse-xml.js';
import type { ListLevel } from './list-label.js';

/** One use of a list: paragraphs name it by its number. */
export interface ListUse {
  /** The list whose count it shares with other uses. */
  readonly list: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Numbers at which this use begins anew, by level from 0. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a Word document. */
export interface ListDefinitions {
  readonly uses: ReadonlyMap<string, ListUse>;
  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle(use: string, style: string): number | null;
}

/** Reads the lists that a package defines (`word/numbering.xml`). `useOfStyle` gives the use of a list that a list style names. */
export function readListDefinitions(
  root: XmlElement | null,
  useOfStyle: (style: string) => string | undefined,
): ListDefinitions {
  const lists = new Map(
    elementsOf(root, 'w:abstractNum').map((list) => [idOf(list, 'w:abstractNumId'), readList(list)]),
  );
  const nums = new Map(elementsOf(root, 'w:num').map((num) => [idOf(num, 'w:numId'), num]));
  const listOf = (num: XmlElement, depth = 0): string => {
    const id = valueOf(num, 'w:abstractNumId') ?? '';
    const link = lists.get(id)?.link;
    const linked = link === undefined || depth > LINKS_LIMIT ? undefined : nums.get(useOfStyle(link) ?? '');
    return linked ? listOf(linked, depth + 1) : id;
  };
  const uses = new Map([...nums].map(([id, num]) => [id, readUse(num, listOf(num), lists)]));
  return { uses, levelOfStyle: (use, style) => lists.get(uses.get(use)?.list ?? '')?.styles.get(style) ?? null };
}

/** A list may name a style that names another list; no honest file does so twice. */
const LINKS_LIMIT = 4;
/** Lists have nine levels. */
const LEVELS = 9;

interface List {
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that belong to paragraph styles. */
  readonly styles: ReadonlyMap<string, number>;
  /** The list style that defines the list, where it does not itself. */
  readonly link: string | undefined;
}

const readList = (list: XmlElement): List => {
  const levels: (ListLevel | undefined)[] = [];
  const styles = new Map<string, number>();
  for (const level of levelsOf(list)) {
    const style = valueOf(level, 'w:pStyle');
    levels[indexOf(level)] = readLevel(level);
    if (style !== undefined) styles.set(style, indexOf(level));
  }
  return { levels, styles, link: valueOf(list, 'w:numStyleLink') };
};

const readUse = (num: XmlElement, list: string, lists: ReadonlyMap<string, List>): ListUse => {
  const levels = [...(lists.get(list)?.levels ?? [])];
  const starts = new Map<number, number>();
  for (const change of elementsOf(num, 'w:lvlOverride')) {
    const at = indexOf(change);
    const [own] = levelsOf(change);
    if (own && at < LEVELS) levels[at] = readLevel(own);
    const start = valueOf(change, 'w:startOverride');
    if (start !== undefined) starts.set(at, countOf(start, 1));
  }
  return { list, levels, starts };
};

const levelsOf = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element, 'w:lvl').filter((level) => indexOf(level) < LEVELS);

const idOf = (element: XmlElement, name: string): string => element.attributes[name] ?? '';

const indexOf = (element: XmlElement): number => countOf(element.attributes['w:ilvl'], 0);

const readLevel = (level: XmlElement): ListLevel => {
  const [look = null] = elementsOf(level, 'w:rPr');
  const restart = valueOf(level, 'w:lvlRestart');
  return {
    start: countOf(valueOf(level, 'w:start'), 1),
    format: valueOf(level, 'w:numFmt') ?? laterFormat(level) ?? 'decimal',
    mark: (valueOf(level, 'w:lvlText') ?? '').slice(0, MARK_LIMIT),
    restart: restart === undefined ? indexOf(level) : countOf(restart, 0),
    legal: isOn(level, 'w:isLgl'),
    tight: valueOf(level, 'w:suff') === 'nothing',
    bold: isOn(look, 'w:b'),
    hidden: isOn(look, 'w:vanish'),
  };
};

/** A longer mark is no list's. */
const MARK_LIMIT = 80;

/** A format newer than the standard stands beside one that every program knows. */
const laterFormat = (level: XmlElement): string | undefined => {
  const [choice = null] = elementsOf(level, 'mc:AlternateContent');
  const [known] = elementsOf(choice, 'mc:Fallback');
  return valueOf(known, 'w:numFmt');
};

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  elementsOf(element ?? null, name)[0]?.attributes['w:val'];

const isOn = (element: XmlElement | null, name: string): boolean => {
  const [own] = elementsOf(element, name);
  return own !== undefined && !/^(?:0|false|off)$/.test(own.attributes['w:val'] ?? '');
};

/** A whole number of the file, whatever it says there. */
const countOf = (text: string | undefined, otherwise: number): number =>
  /^\d{1,6}$/.test(text ?? '') ? Number(text) : otherwise;
