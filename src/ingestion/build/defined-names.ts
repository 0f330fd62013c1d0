import type { CitationContext } from '../../domain/citation.js';
import type { CitationReader } from '../../domain/ports/citation-reader.js';

/** Words that may define a short form: "en adelante, la Ley", "Ley: la Ley General", "(LGPGIR)". */
const MAY_DEFINE = /en adelante|en lo sucesivo|[:(]\s?["“]?\p{L}/u;

/**
 * What the parts of one official text call other instruments, gathered in the order of the text: a chapter of definitions speaks for
 * all that follows. A word given to two instruments means neither. Decrees printed behind a text define for themselves.
 */
export class DefinedNames {
  readonly #reader: CitationReader;
  readonly #titles = new Map<string, string | null>();

  constructor(reader: CitationReader) {
    this.#reader = reader;
  }

  /** The context of a part with what the parts before it defined; what the record of the instrument defines comes first. */
  contextOf(context: CitationContext): CitationContext {
    const known = [...this.#titles].flatMap(([short, title]) => (title === null ? [] : [[short, title] as const]));
    return known.length === 0 ? context : { ...context, defines: { ...Object.fromEntries(known), ...context.defines } };
  }

  /** Takes up what a part defines. */
  learn(text: string, context: CitationContext): void {
    if (context.at?.startsWith('dec-') === true || !MAY_DEFINE.test(text)) return;
    for (const [short, title] of Object.entries(this.#reader.definitions?.(text, context) ?? {})) {
      const known = this.#titles.get(short);
      this.#titles.set(short, known === undefined || known === title ? title : null);
    }
  }
}
