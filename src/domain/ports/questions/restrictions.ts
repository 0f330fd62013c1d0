import type { Day } from '../../day.js';

/** By what restrictions are counted. */
export const RESTRICTION_GROUPS = ['authority', 'topic', 'scian', 'activity'] as const;
export type RestrictionGroup = (typeof RESTRICTION_GROUPS)[number];

export interface RestrictionsRequest {
  readonly by: RestrictionGroup;
  /** First and last year, both counted in; each is counted on its last day, the last one on the day asked. */
  readonly from: number;
  readonly to: number;
  readonly asOf: Day;
}

/** How many obligations, prohibitions, limits and permits of texts in force stood in a group at the end of each year. */
export interface RestrictionCount {
  readonly key: string;
  readonly name: string;
  /** One for each year asked. */
  readonly counts: readonly number[];
}

export interface RestrictionsAnswer {
  readonly asOf: Day;
  readonly by: RestrictionGroup;
  readonly years: readonly number[];
  /** Most on the last day first. */
  readonly groups: readonly RestrictionCount[];
}
