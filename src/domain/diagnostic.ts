/** What can be wrong with content. One code, one kind of fault; the message names the case. */
export type DiagnosticCode =
  | 'unreadable-file'
  | 'file-too-large'
  | 'invalid-utf8'
  | 'front-matter-missing'
  | 'front-matter-yaml'
  | 'front-matter-field'
  | 'front-matter-unknown-field'
  | 'invalid-date'
  | 'date-order'
  | 'replaced-in-force'
  | 'duplicate-key'
  | 'key-mismatch'
  | 'unknown-key'
  | 'unknown-name'
  | 'unknown-provision'
  | 'circular-order'
  | 'heading-not-locator'
  | 'duplicate-locator'
  | 'rule-attribute'
  | 'rule-condition'
  | 'rule-without-part'
  | 'reform-attribute'
  | 'unknown-directive'
  | 'missing-language'
  | 'missing-statement'
  | 'summary-without-official'
  | 'seed-yaml'
  | 'seed-field'
  | 'text-dropped'
  | 'structure-doubt';

/** `error`: the part at fault is left out and a strict build fails. `warning`: kept, but someone should look. `info`: counted. */
export type DiagnosticGrade = 'error' | 'warning' | 'info';

/** A fault in content, with its place. Lines and columns count from 1; both are 1 when the whole file is meant. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: DiagnosticCode;
  readonly grade: DiagnosticGrade;
  readonly message: string;
  readonly expected: string;
}

/** Order of a report: by file, then place, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
