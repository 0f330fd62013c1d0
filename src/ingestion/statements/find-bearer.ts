/** Folded words with which a sentence says when, where or how before it says who. */
const OPENING =
  /^(?:asimismo|igualmente|adicionalmente|ademas|previo|previa|previamente|dentro|en|para|cuando|durante|conforme|de acuerdo|de conformidad|con|a partir|a mas tardar|a fin|a efecto|a solicitud|una vez|si|tratandose|sin|por|al|salvo|no obstante|a traves|antes|despues|transcurrid|desde|hasta|ante|bajo|segun|excepto|mientras|toda vez|concluid|recibid|de no|de ser|de forma|de manera|lo anterior|para ello|para tal|para estos|para los efectos|posteriormente|vencid|presentad|cumplid|derivado|a la entrada|a los|siempre)(?![\p{L}])/u;

/** How the name of someone begins, folded. */
const NAME =
  /^(?:y )?(?:l[ao]s?|el|l[ao]s? propi[oa]s?|quien|quienes|tod[oa]s?|cualquier|cualquiera|dich[oa]s?|est[ea]s?|est[oa]s|aquel|aquell[oa]s|cada|su|sus|las? persona|ningun[oa]?|amb[oa]s|un|una)(?![\p{L}])/u;

/** Longest name kept, in characters; longer ones are cut where a clause hangs from them. */
const LIMIT = 160;

/**
 * Who bears a rule, in the words before its verb: "Dentro de los cinco días siguientes, la autoridad" gives "la autoridad". Null where
 * the words name nobody: an impersonal verb, an opening clause alone.
 */
export function bearerBefore(words: string, folded: string): string | null {
  const end = folded.replace(
    /[\s,]+(?:(?:se|no|le|les|lo|la|tambien|ademas|igualmente|asimismo|solo|unicamente) ?)*$/u,
    '',
  ).length;
  if (/(?:^|[\s,])se\s*$/u.test(folded.slice(end))) return null;
  let start = 0;
  if (INFINITIVE.test(words)) return null;
  if (OPENING.test(folded)) {
    const found = lastName(folded.slice(0, end));
    start = found < 0 ? nameWithoutComma(folded.slice(0, end)) : found;
    if (start < 0) return null;
  }
  return clip(words.slice(start, end));
}

/** Who bears a rule, in the words behind its verb: "Corresponde a la Secretaría: ..." gives "la Secretaría". Null where they name nobody. */
export function bearerBehind(words: string, folded: string): string | null {
  const skipped = /^[\s,]*(?:a |al |con [^,.;:]{1,120} a(?= (?:quien|l[ao]s|el)))?/u.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(skipped);
  if (!NAME.test(rest) && !/^["“\p{Lu}]/u.test(words.slice(skipped))) return null;
  const end = BEHIND_END.exec(rest)?.index ?? rest.length;
  const name = words.slice(skipped, skipped + end);
  return clip(name.slice(0, verbIn(name)));
}

/** What ends a name behind its verb, folded. */
const BEHIND_END =
  /[:;.]|,? (?:en materia de|en los terminos|conforme a|de conformidad|las siguientes|los siguientes|el despacho|lo siguiente)|, /u;

/** "la Secretaría expedir normas": where the verb begins that the name is followed by; the length of the words where none is. */
const verbIn = (name: string): number => {
  for (const { index, 1: word = '' } of name.matchAll(/ (\p{Ll}{2,}[aei]r(?:se)?)(?= )/gu)) {
    if (!NOUNS.has(word)) return index;
  }
  return name.length;
};

/** Nouns and adjectives that end as verbs do. */
const NOUNS: ReadonlySet<string> = new Set(
  'titular militar particular poder lugar mujer taller escolar auxiliar similar nuclear solar hogar familiar regular popular'.split(
    ' ',
  ),
);

/** The doer of a passive: "deberá ser creada por el Ejecutivo Federal" gives "el Ejecutivo Federal". */
export function agentBehind(words: string, folded: string): string | null {
  const match = /^[^,.;:]{0,160}? por ((?:la|el|los|las) )(?=\p{Lu})/u.exec(words);
  if (!match) return null;
  const start = match[0].length - (match[1] ?? '').length;
  const end =
    /[,.;:]| en un| dentro | a mas | previ[oa] | para | mediante | conforme /u.exec(folded.slice(start))?.index ??
    folded.length - start;
  return clip(words.slice(start, start + end));
}

/** Where the name that stands last before the verb begins, after an opening clause; -1 where none does. */
const lastName = (folded: string): number => {
  for (let comma = folded.lastIndexOf(','); comma >= 0; comma = comma > 0 ? folded.lastIndexOf(',', comma - 1) : -1) {
    const start = comma + 1 + (folded.slice(comma + 1).length - folded.slice(comma + 1).trimStart().length);
    if (NAME.test(folded.slice(start))) return start;
  }
  return -1;
};

/** "De acuerdo con el Quinto transitorio el responsable": the last article that hangs from no word before it; -1 where there is none. */
const nameWithoutComma = (folded: string): number => {
  const articles = [...folded.matchAll(/(?<=([a-zñ]+) )(?:el|la|los|las) (?=[a-zñ])/g)];
  const free = articles.findLast(({ 1: word = '' }) => !JOINS.has(word) && !/[aei]r(?:se)?$/.test(word));
  return free?.index ?? -1;
};

/** Words from which an article behind them hangs. */
const JOINS: ReadonlySet<string> = new Set(
  'a ante bajo con contra de desde en entre hacia hasta para por segun sin sobre tras y e o u ni que conforme mediante durante salvo como cual ser es sea todo toda todos todas ambos ambas'.split(
    ' ',
  ),
);

/** A sentence that begins with its verb names nobody before it: "Presentar los informes que deban". */
const INFINITIVE = /^\p{Lu}?\p{Ll}+(?:ar|er|ir|arse|erse|irse|arlo|arla)[ ,]/u;

const clip = (name: string): string | null => {
  const bare = name
    .replace(/^[\s,"“”]+/u, (lead) => (/["“]/.test(lead) ? lead.trimStart().replace(/^,/, '') : ''))
    .replace(/[\s,:;]+$/u, '');
  if (bare.length < 2) return null;
  if (bare.length <= LIMIT) return bare;
  const cut = bare.slice(0, LIMIT).search(/,| que | a quienes | cuando /u);
  return cut > 10 ? bare.slice(0, cut) : `${bare.slice(0, bare.lastIndexOf(' ', LIMIT))}…`;
};
