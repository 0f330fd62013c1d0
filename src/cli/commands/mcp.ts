import type { Command } from 'commander';
import { serveMcp } from '../../main.js';
import type { CommandContext } from '../context.js';
import { corpusOption, outOption, seedsOption } from '../options.js';
import { addStoreOptions, withStore, type StoreOptions } from '../store-options.js';

/** `normapa mcp`: the same answers for assistants, over standard input and output, until the input ends. */
export function defineMcp(program: Command, context: CommandContext): void {
  addStoreOptions(
    program
      .command('mcp')
      .description(
        'answers assistants over the Model Context Protocol, on standard input and output; `serve` has it at /mcp',
      ),
  )
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .action(async (options: StoreOptions) => {
      await withStore(options, context, async (opened) => {
        const onFailure = (error: unknown): void => {
          context.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
        };
        const running = await serveMcp(opened, { today: context.today, onFailure });
        await Promise.race([running.ended, context.untilAskedToEnd()]);
        await running.close();
      });
    });
}
