import { NormapaError } from '../../domain/errors.js';
import type { Connection, Statement } from './connection.js';
import { POINTER, readGeneration, type Generation } from './generation.js';

/** Reads whole answers of one generation. */
export interface Reader {
  /** The generation that is current, as the server says now. */
  current(): Promise<Generation>;
  /** The one that was current when last asked. */
  latest(): Promise<Generation>;
  /**
   * Asks of the current generation. The statement gives one list, called `answer`, and takes the generation's name as `$generation`; it may be made
   * more than once. Each member travels by itself: the driver reads many small messages several times as fast as a large one.
   */
  ask<T>(question: (generation: Generation) => Question<T> | null): Promise<T | null>;
}

/** A statement, and what to make of the members of its answer. */
export interface Question<T> extends Statement {
  readonly read: (answer: readonly unknown[]) => T;
}

/** Loads that may come between before a reader gives up. */
const TRIES = 8;

/**
 * A reader. Neo4j lets a transaction see what another commits meanwhile, so reading in one transaction is not enough: each answer brings the name of the
 * generation that was current when it was complete. Nothing of a generation is removed while it is current, so where the name is the one asked of, the
 * answer is whole; where it is not, a load came between, and the question is asked again.
 */
export function createReader(connection: Connection): Reader {
  let known: Promise<Generation> | null = null;
  const renew = async (): Promise<Generation> => {
    const reading = readGeneration(connection);
    known = reading;
    // What could not be read is read again the next time.
    reading.catch(() => (known = null));
    return reading;
  };
  return {
    current: renew,
    latest: async () => known ?? renew(),
    ask: async (question) => {
      for (let tries = 0; tries < TRIES; tries++) {
        const generation = await (known ?? renew());
        const asked = question(generation);
        if (!asked) return null;
        const [name, ...answer] = (await connection.read(stated(asked, generation))).map(([member]) => member);
        if ((name ?? '') === generation.name) return asked.read(answer);
        await renew();
      }
      throw new NormapaError('unavailable', 'The graph was loaded again and again while it was read', {
        expected: 'loads further apart',
      });
    },
  };
}

/** The list is complete before the clause after it begins; the name that was current then goes before its members. */
const stated = ({ text, parameters }: Statement, { name }: Generation): Statement => ({
  text: `${text}\nWITH answer\nOPTIONAL MATCH ${POINTER}\nUNWIND [pointer.generation] + answer AS member\nRETURN member`,
  parameters: { ...parameters, generation: name },
});
