const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that may stand between the capitalised words of a name. */
export const NAME_CONNECTORS = set(
  'de del la las los el y e o u para a al sobre en por con contra que entre su sus sin',
);

/** Capitalised words that begin something else after "y la", ", la", "en el": bodies, gazettes, places, parts and other instruments. */
export const NOT_IN_NAME = set(
  'secretaria secretarias secretario secretaria comision comisiones instituto institutos procuraduria agencia servicio suprema ' +
    'tribunal tribunales junta consejo camara congreso presidente ejecutivo gobierno estado municipio municipios ' +
    'diario gaceta periodico capitulo titulo seccion articulo articulos fraccion fracciones parrafo inciso numeral anexo apendice tabla ' +
    'ley leyes codigo codigos reglamento reglamentos norma normas decreto decretos acuerdo acuerdos tratado tratados convenio convenios ' +
    'constitucion estatuto lineamientos reglas disposiciones manual programa plan estrategia nom nmx dof transitorio transitorios ' +
    'autoridad autoridades petroleos banco centro registro procurador titular artículo',
);

/** Lower-case words that make "la Ley" no instrument at all: "la Ley aplicable", "la Ley de la materia". */
export const GENERIC_AFTER = set(
  'aplicable aplicables correspondiente correspondientes respectiva respectivo respectivas respectivos relativa relativo local locales ' +
    'estatal estatales municipal interno extranjera extranjero vigentes',
);

/** How a title that is a sentence goes on after its noun: "Acuerdo por el que", "Lineamientos para". */
export const SENTENCE_OPENERS = set('por que mediante para relativo relativa sobre');

/** Words that end a title that is a sentence, after a comma or a full stop or none. */
export const TITLE_ENDERS = set('publicado publicada publicados publicadas expedido expedida emitido emitida');
