import type { Diagnostic } from '../../domain/diagnostic.js';
import { reportAt } from './build-context.js';
import type { MergedInstrument } from './merge-instruments.js';
import type { NameIndex } from './names.js';

/** Tells every text that is shown in force although another in force says that it takes its place. */
export function checkEditions(
  instruments: readonly MergedInstrument[],
  names: NameIndex,
  report: (diagnostic: Diagnostic) => void,
): void {
  const inForce = new Set(
    instruments.filter(({ head }) => head.status === 'in-force').map(({ head }) => head.key as string),
  );
  for (const { head, main } of instruments) {
    if (!inForce.has(head.key)) continue;
    for (const name of main.head.fields.replaces) {
      const replaced = names.keyOf(name);
      if (replaced === null || !inForce.has(replaced)) continue;
      const message = `${head.key} is in force and replaces ${replaced}, which is shown in force too`;
      const place = { file: main.file, offset: main.head.spanOf('replaces')[0] };
      reportAt({ report }, place, {
        code: 'replaced-in-force',
        grade: 'error',
        message,
        expected: `${replaced} superseded or repealed`,
      });
    }
  }
}
