import { parseDesignation, printDesignation } from '../../domain/designation.js';
import { fold } from '../../domain/fold.js';
import { readDayInWords } from '../marks/printed-day.js';

/** The words by which a transitory ends another text as a whole. "La Ley que se abroga" names again one that was ended before. */
const ENDS =
  /(?<!\bque |conforme )\b(?:(?:se|quedan?|quedaran?)(?: \w+)? (?:abrogan?|abrogad[oa]s?|cancelan?|cancelad[oa]s?)|abroga|cancela(?: y (?:sustituye|deja sin efectos?))?(?: a)?|(?:quedan?|quedaran?|dejan?|se dejan?) sin efectos?|sustituye a)\b/;

/** Where the list of texts that it ends is over. */
const OVER =
  /\.\s|\.$|,? y (?:se (?:derogan?|abrogan?)|(?:las |los )?demas\b|todas las)|;? asi como (?:las|los|todas) (?:demas|disposiciones)/;

const DESIGNATION = /\b(?:NOM|NMX)[ –-]+(?:EM[ –-]+)?[A-Z0-9][A-Z0-9/ –-]{3,40}?[ –/-]+(?:\d{4}|\d{2})(?!\d)/g;

/** The nouns that a title opens with, at the place where one begins. */
const TITLE =
  /(?:^|(?:,|;|:| y| e)? ?(?:la|el|las|los) |: )((?:Ley|Código|Reglamento|Decreto|Acuerdo|Lineamientos|Disposiciones|Reglas|Estatuto|Norma)\b(?: [^\s,;.]+| ?,(?= (?:por|que|de|en|del) (?!fecha)))*)/g;

/** What follows a title tells where and when it was published. */
const PUBLISHED =
  / (?:publicad[oa]s?|expedid[oa]s?|promulgad[oa]s?|de fecha|de \d{1,2} de|del \d{1,2} de|del? [a-z]+ de [a-z]+ de (?:mil|dos mil|\d{4}))\b/;

/**
 * The texts that a paragraph of a transitory says it replaces, each by its designation, else by its title; one that bears the title of the text
 * itself with the day of its publication. `inner` are the items of the list that follows "Se abrogan:".
 */
export function readReplacedTexts(paragraph: string, inner: readonly string[], ownTitle: string): readonly string[] {
  const verb = ENDS.exec(fold(paragraph));
  if (!verb) return [];
  const after = paragraph.slice(verb.index + verb[0].length);
  if (/:\s*$/.test(after)) return inner.flatMap((item) => nameOfItem(item, ownTitle));
  // "Quedan sin efectos las disposiciones que se opongan a la Ley ...": what is ended is no text with a title.
  if (after.slice(0, NEAR).search(OPENS) < 0) return [];
  return namesIn(after.slice(0, OVER.exec(fold(after))?.index ?? after.length), ownTitle);
}

/** The first title stands within so many letters of the verb. */
const NEAR = 60;
const OPENS =
  /(?<!que se opongan a la |contenidas en la )\b(?:Ley|Código|Reglamento|Decreto|Acuerdo|Lineamientos|Disposiciones|Reglas|Estatuto|Norma|NOM|NMX|normas oficiales)\b/;

const namesIn = (words: string, ownTitle: string): readonly string[] => {
  const designations = [...words.matchAll(DESIGNATION)].flatMap(([found]) => {
    const read = parseDesignation(found);
    return read ? [printDesignation(read)] : [];
  });
  if (designations.length > 0) return [...new Set(designations)];
  return [...words.matchAll(TITLE)].flatMap((match) =>
    (match[1] ?? '').split(NEXT_TITLE).flatMap((title) => dated(title, words.slice(match.index), ownTitle)),
  );
};

/** "la Ley de Ciencia y Tecnología y la Ley Orgánica del Consejo": two titles. */
const NEXT_TITLE = / y (?:la|el) (?=(?:Ley|Código|Reglamento|Decreto|Acuerdo)\b)/;

/** An item of a list holds one title, commas and all. */
const nameOfItem = (item: string, ownTitle: string): readonly string[] => {
  const title = item.replace(/^(?:La|El|Las|Los) /, '').replace(/[\s;.,]+(?:y[\s,]*)?$/, '');
  return /^(?:Ley|Código|Reglamento|Decreto|Acuerdo|Lineamientos|Disposiciones|Reglas|Norma|NOM)\b/.test(title)
    ? dated(title, item, ownTitle)
    : [];
};

/** The words before those on its publication; with that day where the title is the text's own. */
const dated = (words: string, around: string, ownTitle: string): readonly string[] => {
  const title = words.slice(0, PUBLISHED.exec(words)?.index ?? words.length).replace(/[\s,]+$/, '');
  if (title.split(' ').length < 2 || /\bque se (?:abroga|cancela)/.test(title)) return [];
  if (fold(title) !== fold(ownTitle)) return [title];
  const day = readDayInWords(around);
  return day === null ? [] : [`${title} (DOF ${day})`];
};
