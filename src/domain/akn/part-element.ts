import type { SegmentKind } from '../locator/segment-kind.js';

/** What a kind of part is called in Akoma Ntoso. */
export interface PartElement {
  readonly name: string;
  /** How an eId abbreviates the element (Akoma Ntoso Naming Convention 1.0, section 5). */
  readonly short: string;
  /** Of a general container, what it is: its Spanish name. */
  readonly label?: string;
}

const general = (label: string): PartElement => ({ name: 'hcontainer', short: 'hcontainer', label });

/** The element of each kind of part. An annex is an attachment, which holds a document of its own. */
export const PART_ELEMENTS: Readonly<Record<SegmentKind, PartElement>> = {
  lib: { name: 'book', short: 'book' },
  tit: { name: 'title', short: 'title' },
  cap: { name: 'chapter', short: 'chp' },
  sec: { name: 'section', short: 'sec' },
  art: { name: 'article', short: 'art' },
  ap: { name: 'division', short: 'dvs' },
  fr: { name: 'paragraph', short: 'para' },
  inc: { name: 'subparagraph', short: 'subpara' },
  par: { name: 'alinea', short: 'al' },
  num: { name: 'clause', short: 'cl' },
  anx: { name: 'attachment', short: 'att' },
  tab: general('tabla'),
  lst: general('listado'),
  trans: { name: 'transitional', short: 'transitional' },
  dec: general('decreto'),
  res: general('resolutivo'),
  cons: general('considerando'),
  regla: { name: 'rule', short: 'rule' },
  frac: general('fraccion-arancelaria'),
  sub: general('parte'),
};

const KINDS = new Map(
  Object.entries(PART_ELEMENTS).map(([kind, { name, label }]) => [nameOf(name, label), kind as SegmentKind] as const),
);

/** The kind of part that an element is, by its name and, for a general container, by what that says it is; null for any other. */
export function kindOfElement(name: string, label: string | undefined): SegmentKind | null {
  return KINDS.get(nameOf(name, name === 'hcontainer' ? label : undefined)) ?? null;
}

function nameOf(name: string, label: string | undefined): string {
  return label === undefined ? name : `${name} ${label}`;
}
