import { fold } from '../../src/domain/fold.js';
import type { Statement } from '../../src/domain/statement.js';

/** One place of an official text with what it says; `?` is not scored, `-` is nothing, several words are each right. */
export interface GoldPlace {
  readonly key: string;
  readonly locator: string;
  /** Line of the words of the part, from 0. */
  readonly line: number;
  readonly fields: Readonly<Record<Field, string>>;
}

export const FIELDS = ['modality', 'bearer', 'act', 'deadline', 'limits', 'sanction', 'terms'] as const;
export type Field = (typeof FIELDS)[number];

/** Reads the annotated places: a head line, then one line each, tabs between. */
export function readGold(text: string): readonly GoldPlace[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [key = '', locator = '', line = '0', ...values] = row.split('\t');
      const fields = Object.fromEntries(FIELDS.map((field, index) => [field, values[index] ?? '-']));
      return { key, locator, line: Number(line), fields: fields as Record<Field, string> };
    });
}

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly fault: string | null;
}

/** How one field of a statement compares with what was annotated; null where it is not scored. */
export function scoreField(field: Field, gold: string, statement: Statement | null): Tally | null {
  if (gold === '?') return null;
  const accepted = field === 'modality' || field === 'act' ? gold.split(',') : [gold];
  const found = statement === null ? '-' : printField(field, statement);
  const right = accepted.some((one) => agrees(field, one, found));
  const wanted = !accepted.includes('-');
  return {
    right: right && found !== '-' ? 1 : 0,
    found: found === '-' ? 0 : 1,
    wanted: wanted || (right && found !== '-') ? 1 : 0,
    fault: right ? null : `${field}: wanted ${gold}, found ${found}`,
  };
}

const printField = (field: Field, statement: Statement): string => {
  const words: Readonly<Record<Field, () => string>> = {
    modality: () => statement.modality,
    bearer: () => statement.bearer ?? '-',
    act: () => statement.act ?? '-',
    deadline: () => (statement.deadline ? `${statement.deadline.count} ${statement.deadline.unit}` : '-'),
    limits: () =>
      statement.limits.map(({ comparison, value, unit }) => `${comparison} ${value} ${unit}`).join('; ') || '-',
    sanction: () => printSanction(statement),
    terms: () => statement.terms[0] ?? '-',
  };
  return words[field]();
};

const printSanction = ({ sanction }: Statement): string => {
  if (!sanction) return '-';
  const amounts = sanction.amounts.map(({ from, to, unit }) => ` ${from ?? ''}..${to ?? ''} ${unit}`).join(',');
  return `${sanction.kinds.join(' ')}${amounts}`;
};

const agrees = (field: Field, wanted: string, found: string): boolean => {
  if (field === 'bearer') return bare(found).startsWith(bare(wanted)) && (wanted === '-') === (found === '-');
  if (field === 'terms') return bare(wanted) === bare(found);
  if (field === 'sanction') return found.endsWith(wanted.replace('?', '')) || found === wanted;
  return wanted === found;
};

const bare = (words: string): string =>
  fold(words)
    .replace(/["“”]/g, '')
    .replace(/^(?:l[ao]s?|el) /, '')
    .trim();
