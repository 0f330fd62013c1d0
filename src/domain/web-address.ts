/**
 * An address that may be made a link: one of the web. Null for any other text, such as `javascript:` and `data:` addresses, which a browser would run
 * or show as if they were ours.
 */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
