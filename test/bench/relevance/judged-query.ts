import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { hitId } from './engine.js';

/** A query with the answers a reader of the law expects. Grades: 3 the answer itself, 2 what one would read next, 1 of some use. */
export interface JudgedQuery {
  readonly class: string;
  readonly query: string;
  /** By the answer that stands for all parts of one text. */
  readonly grades: ReadonlyMap<string, number>;
  /** Answers named that the graph does not hold. */
  readonly missing: readonly string[];
}

const GRADES = { best: 3, good: 2, fair: 1 } as const;

type Line = { readonly class: string; readonly query: string } & Readonly<
  Partial<Record<keyof typeof GRADES, readonly string[]>>
>;

/** Reads the judged queries. Several parts of an instrument that share one text are one answer. */
export function readJudgedQueries(path: string, standIns: ReadonlyMap<string, string>): readonly JudgedQuery[] {
  return (parse(readFileSync(path, 'utf8')) as readonly Line[]).map((line) => {
    const grades = new Map<string, number>();
    const missing: string[] = [];
    for (const [word, grade] of Object.entries(GRADES)) {
      for (const id of line[word as keyof typeof GRADES] ?? []) {
        const answer = standIns.get(id);
        if (answer === undefined) missing.push(id);
        else grades.set(answer, Math.max(grade, grades.get(answer) ?? 0));
      }
    }
    return { class: line.class, query: line.query, grades, missing };
  });
}

/** For every instrument and provision of a graph, the one that stands for all with the same text in the same instrument. */
export function standInsOf({ nodes }: Graph): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const standIns = new Map<string, string>();
  for (const node of nodes) {
    if (node.label === 'Instrument') standIns.set(node.properties.key, node.properties.key);
    if (node.label !== 'Provision') continue;
    const { instrument, locator, summaryEs, official } = node.properties;
    const id = hitId({ instrument, locator });
    const text = official ?? summaryEs;
    const group = text === null || text === '' ? id : `${instrument}\n${text}`;
    const first = firsts.get(group) ?? id;
    firsts.set(group, first);
    standIns.set(id, first);
  }
  return standIns;
}
