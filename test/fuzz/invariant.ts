import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../src/domain/diagnostic.js';
import { NormapaError } from '../../src/domain/errors.js';
import type { Input } from './target.js';

/** An answer that breaks what answers promise. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

/** Throws unless something holds; `what` says in a few words, the same each time, what should have. */
export function hold(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new BrokenInvariant(what);
}

/** Throws unless two answers are equal. */
export function holdEqual(one: unknown, other: unknown, what: string): void {
  hold(isDeepStrictEqual(one, other), what);
}

/** The answer, or null where it was refused as callers are: by a NormapaError. Anything else thrown is passed on. */
export async function answerOrRefusal<T>(ask: () => T | Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NormapaError) return null;
    throw error;
  }
}

/** True for one input in eight, always the same ones: those that are asked twice. */
export function isAskedTwice(input: Input): boolean {
  const last = typeof input === 'string' ? input.charCodeAt(input.length >> 1) : (input[input.length >> 1] ?? 0);
  return ((last || 0) + input.length) % 8 === 0;
}

/** Throws unless every diagnostic points into the text. */
export function holdPlaces(text: string, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const lines = text.split('\n');
  for (const { line, column, code } of diagnostics) {
    const isInside = line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
    hold(isInside, `the place of ${code} lies in the text`);
  }
}
