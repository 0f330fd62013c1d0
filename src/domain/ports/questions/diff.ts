import type { Day } from '../../day.js';

/** Which texts of an instrument are compared: those that stood on two days. */
export interface DiffRequest {
  /** Key of the instrument. */
  readonly instrument: string;
  readonly from: Day;
  readonly to: Day;
}
