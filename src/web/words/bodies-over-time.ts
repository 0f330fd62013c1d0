import type { AuthorityName, NamedText } from '../queries/fragments.js';

/** A public body with the time that it exists. */
export interface DatedBody extends AuthorityName {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A body behind a text, with those before and after it. */
export type LivedBody =
  | NamedText
  | (DatedBody & {
      readonly predecessors: { readonly nodes: readonly (DatedBody | NamedText)[] };
      readonly successors: { readonly nodes: readonly (DatedBody | NamedText)[] };
    });

/** The bodies that held a task on a day, where the records tell; else the bodies as recorded. Days may be months or years: they compare as far as both are known. */
export function bodiesOn(bodies: readonly LivedBody[], day: string): readonly (DatedBody | NamedText)[] {
  const found = bodies.flatMap((body): readonly (DatedBody | NamedText)[] => {
    if (body.__typename === 'NamedText' || isThere(body, day)) return [body];
    const kin = begins(body, day) ? body.predecessors.nodes : body.successors.nodes;
    const there = kin.filter((other) => other.__typename === 'NamedText' || isThere(other, day));
    return there.length > 0 ? there : [body];
  });
  return [...new Map(found.map((body) => [nameOf(body), body])).values()];
}

/** True where two lists name the same bodies in the same order. */
export function isSameBodies(
  one: readonly (DatedBody | NamedText)[],
  two: readonly (DatedBody | NamedText)[],
): boolean {
  return one.map(nameOf).join() === two.map(nameOf).join();
}

const nameOf = (body: DatedBody | NamedText): string => (body.__typename === 'NamedText' ? body.name : body.key);

const isThere = (body: DatedBody, day: string): boolean => !begins(body, day) && !ends(body, day);

/** True where it began after the day. */
const begins = ({ validFrom }: DatedBody, day: string): boolean =>
  validFrom !== null && validFrom.slice(0, day.length) > day;

/** True where it ended before the day. */
const ends = ({ validTo }: DatedBody, day: string): boolean => validTo !== null && validTo.slice(0, day.length) < day;
