import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/analysis/versions/compare-versions.js';
import { changesOfWords } from '../../../src/analysis/versions/word-changes.js';
import { parentOf, type Locator } from '../../../src/domain/locator/locator.js';
import type { InstrumentKey } from '../../../src/domain/instrument-key.js';
import type { InstrumentVersion } from '../../../src/domain/version-comparison.js';

/** A version with parts given as locator and words. */
const version = (...parts: readonly (readonly [string, string])[]): InstrumentVersion => ({
  key: 'ley' as InstrumentKey,
  title: 'Ley',
  published: null,
  lastReform: null,
  file: 'ley.md',
  parts: parts.map(([locator, text]) => ({
    locator: locator as Locator,
    parent: parentOf(locator as Locator),
    heading: locator,
    text,
  })),
});

const LONG = 'Los residuos se clasifican según su estado físico y su origen.';

describe('two versions of an instrument', () => {
  it('have parts that were added, removed and reworded', () => {
    const { added, removed, reworded, renumbered } = compareVersions(
      version(['art-1', 'Uno.'], ['art-2', 'El plazo es de diez días.'], ['art-3', 'Tres.']),
      version(['art-1', 'Uno.'], ['art-2', 'El plazo es de quince días.'], ['art-4', 'Cuatro.']),
    );
    expect(added.map(({ locator }) => locator)).toEqual(['art-4']);
    expect(removed.map(({ locator }) => locator)).toEqual(['art-3']);
    expect(renumbered).toEqual([]);
    expect(reworded).toEqual([
      {
        locator: 'art-2',
        was: null,
        heading: 'art-2',
        words: [
          { change: 'kept', text: 'El plazo es de ', from: 0, to: 0 },
          { change: 'removed', text: 'diez', from: 15, to: 15 },
          { change: 'added', text: 'quince', from: 19, to: 15 },
          { change: 'kept', text: ' días.', from: 19, to: 21 },
        ],
      },
    ]);
  });

  it('have parts that only changed their number, with what stands in them', () => {
    const { added, removed, reworded, renumbered } = compareVersions(
      version(['art-5', LONG], ['art-5/fr-i', 'Uno;'], ['art-5/fr-ii', 'Dos.']),
      version(['art-6', LONG], ['art-6/fr-i', 'Uno;'], ['art-6/fr-ii', 'Dos, y más.']),
    );
    expect(renumbered.map(({ from, to }) => `${from} ${to}`)).toEqual(['art-5 art-6', 'art-5/fr-i art-6/fr-i']);
    expect(reworded.map(({ was, locator }) => `${String(was)} ${locator}`)).toEqual(['art-5/fr-ii art-6/fr-ii']);
    expect([...added, ...removed]).toEqual([]);
  });

  it('call nothing renumbered whose words stand elsewhere too, or are of another kind', () => {
    const twice = compareVersions(version(['art-5', LONG], ['art-6', LONG]), version(['art-7', LONG]));
    expect(twice.renumbered).toEqual([]);
    const other = compareVersions(version(['art-5', LONG]), version(['trans-segundo', LONG]));
    expect(other.renumbered).toEqual([]);
  });

  it('account for every part: what is not removed is in the new one, what is not added was in the old', () => {
    const text = fc.constantFrom('Se deroga.', LONG, `${LONG} Y más.`, 'Otra cosa que es bastante larga.');
    const parts = fc.uniqueArray(fc.tuple(fc.constantFrom('art-1', 'art-2', 'art-3', 'art-4', 'art-5'), text), {
      selector: ([locator]) => locator,
    });
    fc.assert(
      fc.property(parts, parts, (older, newer) => {
        const { added, removed, renumbered } = compareVersions(version(...older), version(...newer));
        const kept = older.length - removed.length;
        expect(newer.length - added.length).toBe(kept);
        expect(new Set(renumbered.map(({ to }) => to)).size).toBe(renumbered.length);
      }),
    );
  });
});

describe('the words of a part', () => {
  it('give both versions back, each stretch at its place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (older, newer) => {
        const words = changesOfWords(older, newer);
        const join = (without: string): string =>
          words
            .filter(({ change }) => change !== without)
            .map(({ text }) => text)
            .join('');
        expect(join('added')).toBe(older);
        expect(join('removed')).toBe(newer);
        for (const { change, text, from, to } of words) {
          if (change !== 'added') expect(older.slice(from, from + text.length)).toBe(text);
          if (change !== 'removed') expect(newer.slice(to, to + text.length)).toBe(text);
        }
      }),
    );
  });

  it('of wholly other texts are compared in bounded time', () => {
    const older = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ');
    const newer = Array.from({ length: 20_000 }, (_, at) => `b${at}`).join(' ');
    expect(changesOfWords(older, newer).map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});
