import type { CheckedDocument } from '../../domain/ports/checked-document.js';
import type { CheckedCitation, CitationState } from '../../domain/ports/questions/check.js';
import { escapeHtml } from './escape-html.js';

/** What a state is called in the copy. */
export const STATE_NAMES: Readonly<Record<CitationState, string>> = {
  'in-force': 'vigente',
  replaced: 'sustituida',
  repealed: 'abrogada o derogada',
  'not-yet': 'aún no vigente',
  'no-such-provision': 'la disposición no existe',
  unknown: 'no se sabe',
};

/**
 * The document's own words as a page of HTML, each citation marked with its state in words and in colour, and a table of all below. The page
 * loads nothing, runs nothing, and every word of the document is escaped.
 */
export function checkedDocumentHtml({ name, text, answer: { asOf, citations } }: CheckedDocument): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(name)}: citas al ${asOf}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(name)}</h1>
<p>${summaryOf(citations)} al <time datetime="${asOf}">${asOf}</time>. <a href="#citas">Ir a la lista de citas</a></p>
</header>
<main>
<section aria-label="Documento">
${bodyOf(text, citations)}
</section>
<section aria-labelledby="citas">
<h2 id="citas">Citas</h2>
${tableOf(citations)}
</section>
</main>
</body>
</html>
`;
}

const summaryOf = (citations: readonly CheckedCitation[]): string => {
  const counts = new Map<CitationState, number>();
  for (const { state } of citations) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) => `${count} ${STATE_NAMES[state]}`);
  return `${citations.length} citas${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
};

/** The words in paragraphs, cut where a mark begins or ends; a mark that spans paragraphs is closed and opened again. */
const bodyOf = (text: string, citations: readonly CheckedCitation[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const [index, citation] of citations.entries()) {
    pieces.push(
      plain(text.slice(at, citation.start)),
      marked(text.slice(citation.start, citation.end), citation, index),
    );
    at = citation.end;
  }
  pieces.push(plain(text.slice(at)));
  return `<p>${pieces.join('')}</p>`;
};

const plain = (words: string): string =>
  words
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => escapeHtml(paragraph).replace(/\n/g, '<br>\n'))
    .join('</p>\n<p>');

const marked = (words: string, { state }: CheckedCitation, index: number): string => {
  const number = index + 1;
  const inner = escapeHtml(words).replace(/\s*\n\s*/g, ' ');
  return (
    `<mark id="c${number}" class="${state}">${inner}<span class="state"> (${STATE_NAMES[state]})</span></mark>` +
    `<sup><a href="#n${number}" aria-label="Cita ${number}: ${STATE_NAMES[state]}">${number}</a></sup>`
  );
};

const tableOf = (citations: readonly CheckedCitation[]): string => {
  if (citations.length === 0) return '<p>No se halló ninguna cita.</p>';
  const heads = ['Cita', 'Palabras', 'Texto', 'Partes', 'Estado', 'Por', 'Desde', 'Reformada', 'Razón'];
  const head = heads.map((word) => `<th scope="col">${word}</th>`).join('');
  const rows = citations.map((citation, index) => rowOf(citation, index + 1)).join('\n');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
};

const rowOf = (citation: CheckedCitation, number: number): string => {
  const { surface, self, target, locators, state, by, on, reformedSince, note } = citation;
  const title = self ? 'este documento' : (target?.title ?? '');
  const cells = [surface, title, locators.join(' '), STATE_NAMES[state], by ?? '', on ?? '', reformedSince ?? '', note];
  const link = `<a href="#c${number}">${number}</a>`;
  return `<tr id="n${number}" class="${state}"><th scope="row">${link}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
};

/** Colours hold a contrast of 7 to 1 on both grounds; a state is told by words and by the line under it too. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 0.2em; }
mark .state { font-size: 0.8em; font-weight: 600; }
mark.in-force { text-decoration-style: solid; }
mark.replaced, mark.repealed, mark.no-such-provision { text-decoration-style: wavy; font-weight: 600; }
mark.not-yet { text-decoration-style: dashed; }
mark.unknown { text-decoration-style: dotted; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
:target { outline: 3px solid; outline-offset: 2px; }
`;
