import { extname } from 'node:path';
import { NormapaError } from '../../domain/errors.js';

/**
 * The form of a file to be written: the one asked for, else the one that the ending of its name tells, else the first of those there are.
 * Errors: `bad-input` for a name whose ending promises another form.
 */
export function fileFormat<F extends string>(
  formats: readonly [F, ...F[]],
  { format, out }: { readonly format?: F | undefined; readonly out?: string | undefined },
): F {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const told = formats.find((each) => each === ending);
  const promised = told ?? (ending === '' ? null : ending);
  if (promised !== null && promised !== (format ?? told)) {
    const expected = (format === undefined ? formats : [format]).map((each) => `.${each}`).join(', ');
    throw new NormapaError('bad-input', `${out ?? ''} is no name for this file`, { found: ending, expected });
  }
  return format ?? told ?? formats[0];
}
