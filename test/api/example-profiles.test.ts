import { describe, expect, it } from 'vitest';
import { parseProfileQuery } from '../../src/domain/profile/profile-query.js';
import { serveFixture } from './serve.js';

const profile = {
  jurisdictions: ['MX-NLE'],
  activities: ['battery-pack-assembly'],
  processes: null,
  products: null,
  facts: { workers: 420, markets: ['MX', 'US'] },
};
const QUERY = '{ exampleProfiles { key jurisdictions activities query } }';

describe('example profiles', () => {
  const served = serveFixture({ examples: [{ key: 'pack-plant', profile }] });
  const bare = serveFixture();

  it('come with an address that says all of them', async () => {
    const { data } = (await served.ask(QUERY)) as { data: { exampleProfiles: readonly { query: string }[] } };
    expect(data.exampleProfiles).toMatchObject([
      { key: 'pack-plant', jurisdictions: ['MX-NLE'], activities: ['battery-pack-assembly'] },
    ]);
    expect(parseProfileQuery(new URLSearchParams(data.exampleProfiles[0]!.query), [])).toMatchObject({
      jurisdictions: ['MX-NLE'],
      facts: { workers: ['420'], markets: ['MX', 'US'] },
    });
  });

  it('are none where none are given', async () => {
    expect((await bare.ask(QUERY)).data).toEqual({ exampleProfiles: [] });
  });
});
