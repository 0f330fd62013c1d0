import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printFixture } from './fixture.js';
import type { Fault } from './protocol.js';

interface Finding {
  readonly target: string;
  readonly signature: string;
  times: number;
  size: number;
  readonly file: string;
  readonly index: number;
}

/** What was found, each sort of fault once, with the smallest input that shows it, in a folder. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  constructor(readonly folder: string) {}

  get count(): number {
    return this.#found.size;
  }

  countOf(target: string): number {
    return [...this.#found.values()].filter((finding) => finding.target === target).length;
  }

  async keep(target: string, { signature, input, index }: Fault): Promise<void> {
    const id = `${target} ${signature}`;
    const name = createHash('sha256').update(id).digest('hex').slice(0, 10);
    const [file, bytes] = printFixture(name, input);
    const path = join(this.folder, target, file);
    const known = this.#found.get(id) ?? { target, signature, times: 0, size: Infinity, file: path, index };
    known.times++;
    this.#found.set(id, known);
    if (input.length >= known.size) return;
    known.size = input.length;
    await mkdir(join(this.folder, target), { recursive: true });
    await writeFile(path, bytes);
  }

  lines(): readonly string[] {
    return [...this.#found.values()].map(
      ({ target, signature, times, file, index }) => `${target} #${index} (${times} times): ${signature}\n    ${file}`,
    );
  }
}
