/** A value as scripts read it: JSON on one line, fields in the order given. */
export function toJson(value: unknown): string {
  return JSON.stringify(value);
}
