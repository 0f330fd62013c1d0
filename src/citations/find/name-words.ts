const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that may stand between the capitalised words of a name. */
export const NAME_CONNECTORS = set(
  'de del la las los el y e o u para a al sobre en por con contra que entre su sus sin un una toda',
);

/** What may follow the noun of a name when no capitalised word does. */
export const FIRST_CONNECTORS = set('de del para sobre que en contra');

/** Capitalised words that begin something else after "y", ", la", "en el": bodies, gazettes, places, parts and other instruments. */
export const NOT_IN_NAME = set(
  'secretaria secretarias secretario comision comisiones instituto institutos procuraduria agencia suprema ' +
    'tribunal tribunales junta consejo camara congreso presidente ejecutivo gobierno estado municipio municipios ' +
    'diario gaceta periodico capitulo titulo seccion articulo articulos fraccion fracciones parrafo inciso numeral anexo apendice tabla ' +
    'ley leyes codigo codigos reglamento reglamentos norma normas decreto decretos acuerdo acuerdos tratado tratados convenio convenios ' +
    'constitucion estatuto lineamientos reglas disposiciones manual programa plan estrategia nom nmx dof transitorio transitorios ' +
    'autoridad autoridades petroleos banco centro registro procurador titular',
);

/** Capitalised words that end a name even right after it: a heading or a gazette has begun. */
export const HEADING_WORDS_AFTER_NAME = set(
  'dof diario articulo articulos fraccion fracciones capitulo transitorio transitorios camara',
);

/** Lower-case words that make "la Ley" no instrument at all: "la Ley aplicable", "el Reglamento respectivo". */
export const GENERIC_AFTER = set(
  'aplicable aplicables correspondiente correspondientes respectiva respectivo respectivas respectivos relativa relativo local locales ' +
    'estatal estatales municipal interno interior organico extranjera extranjero vigentes',
);

/** How a title that is a sentence goes on after its noun: "Acuerdo por el que", "Lineamientos para". */
export const SENTENCE_OPENERS = set('por que mediante para relativo relativa sobre');

/** Words that end a title that is a sentence, wherever they stand. */
export const TITLE_ENDERS = set(
  'publicado publicada publicados publicadas expedido expedida expedidos expedidas emitido emitida emitidos emitidas aprobado aprobada',
);

/** Words that end it after a comma: the sentence that cites goes on. */
export const AFTER_TITLE_COMMA = set('debe debera deberan podra podran sera seran no cuando vigente cuyo cuya se');

/** "Reglamento Interior de Trabajo": what every employer has. */
export const HOUSE_RULES = /^\s+interior\s+de\s+trabajo/i;
