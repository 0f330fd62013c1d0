import { NormapaError } from '../domain/errors.js';
import { fold } from '../domain/fold.js';
import { keyFromName, type InstrumentKey } from '../domain/instrument-key.js';
import type { InstrumentKind } from '../domain/vocabulary.js';

/** How the opening word of a title names the kind of instrument. */
const KINDS: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/^constitucion/, 'constitution'],
  [/^codigo/, 'code'],
  [/^reglamento/, 'regulation'],
  [/^acuerdo/, 'agreement'],
  [/^(?:decreto|presupuesto)/, 'decree'],
  [/^(?:lineamientos|disposiciones|reglas|politicas|criterios|manual)/, 'guideline'],
  [/^(?:tratado|convenio|protocolo|convencion)/, 'treaty'],
  [/^(?:plan|programa|estrategia)\b/, 'plan'],
];

/** A law or code of a state, or of one of its municipalities. */
const STATE_LAW =
  /^(?:ley|codigo)\b.*\b(?:(?:del?|para el) (?:el )?(?:estado (?:libre y soberano )?de |municipio de )|(?:de|para) la ciudad de mexico|del distrito federal)/;

/** The kind that a title tells; a law where no word tells another. */
export function kindOfTitle(title: string): InstrumentKind {
  const folded = fold(title);
  if (STATE_LAW.test(folded)) return 'state-law';
  return KINDS.find(([form]) => form.test(folded))?.[1] ?? 'law';
}

/** A file's name without folder and ending: what a text without a title is called. */
export function stemOf(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '');
}

/** The key of a text without designation: its file's name, which for federal laws is their acronym; else its title. */
export function keyOfFile(name: string, title: string): InstrumentKey {
  const key = keyFromName(stemOf(name)) ?? keyFromName(title);
  if (key) return key;
  throw new NormapaError('unreadable-file', `no key can be made for ${name}`, {
    found: 'neither a file name nor a title with letters',
    expected: 'a name such as lgpgir.pdf',
  });
}

/**
 * A title that the cover prints in capitals, as the text itself writes it where it names the instrument; as printed where the text never does.
 * The spelling met most often wins, the first of those on a tie.
 */
export function spellTitle(printed: string, texts: readonly string[]): string {
  if (/\p{Ll}/u.test(printed)) return printed;
  const wanted = fold(printed);
  const counts = new Map<string, number>();
  for (const text of texts) {
    const folded = fold(text);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const found = text.slice(at, at + wanted.length);
      if (/\p{Ll}/u.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? printed;
}
