import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Faults that are made to happen: `npm run faults`, each a few times; `FAULT_TIMES=all npm run faults` at every moment there is. Prints the lines of
 * RELIABILITY.md.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/faults/**/*.fault.ts'],
    testTimeout: 1_800_000,
    fileParallelism: false,
    reporters: ['default', './test/faults/row-reporter.ts'],
  },
});
