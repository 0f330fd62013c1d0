import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../src/web/api/reply.js';

describe('a reply of the API', () => {
  it('gives the data, and the keys near to one that names nothing', () => {
    const body = {
      data: { instrument: null },
      extensions: { notFound: [{ found: 'lgpgirr', nearest: ['lgpgir', 'rlgpgir'] }] },
    };
    expect(readReply(body)).toEqual({ data: { instrument: null }, failure: null, nearest: ['lgpgir', 'rlgpgir'] });
  });

  it('is a failure with its code where the API refused', () => {
    const body = {
      errors: [{ message: 'A page has 1 to 100 members', extensions: { code: 'PAGE_SIZE' } }],
      data: null,
    };
    expect(readReply(body).failure).toEqual({ code: 'PAGE_SIZE', message: 'A page has 1 to 100 members' });
  });

  it('is unreachable where something else than the API answered', () => {
    expect(readReply('<html>').failure?.code).toBe('unreachable');
    expect(readReply(null).failure?.code).toBe('unreachable');
  });

  it('is read without throwing, whatever came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const { data, failure } = readReply(body);
        expect((data === null) !== (failure === null)).toBe(true);
      }),
    );
  });
});
