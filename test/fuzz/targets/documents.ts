import type { Diagnostic } from '../../../src/domain/diagnostic.js';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { extractText } from '../../../src/documents/extract-text.js';
import { readInstrumentFile } from '../../../src/ingestion/instrument/instrument-file.js';
import { answerOrRefusal, hold, holdEqual, isAskedTwice } from '../invariant.js';

/**
 * Feeds the bytes of a file to all that read files. An import loses no sign, writes Markdown that a build accepts, and does so the same each time; what
 * cannot be read is refused by a NormapaError.
 */
export async function checkDocument(name: string, bytes: Uint8Array): Promise<void> {
  const importer = createDocumentImporter();
  const imported = await answerOrRefusal(() => importer.importDocument(name, bytes));
  if (imported) {
    const { report, markdown } = imported;
    // What a damaged package loses in the reader of packages is told, and no fault of ours.
    const isTold = name.endsWith('.docx');
    hold(isTold || !report.diagnostics.some(({ code }) => code === 'text-dropped'), 'an import loses no sign');
    holdReadable(`texts/${report.kind}/${report.key}.md`, markdown);
    if (isAskedTwice(bytes)) {
      holdEqual(await importer.importDocument(name, bytes), imported, 'the same file is imported the same');
    }
  }
  const read = await answerOrRefusal(() => extractText(name, bytes));
  hold(read === null || typeof read.text === 'string', 'the words of a document are a text');
}

const holdReadable = (path: string, text: string): void => {
  const faults: Diagnostic[] = [];
  readInstrumentFile({ path, text }, (diagnostic) => {
    if (diagnostic.grade === 'error') faults.push(diagnostic);
  });
  const [first] = faults;
  hold(first === undefined, `what an import writes is read by a build: ${first?.code ?? ''} ${first?.message ?? ''}`);
};
