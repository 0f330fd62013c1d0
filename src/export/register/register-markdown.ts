import type { Register } from '../../domain/ports/questions/register.js';
import type { Language } from '../../domain/vocabulary.js';
import { columnsOf, headOf, REGISTER_WORDS } from './register-columns.js';

/** The register as Markdown: what it is, one table, and what hangs on a fact. */
export function registerMarkdown(register: Register, language: Language): string {
  const [title = '', ...head] = headOf(register, language);
  const columns = columnsOf(register);
  const rows = register.rows.map((row, place) => columns.map(({ cell }) => cell(row, language, place)));
  const words = REGISTER_WORDS[language];
  const pending = register.pending.map(({ key, fact, provision, why }) => [key, fact, provision, why[language]]);
  return [
    `# ${plain(title)}`,
    '',
    ...head.map((line) => `${plain(line)}  `),
    '',
    ...table([columns.map(({ name }) => name[language]), ...rows]),
    '',
    `## ${words.pending}`,
    '',
    ...table([words.pendingColumns, ...pending]),
    '',
  ].join('\n');
}

const table = ([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] => [
  line(head),
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map(line),
];

const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

/** Words that stay words: no mark-up, no end of a cell. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`);
