import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Pdfjs } from './load-pdfjs.js';

/** Megabytes for the objects of a PDF while it is parsed; those of the longest law take a tenth of it. */
const MEGABYTES = 1024;

/**
 * What runs in the thread, as text: a thread that is read from sources would need a compiler of its own. The library looks up all pages of a damaged file
 * ahead and awaits only those that it comes to; a page that is asked for tells its own fault, so what it leaves behind may fall.
 */
const PROGRAM = `
  const { parentPort } = require('node:worker_threads');
  process.on('unhandledRejection', () => undefined);
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  parentPort.once('message', async ({ library, port }) => {
    const { WorkerMessageHandler } = await import(library);
    // As loadPdfjs does, and why.
    Object.defineProperty(Array.prototype, 'push', push);
    WorkerMessageHandler.initializeFromPort(port);
    port.start();
  });
`;

const LIBRARY = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href;

/** The library's parser in a thread of its own: a file that makes it fail, or takes all memory, fails only its own reading. */
export class ParserThread {
  readonly #thread: Worker;
  /** Ends when the last reading that was begun has. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #port: MessagePort;
  #readings = 0;

  /** What the library is to parse with. */
  readonly worker: PDFWorker;
  /** Rejects when the thread has ended. */
  readonly #ended: Promise<never>;

  /** `onEnd` is told when the thread has ended, and can parse no more. */
  constructor({ PDFWorker, VerbosityLevel }: Pdfjs, onEnd: () => void) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#thread = new Worker(PROGRAM, { eval: true, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    this.#ended = new Promise<never>((_resolve, reject) => {
      this.#thread.once('error', reject).once('exit', (status) => {
        reject(new Error(`the parser ended with status ${status}`));
      });
    });
    this.#ended.catch(onEnd);
    this.#thread.postMessage({ library: LIBRARY, port: port2 }, [port2]);
    // A port has all that the library asks of a worker of browsers, which its types name.
    this.worker = PDFWorker.create({ port: port1 as never, verbosity: VerbosityLevel.ERRORS });
    port1.start();
    this.#rest();
  }

  /** Reads one file after the other, since the library keeps how many pages a file has for all files alike, and keeps the process alive meanwhile. */
  async during<T>(read: () => Promise<T>): Promise<T> {
    if (this.#readings++ === 0) {
      this.#thread.ref();
      this.#port.ref();
    }
    const reading = this.#last.then(() => Promise.race([read(), this.#ended]));
    this.#last = reading.catch(() => undefined);
    try {
      return await reading;
    } finally {
      if (--this.#readings === 0) this.#rest();
    }
  }

  #rest(): void {
    this.#thread.unref();
    this.#port.unref();
  }
}
