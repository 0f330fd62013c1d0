import type { Command } from 'commander';
import { build } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { corpusOption, jsonOption, outOption, seedsOption, workspaceOf, type WorkspaceOptions } from '../options.js';
import { countByGrade, printDiagnostic } from '../output/diagnostics.js';
import { toJson } from '../output/print-json.js';

interface BuildOptions extends WorkspaceOptions {
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `normapa build`: compiles corpus and seeds into a snapshot and reports diagnostics. */
export function defineBuild(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  program
    .command('build')
    .description('compile corpus and seeds into a snapshot; report diagnostics')
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .option('--strict', 'fail on any diagnostic of error grade')
    .addOption(jsonOption())
    .action(async (options: BuildOptions) => {
      done(await runBuild(options, context));
    });
}

const runBuild = async (options: BuildOptions, context: CommandContext): Promise<ExitStatus> => {
  const { size, diagnostics } = await build(workspaceOf(options, context), context.progress, context.tell);
  if (options.json) context.print(toJson({ ...size, diagnostics }));
  else {
    for (const diagnostic of diagnostics) context.tell(printDiagnostic(diagnostic));
    const { instruments, provisions, nodes, edges } = size;
    context.print(`${instruments} instruments, ${provisions} provisions; graph of ${nodes} nodes and ${edges} edges`);
    context.print(countByGrade(diagnostics));
  }
  return options.strict && diagnostics.some(({ grade }) => grade === 'error') ? 1 : 0;
};
