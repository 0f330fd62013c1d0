import { describe, expect, it } from 'vitest';
import { readStatements, type Reading } from '../../../src/ingestion/statements/read-statements.js';

const read = (text: string): Reading => readStatements(text, { frame: null, isAuthority: () => false, language: 'en' });

describe('a sentence of an English treaty', () => {
  it.each([
    ['Each Party shall accord national treatment.', 'obligation', 'Each Party'],
    ['No Party may require a majority of directors.', 'prohibition', 'No Party'],
    ['A Party shall not impose restrictions.', 'prohibition', 'A Party'],
    ['A Party may determine the form of supply.', 'permission', 'A Party'],
    ['For the purposes of this Chapter, the Parties shall cooperate.', 'obligation', 'the Parties'],
    ['This Chapter shall apply to trade in services.', 'scope', null],
  ])('"%s" is %s', (text, modality, bearer) => {
    expect(read(text).statements).toMatchObject([{ modality, bearer }]);
  });

  it('defines what it says that it means', () => {
    expect(read('"customs duty" means any duty on imports;').definitions).toMatchObject([
      { term: 'customs duty', meaning: 'any duty on imports' },
    ]);
    expect(read('It is made by means of a decision.').definitions).toEqual([]);
  });

  it('sets a time', () => {
    const [statement] = read('The panel shall present its report within 30 days of the request.').statements;
    expect(statement?.deadline).toMatchObject({ count: 30, unit: 'day' });
  });

  it('lays nothing on anybody by saying what nothing shall do', () => {
    expect(read('Nothing in this Chapter shall be construed to prevent a Party from acting.').statements).toEqual([]);
  });
});
