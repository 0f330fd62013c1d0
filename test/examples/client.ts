/* eslint-disable no-console -- an example prints */
/**
 * What binds a plant, with the reason and the place it was read, over the typed client of the API:
 *
 *     normapa serve                 # in another shell
 *     npx tsx client.ts http://127.0.0.1:4000
 */
import { ApiError, createClient, operations } from 'normapa/client';

const [url = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const client = createClient({ url });

const profile = {
  jurisdiction: ['MX-NLE'],
  activities: ['battery-pack-assembly'],
  products: ['8507.60'],
  facts: [{ fact: 'workers', number: 420 }],
};

try {
  const { data } = await client.ask(operations.applicability, {
    profile,
    language: 'EN',
    first: 5,
    asOf: '2026-11-21',
  });
  const answer = data.applicability;
  if (!answer) throw new Error('nothing was answered');
  console.log(`As of ${answer.asOf}: ${answer.appliesCount} texts apply, ${answer.needsFactCount} wait for a fact`);
  for (const { key, provisions } of answer.applies) {
    const [rule] = provisions;
    const [step] = rule?.path ?? [];
    console.log(`${key}: ${rule?.id ?? ''}: ${rule?.why ?? ''}`);
    if (step) console.log(`  read in ${step.evidence.file}: "${step.evidence.quote}"`);
  }
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(`${error.code}: ${error.message}; near: ${error.nearest.join(', ')}`);
  process.exitCode = 1;
}
