import type { Mention } from '../find/mention.js';
import { relationBefore } from './relation.js';

/** Longest stretch between two lists that share an instrument, in characters. */
const GAP = 70;
const BOTH = /\b(?:ambos|ambas|todos|todas)\s+(?:de|del)(?:\s+la)?\s*["“]?$/i;
/** "las reformas a los artículos 46 y 89, así como la adición al artículo 73 Bis de la Ley", "articles 6 and 9 in conjunction with Article 47". */
const JOINED =
  /^,?\s(?:(?:y|así como)\s(?:a\s)?las?\s(?:reformas?|adición|adiciones|derogación|derogaciones|modificación|modificaciones)\s(?:al?|del?)\s(?:l[ao]s?\s)?|in conjunction with\s)$/u;

/**
 * A list that stands alone takes the instrument of the next, where one verb rules both ("la eliminación de los numerales 4.2 y la
 * modificación de la Tabla 2 de la NOM-...") or "ambos de" says so. `floor` is the end of the citation before.
 */
export function shareInstrument(text: string, mention: Mention, next: Mention | undefined, floor: number): Mention {
  if (mention.instrument !== null || mention.relative || !next?.instrument || next.paths.length === 0) return mention;
  const between = text.slice(mention.end, Math.min(next.start, mention.end + GAP + 1));
  if (between.length > GAP || /[.;]/.test(between)) return mention;
  const said = text.slice(Math.max(next.start, next.instrumentStart - 24), next.instrumentStart);
  const shared = BOTH.test(said) || JOINED.test(between) || haveVerbs(text, mention, next, floor);
  if (!shared) return mention;
  return { ...mention, paths: underArticle(mention, next), instrument: next.instrument, instrumentStart: mention.end };
}

/** "Se reforma la fracción VI y se deroga la fracción VII, del artículo 42": both are of article 42. */
const underArticle = ({ paths }: Mention, next: Mention): Mention['paths'] => {
  const [article, inner] = next.paths[0]?.steps ?? [];
  const top = paths[0]?.steps[0];
  const hangs = article?.kind === 'art' && inner !== undefined && top !== undefined && top.rank > article.rank;
  return hangs ? paths.map(({ steps, until }) => ({ steps: [article, ...steps], until })) : paths;
};

const haveVerbs = (text: string, mention: Mention, next: Mention, floor: number): boolean => {
  const verb = relationBefore(text, mention.start, floor);
  if (verb === null || verb === 'basis' || verb === 'fulfils') return false;
  return relationBefore(text, next.start, mention.end) !== null;
};
