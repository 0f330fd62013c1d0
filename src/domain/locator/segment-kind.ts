/** A label of plain shape: letters, digits, inner dots and hyphens. `32-bis`, `5.2.1`, `quinto`, `a.1`; not `-a`, `5..2`, `a_2`. */
const PLAIN = /^[a-z0-9ñ]+([.-][a-z0-9ñ]+)*$/;
/** A number with its suffixes, Roman in treaties, or in words: `32-bis`, `18-h-quater`, `4.5`, `xxiv`, `decimo-primero`, `cuarto-bis`, `unico`. */
const NUMBERED = /^(\d+(\.\d+)*(-[a-zñ]+|-\d+)*|[ivxlcdm]{1,8}(-bis|-ter)?|[a-z]{4,}(-[a-z]{4,}){0,3}(-bis|-ter)?)$/;
const CODE = /^\d{2,4}(\.\d{1,2}){0,3}$/;

/** What a kind of segment is called and which labels it takes. */
export interface SegmentRule {
  /** Spanish name, singular, as a heading prints it. */
  readonly name: string;
  readonly label: RegExp;
  /** True for a part that only groups others: articles are addressed without it. */
  readonly container: boolean;
}

const part = (name: string, label: RegExp = PLAIN): SegmentRule => ({ name, label, container: false });
const container = (name: string): SegmentRule => ({ name, label: PLAIN, container: true });

/** Every kind of segment, by the word that a locator writes. Adding a kind is one line here and one in heading-words.ts. */
export const SEGMENT_RULES = {
  lib: container('Libro'),
  tit: container('Título'),
  cap: container('Capítulo'),
  sec: container('Sección'),
  art: part('Artículo', NUMBERED),
  ap: part('Apartado'),
  fr: part('Fracción'),
  inc: part('Inciso'),
  par: part('Párrafo', /^(\d+|last|(ante)?penultimate)$/),
  num: part('Numeral'),
  anx: part('Anexo'),
  tab: part('Tabla'),
  lst: part('Listado'),
  trans: part('Transitorio', NUMBERED),
  dec: container('Decreto'),
  res: part('Resolutivo', NUMBERED),
  cons: part('Considerando', NUMBERED),
  regla: part('Regla'),
  frac: part('Fracción arancelaria', CODE),
  sub: part('Parte'),
} as const satisfies Readonly<Record<string, SegmentRule>>;

export type SegmentKind = keyof typeof SEGMENT_RULES;

export const SEGMENT_KINDS = Object.keys(SEGMENT_RULES) as readonly SegmentKind[];

/** True for a word that a locator uses as kind. */
export function isSegmentKind(word: string): word is SegmentKind {
  return Object.hasOwn(SEGMENT_RULES, word);
}
