import { fold } from '../../domain/fold.js';
import type { MentionContext, MentionFinder } from '../mentions/find-mentions.js';
import type { Definition } from './read-definition.js';

/** The body that words name, and how sure that is. */
export interface NamedAuthority {
  readonly key: string;
  readonly confidence: number;
}

/** Reads who the bearer of a rule is, by the names of bodies and the short forms that the text itself defines. */
export interface AuthorityReader {
  /** True for a body of the state, also one that has no record. */
  isAuthority(words: string): boolean;
  /** The body that words begin with: "la Secretaría" by the text's own definition. Null where none is named for sure. */
  read(words: string): NamedAuthority | null;
  /** Learns the short forms that a text defines: "Secretaría: La Secretaría de Economía". */
  learn(definitions: readonly Definition[]): void;
}

/** Words that name a body whatever stands behind them, folded. */
const BODY =
  /^["“]?(?:(?:la|el|los|las|a la|al|dich[oa]s?|cada|cualquier) )?(?:(?:persona(?:s)? )?titular(?:es)? (?:de(?:l)? |de la )(?:la |el )?)?["“]?(?:secretaria|comision|ejecutivo|autoridad|procuraduria|agencia|instituto|cenace|cne|presidente de la republica|congreso|gobierno|municipios?|entidades federativas|ayuntamientos?|estados,? |federacion|consejo|pleno|dependencias?|banco de mexico|servicio de administracion|servicio geologico|poder|camara|organismos? de cuenca|alcaldias|director(?:a)? general|persona comisionada|presidente de la comision|unidad|comite|junta|sistema nacional|inecc|tribunal|legislaturas?|coordinacion|direccion general)(?![\p{L}])/u;

/** Words that may stand before the name of a body and leave it the bearer, folded. */
const LEAD =
  /^["“]?(?:(?:la|el|los|las|a la|al|corresponde a) )?(?:(?:persona )?titular de(?:l)? )?(?:(?:la|el) )?["“]?$/u;

/** Names remembered at most. */
const CACHE_LIMIT = 20_000;

/** A reader for one instrument. */
export function createAuthorityReader(finder: MentionFinder, context: MentionContext): AuthorityReader {
  const short = new Map<string, NamedAuthority>();
  // A text names few bodies, and each many times.
  const known = new Map<string, NamedAuthority | null>();
  const leading = (words: string): NamedAuthority | null => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const named = findLeading(words);
    if (known.size < CACHE_LIMIT) known.set(words, named);
    return named;
  };
  const findLeading = (words: string): NamedAuthority | null => {
    const mention = finder.find(words, context).find(({ label }) => label === 'Authority');
    if (!mention || !LEAD.test(fold(words.slice(0, mention.start)))) return null;
    return { key: mention.key, confidence: mention.confidence };
  };
  const read = (words: string): NamedAuthority | null => {
    const head = words.slice(0, 200);
    return leading(head) ?? short.get(shortForm(head)) ?? null;
  };
  return {
    isAuthority: (words) => BODY.test(fold(words.slice(0, 120))) || read(words) !== null,
    read,
    learn: (definitions) => {
      for (const { term, meaning } of definitions) {
        const body = leading(meaning.slice(0, 200));
        if (body) short.set(shortForm(term), { key: body.key, confidence: Math.min(body.confidence, 0.9) });
      }
    },
  };
}

/** A short form as a definition gives it and a sentence uses it: without article and quotation marks. */
const shortForm = (words: string): string =>
  fold(words)
    .replace(/["“”«»]/g, '')
    .replace(/,.*$/s, '')
    .replace(/^(?:a )?(?:la|el|los|las|al) /, '')
    .replace(/^(?:persona )?titular de(?:l)? (?:la |el )?/, '')
    .trim();
