import type { Stance } from '../../domain/ports/questions/docket.js';
import type { Language } from '../../domain/vocabulary.js';

/** The fixed words of a forum pack, in both languages. */
export interface PackWords {
  readonly pack: string;
  readonly asOf: string;
  readonly caution: string;
  readonly summary: string;
  readonly goals: string;
  readonly agenda: string;
  readonly agendaItems: (texts: number, gaps: number, actors: number) => readonly string[];
  readonly table: string;
  readonly tableHead: readonly string[];
  readonly roles: Readonly<Record<'named' | 'issues' | 'enforces', string>>;
  readonly formerly: string;
  readonly asks: string;
  readonly asksHead: readonly string[];
  readonly texts: string;
  readonly settledBy: string;
  readonly source: string;
  readonly candidate: string;
  readonly gaps: string;
  readonly regulatedBy: string;
  readonly questions: string;
  readonly overlaps: string;
  readonly positions: string;
  readonly noPositions: string;
  readonly positionHead: readonly string[];
  readonly stances: Readonly<Record<Stance, string>>;
  readonly states: Readonly<Record<string, string>>;
}

const ES: PackWords = {
  pack: 'Carpeta del foro: recomendación',
  asOf: 'Al',
  caution:
    'Preparada con un mapa de normas cuyos resúmenes no son la ley ni asesoría jurídica. Lo marcado como candidato lo concluyó una regla y nadie lo ha cotejado con el texto oficial.',
  summary: 'Qué pide la recomendación',
  goals: 'Objetivos de Desarrollo Sostenible a los que sirve lo que está en la mesa',
  agenda: 'Orden del día',
  agendaItems: (texts, gaps, actors) => [
    `Presentación de la recomendación y de las ${actors} autoridades y grupos convocados`,
    `Estado de las peticiones desde el informe`,
    `Normas en revisión: ${texts}, con su fundamento`,
    `Lo que otros países regulan y aquí no: ${gaps} cuestiones`,
    'Preguntas por resolver y posiciones',
    'Acuerdos: mantener, reformar, crear o derogar',
  ],
  table: 'Quién debe sentarse a la mesa',
  tableHead: ['Autoridad o grupo', 'Por qué', 'Normas a su cargo'],
  roles: {
    named: 'lo nombra la recomendación',
    issues: 'expide normas de esta carpeta',
    enforces: 'vigila normas de esta carpeta',
  },
  formerly: 'el informe nombra a',
  asks: 'Las peticiones y su estado',
  asksHead: ['Petición', 'Estado (candidato)', 'Qué cambiaría, quién y por qué vía'],
  texts: 'Las normas y su fundamento',
  settledBy: 'Lo resolvería',
  source: 'Fuente',
  candidate: 'candidato',
  gaps: 'Lo que no regula ninguna norma mexicana de este corpus',
  regulatedBy: 'Textos que lo regulan',
  questions: 'Preguntas por resolver',
  overlaps: 'Mandatos que se traslapan sobre estas materias',
  positions: 'Posiciones',
  noPositions:
    'Sin posiciones registradas. Se leen de una carpeta de archivos YAML (--positions) y se muestran junto a cada señal; no cuentan como derecho.',
  positionHead: ['Quién', 'Sobre qué', 'Postura', 'Palabras', 'Día'],
  stances: { keep: 'mantener', reform: 'reformar', create: 'crear', repeal: 'derogar' },
  states: { done: 'cumplida', overtaken: 'rebasada', contradicted: 'contradicha', open: 'abierta' },
};

const EN: PackWords = {
  pack: 'Forum pack: recommendation',
  asOf: 'As of',
  caution:
    'Prepared with a map of rules whose summaries are neither the law nor legal advice. What is marked a candidate was concluded by a rule, and nobody has read it against the official text.',
  summary: 'What the recommendation asks',
  goals: 'Sustainable Development Goals that what is on the table serves',
  agenda: 'Agenda',
  agendaItems: (texts, gaps, actors) => [
    `The recommendation, and the ${actors} bodies and groups called`,
    'How the asks stand since the report',
    `Rules under review: ${texts}, with their ground`,
    `What others regulate and nothing here does: ${gaps} questions`,
    'Questions to settle, and positions',
    'Resolutions: keep, reform, create or repeal',
  ],
  table: 'Who must sit at the table',
  tableHead: ['Body or group', 'Why', 'Rules in its charge'],
  roles: {
    named: 'the recommendation names it',
    issues: 'issues rules of this pack',
    enforces: 'enforces rules of this pack',
  },
  formerly: 'the report names',
  asks: 'The asks and how they stand',
  asksHead: ['Ask', 'State (candidate)', 'What it would change, who, and by which step'],
  texts: 'The rules and their ground',
  settledBy: 'Settled by',
  source: 'Source',
  candidate: 'candidate',
  gaps: 'What no Mexican rule of this corpus regulates',
  regulatedBy: 'Texts that regulate it',
  questions: 'Questions to settle',
  overlaps: 'Mandates that overlap on these subjects',
  positions: 'Positions',
  noPositions:
    'No positions on record. They are read from a folder of YAML files (--positions) and shown beside each signal; they do not count as law.',
  positionHead: ['Who', 'On what', 'Stance', 'Words', 'Day'],
  stances: { keep: 'keep', reform: 'reform', create: 'create', repeal: 'repeal' },
  states: { done: 'done', overtaken: 'overtaken', contradicted: 'contradicted', open: 'open' },
};

export const PACK_WORDS: Readonly<Record<Language, PackWords>> = { es: ES, en: EN };
