import { firstDayOf, lastDayOf, type PartialDay } from '../../domain/day.js';
import type { DiagnosticCode, DiagnosticGrade } from '../../domain/diagnostic.js';
import { keyOfDesignation, parseDesignation } from '../../domain/designation.js';
import type { ReadRecord } from '../yaml/read-record.js';
import type { FrontMatter } from './front-matter.js';
import type { ReportAt } from './read-sections.js';

/** What the fields of one front matter say against one another. */
interface Check {
  readonly field: keyof FrontMatter;
  readonly code: DiagnosticCode;
  readonly grade: DiagnosticGrade;
  readonly expected: string;
  /** What is wrong, or null. */
  finds(head: FrontMatter, path: string): string | null;
}

const CHECKS: readonly Check[] = [
  {
    field: 'key',
    code: 'key-mismatch',
    grade: 'error',
    expected: 'a summary lies at <kind>/<key>.md',
    finds: ({ key, kind, text }, path) =>
      text === 'summary' && !path.endsWith(`/${kind}/${key}.md`) ? `The file of ${kind} ${key} is ${path}` : null,
  },
  {
    field: 'designation',
    code: 'key-mismatch',
    grade: 'warning',
    expected: 'the designation of the edition that the key names',
    finds: ({ key, designation }) => {
      const parsed = designation === null ? null : parseDesignation(designation);
      const named = parsed && keyOfDesignation(parsed);
      return named && named !== key ? `${designation ?? ''} would be ${named}, not ${key}` : null;
    },
  },
  {
    field: 'effective',
    code: 'date-order',
    grade: 'warning',
    expected: 'a day on or after publication',
    finds: ({ published, effective }) =>
      isAfter(published, effective) ? `In force ${effective ?? ''}, published ${published ?? ''}` : null,
  },
  {
    field: 'lastReform',
    code: 'date-order',
    grade: 'error',
    expected: 'a day on or after publication',
    finds: ({ published, lastReform }) =>
      isAfter(published, lastReform) ? `Reformed ${lastReform ?? ''}, published ${published ?? ''}` : null,
  },
  {
    field: 'lastReview',
    code: 'date-order',
    grade: 'error',
    expected: 'a day on or after publication',
    finds: ({ published, lastReview }) =>
      isAfter(published, lastReview) ? `Reviewed ${lastReview ?? ''}, published ${published ?? ''}` : null,
  },
  {
    field: 'replacedBy',
    code: 'replaced-in-force',
    grade: 'error',
    expected: 'status superseded, or no replacement',
    finds: ({ status, replacedBy }) =>
      status === 'in-force' && replacedBy.length > 0 ? `In force, and replaced by ${replacedBy.join(', ')}` : null,
  },
];

/** Tells what the fields of a front matter say against one another, each at the field concerned. */
export function checkFrontMatter(head: ReadRecord<FrontMatter>, path: string, report: ReportAt): void {
  for (const check of CHECKS) {
    const message = check.finds(head.fields, path);
    if (message !== null) report(head.spanOf(check.field)[0], check.code, check.grade, message, check.expected);
  }
}

/** True when the first day surely lies after the second, however the parts unknown are filled. */
const isAfter = (first: PartialDay | null, second: PartialDay | null): boolean =>
  first !== null && second !== null && firstDayOf(first) > lastDayOf(second);
