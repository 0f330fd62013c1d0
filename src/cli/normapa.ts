#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { dayOf } from '../domain/day.js';
import { BUILT_IN } from '../main.js';
import { createProgressBar } from './progress-bar.js';
import { runCommandLine } from './program.js';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (words) => process.stdout.write(`${words}\n`),
  tell: (words) => process.stderr.write(`${words}\n`),
  today: () => dayOf(new Date()),
  progress: createProgressBar(),
  builtIn: BUILT_IN,
  readInput: () => text(process.stdin),
});
