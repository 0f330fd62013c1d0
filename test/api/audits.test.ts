import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { serveFixture } from './serve.js';

const served = serveFixture();

describe('the audits of the GraphQL-over-HTTP specification', () => {
  for (const audit of serverAudits({ url: () => `${served.url}/graphql` })) {
    it(audit.name, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});
