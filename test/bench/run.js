// Runs a TypeScript script of this folder with what the project already has: node test/bench/run.js test/bench/accuracy.ts
import process from 'node:process';
import { runnerImport } from 'vite';

await runnerImport(process.argv[2], { configFile: false, logLevel: 'error' });
