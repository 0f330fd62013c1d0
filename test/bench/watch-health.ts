/** Asks a server for its health, from a process of its own whose time nothing else takes: `watch-health.ts URL SECONDS`. Prints the milliseconds of each answer, as JSON. */
import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two questions. */
const INTERVAL = 100;

const [url = '', seconds = '0'] = process.argv.slice(2);

/** Milliseconds until the answer; null where there was none, or another. */
const ask = async (): Promise<number | null> => {
  const began = performance.now();
  try {
    const response = await fetch(`${url}/health`);
    await response.text();
    return response.status === 200 ? performance.now() - began : null;
  } catch {
    return null;
  }
};

const asked: Promise<number | null>[] = [];
for (const ends = performance.now() + Number(seconds) * 1000; performance.now() < ends;) {
  asked.push(ask());
  await setTimeout(INTERVAL);
}
process.stdout.write(JSON.stringify(await Promise.all(asked)));
