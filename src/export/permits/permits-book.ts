import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { Names } from '../../domain/ports/questions/names.js';
import type { BasisPlace, NeededPermit, PermitsAnswer } from '../../domain/ports/questions/permits.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Sheet, SheetBook } from '../sheets/sheet-book.js';
import { PERMITS_WORDS, type PermitsWords } from './permits-words.js';

/** What a table of procedures is made from. */
export interface PermitsContent {
  readonly answer: PermitsAnswer;
  /** What `idsInPermits` names; of what is missing the id is shown. */
  readonly names: Names;
}

/** What every part of the table is written with. */
interface InTable extends PermitsContent {
  readonly language: Language;
  readonly words: PermitsWords;
}

/** The ids of the parts and texts on which procedures rest. */
export function idsInPermits({ permits }: PermitsAnswer): readonly NodeId[] {
  const places = permits.flatMap(({ basis, term }) => [...basis.map(({ id }) => id), term?.at ?? []].flat());
  return [...new Set(places.flatMap((id) => [nodeOfPlace(id), nodeOfPlace(textOf(id))]))];
}

/** The procedures of a project as tables: those needed or that may be, in an order in which they can be gone through; those that are not. */
export function permitsBook(content: PermitsContent, language: Language): SheetBook {
  const words = PERMITS_WORDS[language];
  const table: InTable = { ...content, language, words };
  const { permits } = content.answer;
  return {
    head: headOf(table),
    about: words.names.about,
    main: mainSheet(
      permits.filter(({ needed }) => needed !== 'doesNotApply'),
      table,
    ),
    others: [
      otherSheet(
        permits.filter(({ needed }) => needed === 'doesNotApply'),
        table,
      ),
    ],
  };
}

const textOf = (id: string): string => id.split('#')[0] ?? id;
const nodeOfPlace = (id: string): NodeId => nodeId(id.includes('#') ? 'Provision' : 'Instrument', id);

const headOf = ({ answer, language, words }: InTable): readonly string[] => {
  const { permits: path, businessDays, calendarDays, calendarEstimate, unknown } = answer.criticalPath;
  const listed = (says: string, keys: readonly string[], mark: string): readonly string[] =>
    keys.length === 0 ? [] : [`${says}: ${keys.map((key) => nameOf(answer, key, language)).join(mark)}`];
  return [
    words.title,
    `${words.asOf} ${answer.asOf}`,
    ...listed(words.path, path, ' > '),
    ...(path.length === 0 ? [] : [words.sum(businessDays, calendarDays, calendarEstimate)]),
    ...listed(words.unknownOnPath, unknown, '; '),
    ...listed(words.unknownElsewhere, answer.unknownElsewhere, '; '),
    words.warning,
    ...answer.notes.map(({ element, says }) => `${words.notes}: ${element} (${says[language]})`),
  ];
};

/** A procedure by its name. */
const nameOf = ({ permits }: PermitsAnswer, key: string, language: Language): string =>
  permits.find((permit) => permit.key === key)?.name[language] ?? key;

const CRITICAL = '#fff2cc';

/** In characters, one for each of the words' columns. */
const WIDTHS = [7, 36, 14, 10, 32, 11, 40, 44, 22, 30, 20, 50, 32, 36, 44, 36, 24, 40, 44, 18, 26];
const OTHER_WIDTHS = [44, 44, 60, 30];

const mainSheet = (permits: readonly NeededPermit[], table: InTable): Sheet => {
  const { answer, words } = table;
  const critical = new Set(answer.criticalPath.permits);
  return {
    name: words.names.needed,
    heading: words.title,
    columns: words.columns.map((name, at) => ({ name, width: WIDTHS[at] ?? 30 })),
    rows: permits.map((permit, place) => ({
      cells: [String(place + 1), ...cellsOf(permit, critical.has(permit.key), table)],
      ...(critical.has(permit.key) ? { colour: CRITICAL } : {}),
    })),
    pagesWide: 2,
    headColumns: 2,
  };
};

const cellsOf = (permit: NeededPermit, isCritical: boolean, table: InTable): readonly string[] => {
  const { answer, language, words } = table;
  const { key, name, authority, level, why, term, silence, requisites, after, neededFor, exempt, fee, notes } = permit;
  return [
    name[language],
    needWords(permit, words),
    isCritical ? words.yes : '',
    authority?.name[language] ?? '',
    words.levels[level] ?? level,
    why[language],
    permit.basis.map((place) => basisWords(place, table)).join('; '),
    termWords(permit, words),
    term?.at ? placeName(term.at, table) : '',
    words.silences[silence],
    requisites[language].join('; '),
    after.map((before) => nameOf(answer, before, language)).join('; '),
    unknownWords(permit, words).join('; '),
    neededFor[language],
    ...[exempt, fee, notes].map((said) => said?.[language] ?? ''),
    permit.doubts.join(' | '),
    permit.homoclave ?? '',
    key,
  ];
};

const needWords = ({ needed, optional }: NeededPermit, words: PermitsWords): string => {
  if (needed === 'needsFact') return words.depends;
  return optional ? words.optional : words.yes;
};

/** A place by its citation; a part without a record by its text and its locator. */
const placeName = (id: string, { names, language }: InTable): string => {
  const known = names.get(nodeOfPlace(id))?.[language];
  if (known !== undefined) return known;
  const [text = id, part] = id.split('#');
  const whole = names.get(nodeOfPlace(text))?.[language] ?? text;
  return part === undefined ? whole : `${whole}, ${part}`;
};

const basisWords = (place: BasisPlace, table: InTable): string => {
  const { words } = table;
  const marks = [
    words.roles[place.role],
    ...(place.onRecord ? [] : [words.notOnRecord]),
    ...(place.inForce === false ? [words.notInForce] : []),
  ];
  return `${placeName(place.id, table)} (${marks.join(', ')})`;
};

const termWords = ({ term }: NeededPermit, words: PermitsWords): string => {
  if (term?.days == null) return words.silences.unknown;
  const whose = term.bound === 'applicant' ? `, ${words.ofApplicant}` : '';
  return `${term.days} ${words.kinds[term.kind]}${whose}`;
};

/** What nobody knows of a procedure, so that an empty cell is never read as "none". */
const unknownWords = (permit: NeededPermit, { unknown }: PermitsWords): readonly string[] => [
  ...(permit.facts.length === 0 ? [] : [`${unknown.need}: ${permit.facts.join(', ')}`]),
  ...(permit.authority === null ? [unknown.authority] : []),
  ...(permit.term?.days == null ? [unknown.term] : []),
  ...(permit.silence === 'unknown' ? [unknown.silence] : []),
  ...(permit.requisites.es.length === 0 ? [unknown.requisites] : []),
];

const otherSheet = (permits: readonly NeededPermit[], { language, words }: InTable): Sheet => ({
  name: words.names.others,
  heading: words.others,
  columns: words.otherColumns.map((name, at) => ({ name, width: OTHER_WIDTHS[at] ?? 30 })),
  rows: permits.map(({ key, name, why, neededFor }) => ({
    cells: [name[language], why[language], neededFor[language], key],
  })),
  pagesWide: 1,
  headColumns: 1,
});
