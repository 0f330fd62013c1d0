import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import type { Questions } from '../../src/domain/ports/questions.js';
import { warm } from '../../src/main/warm.js';

const TODAY = '2026-11-21' as Day;

/** Questions that answer nothing and keep what they were asked. */
const listening = (asked: string[], then: (question: string) => void = () => undefined): Questions =>
  new Proxy({} as Questions, {
    get: (_, question: string) => (): Promise<never> => {
      asked.push(question);
      then(question);
      return Promise.reject(new Error('nothing is known'));
    },
  });

describe('what is asked ahead', () => {
  it('is every question that reads the whole graph, whatever the answers', async () => {
    const asked: string[] = [];
    await warm(listening(asked), TODAY, new AbortController().signal);
    expect(asked).toEqual(['coverage', 'applicability', 'permits', 'changes', 'gaps', 'docket', 'ledger', 'overlaps']);
  });

  it('ends with the server', async () => {
    const asked: string[] = [];
    const ending = new AbortController();
    await warm(
      listening(asked, (question) => {
        if (question === 'permits') ending.abort();
      }),
      TODAY,
      ending.signal,
    );
    expect(asked.at(-1)).toBe('permits');
  });
});
