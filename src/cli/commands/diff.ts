import type { Command } from 'commander';
import type { VersionComparison, VersionHead, WordChange } from '../../domain/version-comparison.js';
import { versionDay } from '../../domain/version-comparison.js';
import { compareFiles } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { jsonOption } from '../options.js';
import { printDiagnostic } from '../output/diagnostics.js';
import { toJson } from '../output/print-json.js';

/** `normapa diff A B`: what changed between two versions of one instrument, part by part and word by word. */
export function defineDiff(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  program
    .command('diff <older> <newer>')
    .description('two versions of one instrument compared part by part: corpus Markdown or official files')
    .addOption(jsonOption())
    .action(async (older: string, newer: string, options: { readonly json?: boolean }) => {
      const { comparison, diagnostics } = await compareFiles(older, newer);
      for (const diagnostic of diagnostics) context.tell(printDiagnostic(diagnostic));
      if (options.json) context.print(toJson(comparison));
      else for (const line of linesOf(comparison)) context.print(line);
      done(0);
    });
}

const linesOf = ({ from, to, added, removed, renumbered, reworded }: VersionComparison): readonly string[] => [
  `- ${nameOf(from)}`,
  `+ ${nameOf(to)}`,
  ...removed.map(({ locator, text }) => `- ${locator}: ${firstWords(text)}`),
  ...added.map(({ locator, text }) => `+ ${locator}: ${firstWords(text)}`),
  ...renumbered.map((part) => `> ${part.from} is ${part.to}`),
  ...reworded.map(({ locator, was, words }) => `~ ${was === null ? '' : `${was} is `}${locator}: ${printWords(words)}`),
  `${removed.length} removed, ${added.length} added, ${renumbered.length} renumbered, ${reworded.length} reworded`,
];

const nameOf = ({ key, title, file, ...head }: VersionHead): string =>
  `${key}, ${title}, as of ${versionDay({ key, title, file, ...head }) ?? 'an unknown day'} (${file})`;

const firstWords = (text: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
};

const SHOWN = 120;
/** Words shown of what was kept between two changes. */
const KEPT = 40;

/** "el plazo es de [-diez-] {+quince+} días": what was kept is shortened in its middle. */
const printWords = (words: readonly WordChange[]): string =>
  words
    .map(({ change, text }) => {
      const shown = text.replace(/\s+/g, ' ');
      if (change === 'removed') return `[-${shown}-]`;
      if (change === 'added') return `{+${shown}+}`;
      return shown.length > 2 * KEPT ? `${shown.slice(0, KEPT)} … ${shown.slice(-KEPT)}` : shown;
    })
    .join('')
    .trim();
