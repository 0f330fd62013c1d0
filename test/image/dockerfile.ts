import { readFileSync } from 'node:fs';

/** One instruction of a Dockerfile: `COPY`, with its words after it as one line. */
export interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** A stage: from `FROM` to the next. */
export interface Stage {
  readonly base: string;
  /** Null for a stage without a name. */
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

/** The stages of this project's Dockerfile, in order. */
export function readDockerfile(): readonly Stage[] {
  const text = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8');
  const lines = text.replace(/\\\n/g, ' ').split('\n');
  const stages: { base: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) continue;
    const words = rest.trim().replace(/\s+/g, ' ');
    const [base = '', , given = null] = words.split(' ');
    if (name === 'FROM') stages.push({ base, name: given, instructions: [] });
    else stages.at(-1)?.instructions.push({ name, words });
  }
  return stages;
}

/** The words of the last instruction of a name in a stage. Errors: where it has none. */
export function lastOf({ instructions }: Stage, name: string): string {
  const found = instructions.findLast((instruction) => instruction.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found.words;
}
