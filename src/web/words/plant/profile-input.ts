import type { FactValue, Profile } from '../../../domain/profile.js';

/** A profile as the API takes it. */
export function profileInputOf({ jurisdictions, activities, processes, products, facts }: Profile): object {
  return {
    jurisdiction: jurisdictions,
    activities,
    processes,
    products,
    facts: Object.entries(facts).map(([fact, value]) => ({ fact, ...valueOf(value) })),
  };
}

const valueOf = (value: FactValue): object => {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { boolean: value };
  if (typeof value === 'string') return { word: value };
  return value === null ? {} : { list: value };
};

/** Whether a profile says enough to be asked about: where it stands, and anything else. */
export function saysEnough(profile: Profile): boolean {
  return profile.jurisdictions.length > 0 && saysMore(profile);
}

/** Whether a profile says anything besides where it stands. */
export function saysMore({ activities, processes, products, facts }: Omit<Profile, 'jurisdictions'>): boolean {
  const lists = [activities, processes, products];
  return lists.some((list) => list !== null && list.length > 0) || Object.keys(facts).length > 0;
}
