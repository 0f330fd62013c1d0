import { printOrdinal } from '../../domain/ordinal.js';
import { printRoman } from '../../domain/roman.js';
import type { PartStep } from './mention.js';

/** Members of one range that are counted out; a longer range keeps its two ends. */
export const RANGE_LIMIT = 200;

/** By the numbers of both, level by level; then by their letters where each has one. "32 Bis" and "32 Quáter" count as equal. */
export const compareLabels = (a: string, b: string): number => {
  const [left, right] = [a.match(/\d+/g) ?? [], b.match(/\d+/g) ?? []];
  const level = left.findIndex((digits, index) => digits !== right[index] && right[index] !== undefined);
  if (level >= 0) return Number(left[level]) - Number(right[level]);
  const letters = [a, b].map((label) => /(?:^|-)([a-zñ])$/.exec(label)?.[1]);
  const [first, last] = letters;
  return first === undefined || last === undefined ? 0 : first.localeCompare(last, 'es');
};

/** The members from one plain number to another, both included; null where they cannot be counted or are too many. */
export const countOut = (first: PartStep, last: PartStep): readonly PartStep[] | null => {
  const bounds = plainBounds(first, last);
  if (!bounds) return null;
  const { from, to, spell } = bounds;
  if (to <= from || to - from >= RANGE_LIMIT) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    ...first,
    value: from + index,
    label: spell(from + index),
  }));
};

interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly spell: (value: number) => string;
}

const plainBounds = (first: PartStep, last: PartStep): Bounds | null => {
  if (first.value !== null && last.value !== null) {
    const spell = spellingOf(first);
    return spell && { from: first.value, to: last.value, spell };
  }
  // "5.4 al 5.8": numerals under one parent.
  const [, head, from] = /^([\d.]+\.)(\d+)$/.exec(first.label) ?? [];
  const [, tail, to] = /^([\d.]+\.)(\d+)$/.exec(last.label) ?? [];
  if (head === undefined || head !== tail) return null;
  return { from: Number(from), to: Number(to), spell: (value) => `${head}${value}` };
};

const spellingOf = ({ label }: PartStep): ((value: number) => string) | null => {
  if (/^\d+$/.test(label)) return String;
  if (/^[ivxlcdm]+$/.test(label)) return (value) => printRoman(value) ?? String(value);
  return (value) => printOrdinal(value) ?? String(value);
};
