import type { LeafDirective } from 'mdast-util-directive';
import { parseDay, type Day } from '../../domain/day.js';
import { isLocator, type Locator } from '../../domain/locator/locator.js';
import { REFORM_KINDS } from '../../domain/reform-note.js';
import { isOneOf } from '../../domain/vocabulary.js';
import type { SectionReform } from './section.js';

/** What is wrong with a `::reform`. */
export interface ReformFault {
  readonly message: string;
  readonly expected: string;
}

const NAMES = ['kind', 'on', 'at', 'note'] as const;

/**
 * Reads a `::reform{kind=reformed on="2018-06-25 2021-11-12" at="art-31/par-2" note="antes párrafo tercero"}` below the heading of `own`: one
 * note for each day. Without `at` it is about that part. A fault where it is not well formed.
 */
export function readReform(directive: LeafDirective, own: Locator | null): readonly SectionReform[] | ReformFault {
  const given = new Map(Object.entries(directive.attributes ?? {}).map(([name, text]) => [name, text ?? '']));
  const kind = given.get('kind') ?? '';
  const days = readDays(given.get('on') ?? '');
  const part = given.get('at') ?? own;
  if (!isOneOf(REFORM_KINDS, kind) || !days || part === null || !isLocator(part) || hasStrange(given))
    return faultOf(given, part);
  const place = spanOf(directive);
  return days.map((on) => ({ kind, on, part, note: given.get('note') ?? null, ...place }));
}

type Given = ReadonlyMap<string, string>;

const hasStrange = (given: Given): boolean => [...given.keys()].some((name) => !isOneOf(NAMES, name));

const spanOf = ({ position }: LeafDirective): Pick<SectionReform, 'start' | 'end'> => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** The first thing that is wrong with it. */
const faultOf = (given: Given, part: string | null): ReformFault => {
  const [kind, on] = [given.get('kind') ?? '', given.get('on') ?? ''];
  const strange = [...given.keys()].find((name) => !isOneOf(NAMES, name));
  if (strange !== undefined) return { message: `A reform has no attribute ${strange}`, expected: NAMES.join(', ') };
  if (!isOneOf(REFORM_KINDS, kind)) return { message: `kind is "${kind}"`, expected: REFORM_KINDS.join(', ') };
  if (!readDays(on)) return { message: `on is "${on}"`, expected: 'days such as 2023-05-08' };
  const message = part === null ? 'It names no part' : `at is "${part}"`;
  return { message, expected: 'a locator such as art-31/par-2' };
};

const readDays = (text: string): readonly Day[] | null => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const days = words.flatMap((word) => parseDay(word) ?? []);
  return days.length === 0 || days.length < words.length ? null : days;
};
