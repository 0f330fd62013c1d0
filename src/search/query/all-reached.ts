/** Things, what each leads to, what that leads to, and so on, each once; a circle ends where it began. */
export function allReached<T>(from: readonly T[], next: ReadonlyMap<T, readonly T[]>): readonly T[] {
  const found = new Set(from);
  for (const one of found) for (const other of next.get(one) ?? []) found.add(other);
  return [...found];
}
