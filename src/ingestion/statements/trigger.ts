import type { Modality } from '../../domain/vocabulary.js';

/** Where in its sentence a trigger puts the one who bears the rule. */
export type BearerPlace = 'before' | 'behind' | 'none';

/** Words that tell what a sentence does. */
export interface Trigger {
  readonly modality: Modality;
  readonly bearer: BearerPlace;
  /** Folded words, as the source of a pattern; word boundaries are added. */
  readonly words: string;
  /** How sure the words alone make it. */
  readonly confidence: number;
}

const trigger = (modality: Modality, bearer: BearerPlace, confidence: number, ...words: string[]): Trigger => ({
  modality,
  bearer,
  confidence,
  words: words.join('|'),
});

/**
 * The words that decide what a sentence does, most telling first: where two begin at one place, the earlier in this table wins;
 * else the one that stands first in the sentence.
 */
export const TRIGGERS: readonly Trigger[] = [
  trigger(
    'prohibition',
    'before',
    0.9,
    '(?:no|ni|tampoco|nunca) (?:se )?(?:podran?|deberan?|deben?|pueden?)',
    'deberan? abstenerse',
    'se abstendran?',
    'tienen? prohibido',
  ),
  trigger(
    'prohibition',
    'none',
    0.9,
    '(?:queda|quedan|queda estrictamente|esta|estan|estara|estaran)(?: expresamente| estrictamente)? prohibid[oa]s?',
    'se prohiben?',
    'en ningun caso,? (?:se )?podran?',
  ),
  trigger(
    'sanction',
    'behind',
    0.9,
    '(?:sera|seran|debe ser|deben ser|debera ser|deberan ser) sancionad[oa]s?',
    'se sancionaran?',
    'se impondran?(?= .{0,40}(?:multa|sancion|arresto|prision|pena|clausura|suspension))',
    'se aplicaran?(?= .{0,40}(?:multa|sancion))',
    'se castigaran?',
    '(?:constituyen?|constituiran?|son|seran?) infracci(?:on|ones)',
    'cometen? (?:una )?infraccion',
  ),
  trigger(
    'permission',
    'before',
    0.85,
    'no (?:se )?requier[ea]n?',
    'no (?:se )?requeriran?',
    'no (?:estara|estaran|esta|estan|quedan?) obligad[oa]s?',
  ),
  trigger(
    'sanction',
    'before',
    0.9,
    '(?:se haran?|seran?) acreedor(?:es|a|as)? a(?! (?:l[oa]s )?(?:incentivo|estimulo|beneficio|derecho|premio|apoyo))',
  ),
  trigger(
    'definition',
    'none',
    0.9,
    '(?<!no )se (?:entiende|entendera)n? por',
    'se denominan?',
    'se denominaran?',
    'se consideran?(?=:)',
    'se entendera como',
    '(?:se )?deben? (?:entenderse|considerarse|entender|considerar|estar a) (?:por|los conceptos|las (?:siguientes )?definiciones)',
    '(?:las |siguientes )definiciones(?: siguientes)?(?=:)',
  ),
  trigger(
    'power',
    'behind',
    0.9,
    '(?:son|seran) (?:las )?(?:facultades|atribuciones|funciones)(?: y (?:obligaciones|deberes|atribuciones))?(?: exclusivas)? (?:de|del)',
    '(?<!le |les |que )(?:corresponden?|correspondera|competen?|compete) (?:a|al|originariamente a|exclusivamente a)(?= (?:la |el |los |las )?[a-zñ"“])',
    'se faculta a',
    'se autoriza a(?= (?:la|el|los|las) (?:secretar|comision|ejecutivo))',
  ),
  trigger(
    'power',
    'before',
    0.9,
    '(?:le |les )correspond(?:e|en|era|eran)',
    'correspondera? (?:el|al) despacho',
    'corresponde el despacho',
    'tienen?(?:,? [^,:]{1,60},?)? (?:a su cargo )?(?:las? )?(?:siguientes )?(?:atribucion(?:es)?|facultad(?:es)?|funciones)',
    'tendran?(?:,? [^,:]{1,60},?)?(?: ademas)?(?: a su cargo)? (?:las? )?(?:siguientes )?(?:atribucion(?:es)?|facultad(?:es)?|funciones)',
    '(?:esta|estan|estara|estaran|queda|quedan) facultad[oa]s? (?:para|a)',
    '(?:es|sera|seran|son) competentes? para',
    'ejercera(?:n)? las (?:siguientes )?(?:atribuciones|facultades)',
  ),
  trigger(
    'obligation',
    'behind',
    0.9,
    '(?:son|seran) obligaciones (?:de|del)',
    '(?:es|sera) obligacion (?:de|del)',
    '(?:estan|estaran|quedan) obligad[oa]s a(?=[^,]{3,80}, l[oa]s )',
  ),
  trigger(
    'obligation',
    'before',
    0.9,
    '(?:esta|estan|estara|estaran|queda|quedan) obligad[oa]s? (?:a|al)',
    '(?:tiene|tienen|tendra|tendran)(?:,[^,:]{1,80},)? (?:la |las )?(?:siguientes )?(?:obligacion|obligaciones|deber de)',
    '(?:tiene|tienen|tendra|tendran), ademas de las (?:obligaciones )?[^:]{0,120}, las siguientes',
    '(?:tiene|tienen|tendra|tendran) que',
    '(?:esta|estan|estara|estaran|queda|quedan) sujet[oa]s? (?:a|al)',
    '(?:debera|deberan|debe|deben)',
    'habran? de',
    'requieren?',
    'requeriran?',
  ),
  trigger(
    'obligation',
    'none',
    0.85,
    'se tendra (?:la )?obligacion',
    'se requier[ea]n?',
    'se requerira',
    '(?:es|sera) obligatori[oa]',
  ),
  trigger(
    'permission',
    'before',
    0.85,
    '(?:podra|podran|puede|pueden)',
    '(?:tiene|tienen|tendra|tendran) derecho',
    '(?:gozaran?|gozan?) de',
  ),
  trigger('permission', 'none', 0.8, 'se permite[n]?', 'se permitira[n]?'),
  trigger(
    'scope',
    'none',
    0.85,
    'se exceptuan? de (?:la aplicacion|lo dispuesto|lo previsto)',
    '(?:queda|quedan|estan|esta) (?:excluid|exceptuad)[oa]s? de (?:la aplicacion|el ambito|esta)',
    '(?:es|son|sera|seran) (?:de )?(?:aplicacion|observancia) (?:general|obligatoria)',
    '(?:es|son) de orden publico',
    '(?:rige|regira|rigen|aplica|aplicara) en todo el territorio',
    '(?:es|sera) aplicable (?:a|al|en) (?:tod[oa]s? )?(?:l[oa]s )?(?:personas|centros|vehiculos|equipos|productos|fuentes|instalaciones|establecimientos|responsables)',
  ),
  trigger(
    'procedure',
    'none',
    0.75,
    'se (?:tramitaran?|sustanciaran?|substanciaran?|desahogaran?|notificaran?|resolveran?|interpondran?|integraran? el expediente|estara a lo)',
    'se tendran? por',
    'surtiran? (?:sus )?efectos',
    'sera sobreseido',
    'consta de las siguientes etapas',
    '(?:conforme al|el|siguiente) procedimiento siguiente',
  ),
];
