import type { RootContent } from 'mdast';
import { isMap, parseDocument } from 'yaml';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { isOneOf, TEXT_SORTS } from '../../domain/vocabulary.js';
import type { MappedText } from '../markdown/mapped-text.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { textOf } from '../markdown/text-of.js';
import { placesOf, type SourceFile } from '../source/source-file.js';
import { readRecord, type ReadRecord } from '../yaml/read-record.js';
import { checkFrontMatter } from './check-front-matter.js';
import { FRONT_MATTER, type FrontMatter } from './front-matter.js';
import { readSections, type ReportAt } from './read-sections.js';
import type { Section } from './section.js';
import { splitSections } from './split-sections.js';

/** One corpus file, read. */
export interface InstrumentFile {
  readonly file: SourceFile;
  readonly head: ReadRecord<FrontMatter>;
  readonly preamble: MappedText;
  readonly sections: readonly Section[];
}

/** Reads a corpus file; null, with the faults told, when any is of error grade: half an instrument would be a wrong one. */
export function readInstrumentFile(file: SourceFile, report: (diagnostic: Diagnostic) => void): InstrumentFile | null {
  const faults: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic): void => {
    if (diagnostic.grade === 'error') faults.push(diagnostic);
    report(diagnostic);
  };
  const placeAt = placesOf(file.text);
  const reportAt: ReportAt = (offset, code, grade, message, expected) => {
    tell({ file: file.path, ...placeAt(offset), code, grade, message, expected });
  };
  const tree = parseMarkdown(file.text);
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    reportAt(
      0,
      'front-matter-missing',
      'error',
      'The file does not begin with front matter',
      'YAML between two lines of ---',
    );
    return null;
  }
  const head = readFrontMatter(file, first.value, yamlOffset(file.text, first), tell);
  const { preamble, sections } = splitSections(tree, file.text);
  reportLoose(preamble, reportAt);
  const read = readSections(sections, file.text, reportAt, head?.fields.text === 'official');
  if (head) checkFrontMatter(head, file.path, reportAt);
  return head && faults.length === 0 ? { file, head, preamble: textOf(preamble, file.text), sections: read } : null;
}

/** What a person decided belongs to a part; above the first heading there is none. */
const reportLoose = (preamble: readonly RootContent[], report: ReportAt): void => {
  for (const block of preamble) {
    if (block.type !== 'leafDirective' && block.type !== 'containerDirective') continue;
    const message = `${block.name} stands above the first heading`;
    report(
      block.position?.start.offset ?? 0,
      'rule-without-part',
      'error',
      message,
      'a directive below the heading of a part',
    );
  }
};

const yamlOffset = (text: string, { position }: RootContent): number =>
  text.indexOf('\n', position?.start.offset ?? 0) + 1;

const readFrontMatter = (
  file: SourceFile,
  yaml: string,
  offset: number,
  report: (diagnostic: Diagnostic) => void,
): ReadRecord<FrontMatter> | null => {
  const { contents, errors } = parseDocument(yaml, { uniqueKeys: true });
  const placeAt = placesOf(file.text);
  const tell = (at: number, message: string, expected: string): null => {
    report({ file: file.path, ...placeAt(at), code: 'front-matter-yaml', grade: 'error', message, expected });
    return null;
  };
  for (const { pos, message } of errors) tell(pos[0] + offset, message.split('\n')[0] ?? message, 'well-formed YAML');
  if (errors.length > 0) return null;
  if (!isMap(contents)) return tell(0, 'The front matter is no map', 'fields such as key: lgpgir');
  const sort = contents.get('text');
  const shape = FRONT_MATTER[typeof sort === 'string' && isOneOf(TEXT_SORTS, sort) ? sort : 'summary'];
  return readRecord(contents, shape, { file, offset, report, faultCode: 'front-matter-field', refuseUnknown: true });
};
