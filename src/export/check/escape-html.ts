const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as they stand in HTML, in text and in quoted attributes alike; control characters, which no page may hold, become spaces. */
export function escapeHtml(words: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ' ');
}
