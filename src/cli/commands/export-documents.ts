import type { Command } from 'commander';
import type { PageFormName } from '../../domain/ports/pages.js';
import type { Language } from '../../domain/vocabulary.js';
import { documentFiles, openGraph, openSnapshot } from '../../main.js';
import type { CommandContext } from '../context.js';
import {
  addBaseOption,
  addSourceOptions,
  exportWorkspace,
  writeOutput,
  type SourceOptions,
} from '../export-options.js';
import { languageOption } from '../options.js';

interface DocumentOptions extends SourceOptions {
  readonly lang?: Language;
  readonly base?: string;
}

/** Exports that are a file for each text. */
const DOCUMENTS: readonly { readonly name: PageFormName; readonly description: string }[] = [
  { name: 'akn', description: 'texts in Akoma Ntoso 3.0' },
  { name: 'jsonld', description: 'texts as linked data in JSON-LD, in the words of ELI and schema.org' },
  { name: 'turtle', description: 'the same in Turtle' },
];

/** `normapa export akn|jsonld|turtle [ID...]`. */
export function defineExportDocuments(parent: Command, context: CommandContext): void {
  for (const { name, description } of DOCUMENTS) {
    const command = parent
      .command(name)
      .description(`${description}: those named, or all`)
      .argument('[id...]', 'keys of instruments, ids of provisions: lgpgir, lgpgir#art-31');
    addSourceOptions(command);
    if (name === 'akn') command.addOption(languageOption());
    else addBaseOption(command);
    command.action(async (ids: readonly string[], options: DocumentOptions) => {
      const snapshot = await openSnapshot(exportWorkspace(options, context), context.tell, context.progress);
      const { store } = await openGraph(snapshot);
      const { lang: language = 'es', base = '' } = options;
      const files = documentFiles(store, { ids, form: name, language, base });
      if (ids.length === 1) {
        for await (const file of files) await writeOutput([file], options.out, `normapa-${name}`, context);
      } else await writeOutput(files, options.out, `normapa-${name}`, context);
    });
  }
}
