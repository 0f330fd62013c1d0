#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { dayOf } from '../domain/day.js';
import { BUILT_IN } from '../main.js';
import { createProgressBar } from './progress-bar.js';
import { runCommandLine } from './program.js';

// A reader that has seen enough (`| head`) ends the run; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (words) => process.stdout.write(`${words}\n`),
  tell: (words) => process.stderr.write(`${words}\n`),
  today: () => dayOf(new Date()),
  progress: createProgressBar(),
  builtIn: BUILT_IN,
  untilAskedToEnd: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          resolve();
        });
    }),
  readInput: () => text(process.stdin),
});
