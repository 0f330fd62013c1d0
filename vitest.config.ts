import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's other build than the packages beside it do, and the two refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // One worker a core: the default leaves a core to a watcher that a single run does not have. Suites on the one Neo4j take turns.
    maxWorkers: '100%',
    // Files share their modules, and so what test/support/built-in.ts opens: no test replaces a module or keeps state in one.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
