/** A fault of a profile: the field it stands in, what was found, what would have been right, and what comes near. */
export interface ProfileFault {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly nearest: readonly string[];
}

/** How many near words are told. */
export const NEAREST = 3;

/** A fault beside the first, with the words that come near: the error has room for those of one. */
export function withNearest({ message, nearest }: ProfileFault): string {
  return nearest.length === 0 ? message : `${message} (nearest: ${nearest.join(', ')})`;
}
