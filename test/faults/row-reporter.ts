import type { Reporter, TestCase } from 'vitest/node';
import { printRow, type ReliabilityRow } from '../support/reliability-row.js';
import type { FaultNote } from './fault.js';

/** Prints, once all is over, a line of RELIABILITY.md for each fault. */
export default class RowReporter implements Reporter {
  readonly #rows: ReliabilityRow[] = [];

  onTestCaseResult(test: TestCase): void {
    const { often = 'once', result = 'as expected' } = test.meta() as FaultNote;
    const { state } = test.result();
    const shown = state === 'passed' ? result : state;
    this.#rows.push({ what: test.name, often, result: shown, command: 'npm run faults' });
  }

  onTestRunEnd(): void {
    for (const row of this.#rows) process.stdout.write(`${printRow(row)}\n`);
  }
}
