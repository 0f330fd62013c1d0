import type { CriticalPath, NeededPermit } from '../../domain/ports/questions/permits.js';

/** What comes straight before a procedure among those kept: through one that is not kept, what comes before that. */
export function nearestBefore(
  key: string,
  after: ReadonlyMap<string, readonly string[]>,
  kept: ReadonlySet<string>,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const queue = [...(after.get(key) ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (kept.has(next)) found.add(next);
    else queue.push(...(after.get(next) ?? []));
  }
  return [...found].sort();
}

/** An order in which each comes after what it waits for; among those that are free, by key. The links must form no circle. */
export function inOrder(permits: readonly NeededPermit[]): readonly NeededPermit[] {
  const waiting = new Map(permits.map((permit) => [permit.key, permit]));
  const ordered: NeededPermit[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ after }) => after.every((key) => !waiting.has(key)));
    // A circle cannot be built, but a foreign graph may hold one: what is left then stands by key.
    const next = (free.length > 0 ? free : [...waiting.values()]).sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const permit of next) {
      ordered.push(permit);
      waiting.delete(permit.key);
    }
  }
  return ordered;
}

/** Calendar days that a working day takes on average: seven to five. */
const WEEK = 7 / 5;

/** The chain that takes longest by known terms, of procedures in an order in which they can be gone through. */
export function criticalPathOf(ordered: readonly NeededPermit[]): CriticalPath {
  const best = new Map<string, { readonly length: number; readonly chain: readonly NeededPermit[] }>();
  let longest: readonly NeededPermit[] = [];
  let most = -1;
  for (const permit of ordered) {
    const before = permit.after.flatMap((key) => best.get(key) ?? []);
    const start = before.reduce(
      (a, b) => (b.length > a.length || (b.length === a.length && b.chain.length > a.chain.length) ? b : a),
      NO_CHAIN,
    );
    const chain = [...start.chain, permit];
    const length = start.length + calendarDaysOf(permit);
    best.set(permit.key, { length, chain });
    if (length > most || (length === most && chain.length > longest.length)) [longest, most] = [chain, length];
  }
  return pathOf(longest);
}

const NO_CHAIN: { readonly length: number; readonly chain: readonly NeededPermit[] } = { length: 0, chain: [] };

/** The days for which an authority is waited for; a term of the applicant's is no waiting. */
export function waitingDays({ term }: NeededPermit): number | null {
  return term === null || term.bound === 'applicant' ? null : term.days;
}

/** Whether a procedure waits for an authority whose term nobody knows. */
export function isUnknown(permit: NeededPermit): boolean {
  return permit.term?.bound !== 'applicant' && waitingDays(permit) === null;
}

const isBusiness = ({ term }: NeededPermit): boolean => term?.kind === 'business' || term?.kind === 'none-stated';

const calendarDaysOf = (permit: NeededPermit): number => (waitingDays(permit) ?? 0) * (isBusiness(permit) ? WEEK : 1);

const pathOf = (chain: readonly NeededPermit[]): CriticalPath => {
  const sum = (list: readonly NeededPermit[]): number =>
    list.reduce((days, permit) => days + (waitingDays(permit) ?? 0), 0);
  const businessDays = sum(chain.filter(isBusiness));
  const calendarDays = sum(chain.filter((permit) => !isBusiness(permit)));
  return {
    permits: chain.map(({ key }) => key),
    days: businessDays + calendarDays,
    businessDays,
    calendarDays,
    calendarEstimate: Math.ceil(businessDays * WEEK) + calendarDays,
    unknown: chain.filter(isUnknown).map(({ key }) => key),
  };
};
