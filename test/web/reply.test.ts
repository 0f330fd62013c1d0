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
      errors: [
        {
          message: 'There is no activity minning',
          extensions: { code: 'BAD_INPUT', found: 'minning', nearest: ['mining'] },
        },
      ],
      data: null,
    };
    expect(readReply(body).failure).toEqual({
      code: 'BAD_INPUT',
      message: 'There is no activity minning',
      found: 'minning',
      nearest: ['mining'],
    });
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
