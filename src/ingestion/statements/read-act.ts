import type { Act } from '../../domain/vocabulary.js';

/** Endings of a verb as powers and duties write it: infinitive, future, present subjunctive. */
const form = (...stems: string[]): string => `(?:${stems.join('|')})(?:[aei]r(?:se|a|an)?|[ae]n?)`;

const RULES =
  '(?:(?:las?|los|el) )?(?:normas?|reglamentos?|disposiciones|lineamientos|reglas|bases|politicas y lineamientos|estandares|especificaciones|requisitos tecnicos)';
const LEAVES = '(?:permisos?|autorizacion(?:es)?|licencias?|concesion(?:es)?|asignacion(?:es)?)';

/** What an authority does, by the verb that says it and what the verb acts on; folded. */
const ACTS_OF_AUTHORITIES: readonly (readonly [Act, RegExp])[] = [
  [
    'inspect',
    new RegExp(
      `\\b(?:${form('verific', 'inspeccion', 'supervis')}|vigilar(?:a|an)? (?:(?:el|la|y|que) )|(?:actos?|visitas?|labores) de (?:inspeccion|verificacion)|realizar[a-z]* (?:la )?(?:inspeccion|verificacion)|inspeccion y vigilancia)`,
    ),
  ],
  [
    'sanction',
    new RegExp(
      `\\b(?:${form('sancion')}|(?:imponer|impondra|impongan?|imposicion)[a-z]* .{0,60}?(?:sancion|multa|medidas (?:de apremio|de seguridad|correctivas|provisionales))|determinar (?:las )?infracciones|imponer las)\\b`,
    ),
  ],
  [
    'permit',
    new RegExp(
      `\\b(?:(?:otorg|expid|exped|conced|revoc|prorrog|renov|modific|cancel|emit)[a-z]* (?:(?:y|o|,) ?(?:[a-z]+ )?)*(?:l[oa]s? )?${LEAVES}|autoriz(?:ar|ara|aran)\\b|permitir (?:la|el)|resolver (?:sobre )?(?:las )?solicitudes|evaluar (?:el|la)[a-z ]{0,20} impacto ambiental|evaluacion del? impacto ambiental de)`,
    ),
  ],
  [
    'register',
    /\b(?:registr(?:ar|ara|aran)\b|inscribir|(?:llevar|integrar|crear|mantener|administrar|operar|establecer)(?:a|an)?(?: (?:y|e) [a-z]+(?:r|ra))?(?: actualizado)? (?:el|un|los) (?:registro|padron|inventario|sistema de registro)|inscripcion en el registro)/,
  ],
  [
    'certify',
    /\b(?:certific(?:ar|ara|aran)\b|acredit(?:ar|ara|aran) (?:a|las|los|organismos|entidades|unidades|laboratorios)|evaluar la conformidad|aprobar (?:a )?(?:las|los) (?:personas|organismos|entidades|unidades|laboratorios)|evaluacion de la conformidad)/,
  ],
  [
    'set-standards',
    new RegExp(
      `\\b(?:exped[a-z]*|expid[a-z]*|emit[a-z]*|elabor[a-z]*|formul[a-z]*|establecer(?:a|an)?|dict[a-z]*|determin[a-z]*|aprobar|proponer|actualizar) (?:(?:y|e|o|,) ?(?:[a-z]+ )?)*${RULES}\\b`,
    ),
  ],
  [
    'collect',
    /\b(?:recaud(?:ar|ara|aran)|cobr(?:ar|ara|aran)|liquid(?:ar|ara)|determinar (?:los )?(?:creditos fiscales|contribuciones|impuestos))\b/,
  ],
  [
    'promote',
    new RegExp(
      `\\b(?:${form('foment', 'promov', 'promuev', 'impuls', 'incentiv', 'estimul')}|otorgar (?:estimulos|incentivos|apoyos|subsidios))\\b`,
    ),
  ],
];

/** What a duty makes an authority do for the one who bears it. */
const ACTS_OF_DUTIES: readonly (readonly [Act, RegExp])[] = [
  [
    'register',
    /\b(?:registrarse|inscribirse|inscribir(?:lo|la|los|las)? en el (?:registro|padron)|registrar(?:lo|la|los|las)? ante|obtener (?:su|el) registro)\b/,
  ],
  [
    'permit',
    new RegExp(
      `\\b(?:obtener|contar con|requier[ea]n?|requeriran?|solicitar|tramitar) (?:de )?(?:previamente )?(?:l[oa]s? |un[oa]? |su )?(?:previ[oa] )?${LEAVES}\\b`,
    ),
  ],
  [
    'certify',
    /\b(?:obtener|contar con) (?:el |la |un |una )?(?:certificad[oa]|certificacion|dictamen de (?:verificacion|una unidad))\b/,
  ],
];

/** How far into what is done its verb is looked for, in characters: later verbs say how. */
const REACH = 90;

/** The act of an authority, by the words from the verb on; null for one that is none of the list. */
export function readAuthorityAct(folded: string): Act | null {
  return earliest(ACTS_OF_AUTHORITIES, folded.slice(0, REACH));
}

/** The act that a duty asks an authority for; null for most duties. */
export function readDutyAct(folded: string): Act | null {
  return earliest(ACTS_OF_DUTIES, folded.slice(0, REACH));
}

const earliest = (table: readonly (readonly [Act, RegExp])[], folded: string): Act | null => {
  let best: { readonly act: Act; readonly at: number } | null = null;
  for (const [act, pattern] of table) {
    const at = folded.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { act, at };
  }
  return best?.act ?? null;
};
