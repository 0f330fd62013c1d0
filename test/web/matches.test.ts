import { describe, expect, it } from 'vitest';
import { completionRoute } from '../../src/web/words/completion-route.js';
import { groupMatches, isJump } from '../../src/web/words/group-matches.js';

const match = (asked: string, found: string, route: string, field: string) => ({ asked, found, route, field });

describe('the matches of a hit', () => {
  it('are told word asked by word asked, each word found once, each field once', () => {
    const why = [
      match('plan', 'Plan', 'EXACT', 'titleEs'),
      match('manejo', 'manejo', 'EXACT', 'titleEs'),
      match('plan', 'plan', 'EXACT', 'titleEn'),
      match('plan', 'Planes', 'STEM', 'topics'),
    ];
    expect(groupMatches(why)).toEqual([
      {
        asked: 'plan',
        found: [
          { words: 'Plan', route: 'EXACT' },
          { words: 'Planes', route: 'STEM' },
        ],
        fields: ['titleEs', 'titleEn', 'topics'],
      },
      { asked: 'manejo', found: [{ words: 'manejo', route: 'EXACT' }], fields: ['titleEs'] },
    ]);
  });

  it('tell a part that was cited from one that was found by its words', () => {
    expect(isJump([match('LGPGIR art. 31', 'art-31', 'CITATION', 'locator')])).toBe(true);
    expect(isJump([match('plan', 'plan', 'EXACT', 'text')])).toBe(false);
  });
});

describe('what is offered while typing', () => {
  it.each([
    ['INSTRUMENT', 'lgpgir', { page: 'instrument', key: 'lgpgir' }],
    ['AUTHORITY', 'cne', { page: 'authority', key: 'cne' }],
    ['RECOMMENDATION', 'rec-04', { page: 'recommendation', number: 4 }],
    ['SOMETHING_NEW', 'x', { page: 'search', query: 'words', filters: {} }],
  ])('leads to its page: %s', (sort, key, route) => {
    expect(completionRoute({ sort, key, text: 'words' })).toEqual(route);
  });
});
