import type { Day } from '../../domain/day.js';
import type { Diagnostic } from '../../domain/diagnostic.js';
import type { DecreeHead } from './reform-decrees.js';

const doubt = (file: string, message: string): Diagnostic => ({
  file,
  line: 1,
  column: 1,
  code: 'structure-doubt',
  grade: 'error',
  message,
  expected: 'a line such as "Publicado en el Diario Oficial de la Federación el 8 de mayo de 2023"',
});

/** Words after the heading over the reform decrees that belong to none. */
export const withoutDecree = (file: string, count: number): Diagnostic =>
  doubt(
    file,
    `${count} paragraphs after the heading over the reform decrees belong to none of them; they were left out`,
  );

/** A reform decree whose day of publication is not printed, or is none: what stands for it. */
export const withoutDay = (file: string, head: DecreeHead, signed: Day | null): Diagnostic => {
  const instead =
    signed === null
      ? 'nothing tells another, so it stands with the decree before it'
      : `${signed}, when it was signed, stands for it`;
  return {
    ...doubt(file, `the day on which the decree "${head.title.slice(0, 80)}" was published cannot be read; ${instead}`),
    grade: signed === null ? 'error' : 'warning',
  };
};

/** A note of reforms that tells nothing of a part where it stands. */
export const withoutPart = (file: string, note: string, place: string): Diagnostic => ({
  ...doubt(
    file,
    `the note "${note.slice(0, 120)}" at ${place || 'the head of the text'} tells no reform of a part there`,
  ),
  grade: 'warning',
  expected: 'a note such as "Fracción reformada DOF 08-05-2023", below the part that it is about',
});
