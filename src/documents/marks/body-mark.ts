/** The mark that opens a numbered part of a body. */
export interface BodyMark {
  /** An article, a resolutive part numbered in words alone, or a numeral. */
  readonly kind: 'art' | 'res' | 'num';
  /** One label, or all those that a heading over several names. */
  readonly labels: readonly string[];
  /** Where its text begins. */
  readonly end: number;
  /** The numbers of a numeral, which tell what it stands in; absent for the other kinds. */
  readonly path?: readonly number[];
}
