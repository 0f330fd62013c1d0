import { describe, expect, test } from 'vitest';
import { parseLocator, printLocator, type Locator } from '../../../src/domain/locator/locator.js';
import type { CitationReader } from '../../../src/domain/ports/citation-reader.js';
import { DefinedNames } from '../../../src/ingestion/build/defined-names.js';

/** Answers what "word = title" says. */
const reader: CitationReader = {
  read: () => [],
  definitions: (text) => {
    const titles: Record<string, string> = {};
    for (const [, short = '', title = ''] of text.matchAll(/(\w+): (\w+)/g)) titles[short] = title;
    return titles;
  },
};

const locator = (text: string): Locator => {
  const path = parseLocator(text);
  if (!path) throw new Error(`not a locator: ${text}`);
  return printLocator(path);
};

describe('names that an official text defines', () => {
  test('speak for the parts that follow', () => {
    const names = new DefinedNames(reader);
    expect(names.contextOf({})).toEqual({});
    names.learn('ley: LGPGIR', {});
    expect(names.contextOf({ kind: 'law' })).toEqual({ kind: 'law', defines: { ley: 'LGPGIR' } });
  });
  test('give way to what the record of the instrument defines', () => {
    const names = new DefinedNames(reader);
    names.learn('ley: LGPGIR', {});
    expect(names.contextOf({ defines: { ley: 'LGEEPA' } }).defines).toEqual({ ley: 'LGEEPA' });
  });
  test('mean nothing where two instruments are given one', () => {
    const names = new DefinedNames(reader);
    names.learn('ley: LGPGIR, norma: NOM', {});
    names.learn('ley: LGEEPA', {});
    expect(names.contextOf({}).defines).toEqual({ norma: 'NOM' });
  });
  test('are not taken from a decree that is printed behind the text', () => {
    const names = new DefinedNames(reader);
    names.learn('ley: LGPGIR', { at: locator('dec-2021-04-23/trans-primero') });
    expect(names.contextOf({})).toEqual({});
  });
});
