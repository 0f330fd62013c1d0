import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The suites that install or build the whole: minutes each, once a change, on one Node. They need the package registry, or a full cache of it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/**/*.slow.ts'],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
