import { foldWord } from '../text/folded-word.js';
import { tokenAt } from '../text/token.js';
import type { Mention } from './mention.js';

/** A short form that the text itself defines, and the mention of what it stands for. */
export interface Definition {
  /** Folded, without its article: `ley`, `lgpgir`, `norma`. */
  readonly short: string;
  readonly mention: Mention;
  /** Where the words that define end: the short form inside them cites nothing. */
  readonly end: number;
}

const LEAD_IN =
  /^[\s,(“"]*(?:en\s+(?:adelante|lo\s+sucesivo|lo\s+subsecuente),?\s*(?:referid[oa]|denominad[oa]|como|identificad[oa])?[\s,:]*)(?:como\s+)?["“‘']?\s*(?:(?:la|el|las|los)\s+)?["“‘']?([\p{L}-]{2,20}(?:\s(?:General|Federal|Nacional|Org[aá]nic[ao]|Interior|Interno)){0,2})/iu;
const BRACKET =
  /^\s{0,3}\(\s?["“]?(?:(?:la|el)\s+)?([\p{Lu}][\p{L}-]{1,15}(?:\s(?:General|Federal|Nacional|Orgánic[ao]|Interior|Interno))?)["”]?\s?\)/u;
/** "Agreement between the Community, of the one part, and Mexico, of the other part (hereinafter "the Agreement")". */
const HEREINAFTER =
  /^[^.;()]{0,160}\(hereinafter,?\s(?:(?:referred to|called|known)\s)?(?:as\s)?["“‘']?(?:the\s)?["“‘']?(\p{Lu}[\p{L}-]{1,15}(?:\s\p{Lu}\p{L}{2,15}){0,2})["”’']?\)/u;

/** The definition that follows a mention: "Ley General de ..., en adelante la Ley", "(LGPGIR)"; or that it is the body of: "Ley: Ley General ...". */
export function definitionBy(text: string, mention: Mention): Definition | null {
  if (mention.instrument?.form === 'short' || !mention.instrument) return null;
  const after = text.slice(mention.end, mention.end + 90);
  const stated =
    LEAD_IN.exec(after) ?? BRACKET.exec(after) ?? HEREINAFTER.exec(text.slice(mention.end, mention.end + 260));
  // "artículo 12 de la Ley de la Industria Eléctrica (LIE)" tells what the law is called; a glossary explains no part.
  const short = stated?.[1] ?? (mention.paths.length > 0 ? null : glossaryTerm(text, mention.start));
  return short === null ? null : { short: foldWord(short), mention, end: mention.end + (stated?.[0].length ?? 0) };
}

const TERM =
  /(?:^|[\n.;)\-–]\s{0,12})["“]?([\p{Lu}][\p{L}]{1,15}(?:\s\p{Lu}\p{L}{2,15}){0,2})["”]?\s?[:.]-?\s?(?:(?:la|el)\s)?["“]?$/iu;

/** The term of a glossary entry that the mention explains: "III. Ley: la Ley General ...". */
const glossaryTerm = (text: string, start: number): string | null => {
  const before = text.slice(Math.max(0, start - 40), start);
  const mark = tokenAt(before, Math.max(0, before.search(/[:]\s?(?:la\s|el\s|La\s|El\s)?["“]?$/)));
  return mark.word === ':' ? (TERM.exec(before)?.[1] ?? null) : null;
};
