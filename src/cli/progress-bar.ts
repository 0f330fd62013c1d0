import { SingleBar } from 'cli-progress';
import type { Progress } from '../main.js';

const STEPS: Readonly<Record<Parameters<Progress>[0], string>> = {
  read: 'Reading',
  link: 'Linking',
  import: 'Importing',
  fetch: 'Fetching',
};

/** A progress bar on standard error; silent where that is no terminal. */
export function createProgressBar(): Progress {
  if (!process.stderr.isTTY) return () => undefined;
  const bar = new SingleBar({ format: '{step} {bar} {value}/{total}', clearOnComplete: true, stream: process.stderr });
  return (step, done, total) => {
    if (done === 1) bar.start(total, 0, { step: STEPS[step] });
    bar.update(done);
    if (done === total) bar.stop();
  };
}
