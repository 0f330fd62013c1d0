import type { Download } from '../api/http/downloads.js';
import { NormapaError } from '../domain/errors.js';
import type { Questions } from '../domain/ports/questions.js';
import type { Position } from '../domain/ports/questions/docket.js';
import { forumPackOf, type PackFormat } from './papers.js';

const MEDIA: Readonly<Record<PackFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** `/docket.docx?recommendation=24`: the paper that a forum on one recommendation works from. Errors: `bad-input` for a number that none has. */
export function packAs(format: PackFormat, questions: Questions, positions: readonly Position[]): Download {
  return {
    mediaType: MEDIA[format],
    make: async (query, { asOf, language }) => {
      const recommendation = numberIn(query.get('recommendation') ?? '');
      const bytes = await forumPackOf(questions, { recommendation, asOf, positions, format, language });
      return { name: `recommendation-${recommendation}-${asOf}.${format}`, bytes };
    },
  };
}

const numberIn = (text: string): number => {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new NormapaError('bad-input', 'A forum pack is of one recommendation', {
    found: text,
    expected: 'recommendation=24',
  });
};
