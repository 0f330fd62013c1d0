import type { Request, RequestHandler, Response } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Awaitable } from '../../domain/awaitable.js';
import { isPromise } from '../graph/when-ready.js';
import type { Load } from '../limits.js';
import { turnAway } from './turn-away.js';

interface Waiting {
  readonly since: number;
  readonly response: ServerResponse;
  readonly run: () => Awaitable<void>;
}

/**
 * Lets in as much work as can be done and turns the rest away while that is still cheap. What is let in runs at once where nothing waits; else in
 * its turn, a slice of time at once, and between two slices the server reads what else has come: so health is told, and newcomers are refused,
 * however much waits. Newcomers are refused while the first in line has waited longer than patience allows, or the line is as long as it may be.
 */
export class Gate {
  // The line is read from `#first`; what was served before it is cut off now and then.
  #line: Waiting[] = [];
  #first = 0;
  #running = 0;
  #sliceEnds = 0;
  #isScheduled = false;

  constructor(
    readonly load: Load,
    readonly onShed: () => void = () => undefined,
  ) {}

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#line.length - this.#first;
  }

  /** Turns a request away if it would be at its turn, before anything of it is read; true where it did. */
  turnsAway(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.#isFull()) return false;
    this.onShed();
    turnAway(request, response);
    return true;
  }

  /** Runs work now or in its turn, or turns its request away at once. Work whose client has gone is dropped. */
  enter(request: IncomingMessage, response: ServerResponse, run: () => Awaitable<void>): void {
    if (this.waiting === 0 && this.#hasRoom()) this.#run(run);
    else if (!this.turnsAway(request, response)) {
      this.#line.push({ since: performance.now(), response, run });
      this.#schedule();
    }
  }

  /** A handler of express whose work goes through the gate. */
  through(handle: (request: Request, response: Response) => Awaitable<void>): RequestHandler {
    return (request, response, next) => {
      const run = async (): Promise<void> => {
        try {
          await handle(request, response);
        } catch (error) {
          next(error);
        }
      };
      this.enter(request, response, run);
    };
  }

  #isFull(): boolean {
    const first = this.#line[this.#first];
    if (first === undefined || this.waiting < this.load.short) return false;
    return this.waiting >= this.load.waiting || performance.now() - first.since > this.load.patience;
  }

  /** Whether one more may run in this turn of the event loop. */
  #hasRoom(): boolean {
    if (this.#running >= this.load.running) return false;
    const now = performance.now();
    if (!this.#isScheduled) {
      this.#sliceEnds = now + this.load.slice;
      this.#schedule();
    }
    return now < this.#sliceEnds;
  }

  /** Whether the work goes on. It tells its own errors. */
  #run(run: () => Awaitable<void>): boolean {
    const done = run();
    if (!isPromise(done)) return false;
    this.#running++;
    const leave = (): void => {
      this.#running--;
      if (this.waiting > 0) this.#schedule();
    };
    void done.then(leave, leave);
    return true;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#serve();
    });
  }

  #serve(): void {
    while (this.waiting > 0 && this.#hasRoom()) {
      const next = this.#line[this.#first++];
      // What goes on takes its time only once this turn ends, so the clock cannot tell yet how much of the slice it took.
      if (next && !next.response.destroyed && this.#run(next.run)) break;
    }
    if (this.waiting === 0 || this.#first > this.load.waiting) {
      this.#line = this.#line.slice(this.#first);
      this.#first = 0;
    }
  }
}
