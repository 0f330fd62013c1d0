import { NormapaError } from '../../domain/errors.js';
import type { Connection, Run } from './connection.js';
import { POINTER } from './generation.js';
import { wholeNumber } from './native-value.js';

/** What one transaction of a load writes. May be called more than once. */
export type Batch = (run: Run) => Promise<void>;

/** Transactions under way at the same time: while the server ends one it writes the next, and the one after is put together here. */
const LANES = 3;

/** How many transactions each lane has done. */
export type Done = readonly number[];

/** Of a load that has just begun. */
export const NOTHING_DONE: Done = Array.from({ length: LANES }, () => 0);

/**
 * Writes batches, each in a transaction of its own, in no order among those under way; gives what each lane has done since the load began. After a
 * failure no other is begun, and those under way have ended when it is told. Errors: `unavailable`, also where another load has begun since.
 */
export async function writeBatches(
  connection: Connection,
  generation: string,
  batches: Generator<Batch>,
  before: Done,
): Promise<Done> {
  const lanes = before.map(async (sofar, lane) => {
    let done = sofar;
    // All lanes take from one list, which a failure in any of them closes.
    for (const batch of batches) {
      await inTransaction(connection, { generation, lane, done }, batch);
      done++;
    }
    return done;
  });
  await Promise.allSettled(lanes);
  return Promise.all(lanes);
}

/** A step of a lane. */
interface Step {
  readonly generation: string;
  readonly lane: number;
  readonly done: number;
}

/**
 * Counts each transaction on the pointer: one whose end was lost with the connection is not done twice, and a load that another has overtaken ends.
 * Counted last, since what is counted holds the pointer.
 */
const inTransaction = (connection: Connection, { generation, lane, done }: Step, batch: Batch): Promise<void> =>
  connection.write(async (run) => {
    const parameters = { generation, lane: wholeNumber(lane), done: wholeNumber(done) };
    const [, counted] = await Promise.all([batch(run), run({ text: COUNT, parameters })]);
    if (counted.length === 0) {
      const message = 'The load was overtaken by another, or its end was lost; nothing has changed for readers';
      throw new NormapaError('unavailable', message, { expected: 'one load at a time; load again' });
    }
  });

/** Written before it is read, so that what is read is no older than the hold on the pointer. */
const COUNT = `MATCH ${POINTER} SET pointer.loads = pointer.loads
WITH pointer WHERE pointer.loading = $generation AND pointer.done[$lane] = $done
SET pointer.done = pointer.done[..$lane] + [$done + 1] + pointer.done[$lane + 1..]
RETURN pointer.done`;
