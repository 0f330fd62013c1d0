import { expect } from 'vitest';

/** Expects a NormapaError of a code, thrown at once or later: `await` inside makes both a rejection. */
export async function expectError(code: string, act: () => unknown): Promise<void> {
  await expect((async () => await act())()).rejects.toMatchObject({ name: 'NormapaError', code });
}
