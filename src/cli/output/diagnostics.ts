import type { Diagnostic, DiagnosticGrade } from '../../domain/diagnostic.js';

const GRADES: readonly DiagnosticGrade[] = ['error', 'warning', 'info'];

/** A diagnostic as compilers print theirs: file, place, grade, code, what was found, what was expected. */
export function printDiagnostic({ file, line, column, grade, code, message, expected }: Diagnostic): string {
  return `${file}:${line}:${column}: ${grade} ${code}: ${message} (expected: ${expected})`;
}

/** How many of each grade there are: "2 errors, 14 warnings". */
export function countByGrade(diagnostics: readonly Diagnostic[]): string {
  const counts = GRADES.map((grade) => [diagnostics.filter((each) => each.grade === grade).length, grade] as const);
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, grade]) => `${count} ${grade}${count === 1 ? '' : 's'}`);
  return words.length === 0 ? 'no diagnostics' : words.join(', ');
}
