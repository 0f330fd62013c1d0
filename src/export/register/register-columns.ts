import type { Register, RegisterRow } from '../../domain/ports/questions/register.js';
import type { Language, Modality } from '../../domain/vocabulary.js';

/** One column of the register, in both languages. */
export interface RegisterColumn {
  readonly name: Readonly<Record<Language, string>>;
  /** Width in characters. */
  readonly width: number;
  readonly cell: (row: RegisterRow, language: Language, place: number) => string;
}

const MODALITY_WORDS: Readonly<Record<Modality, Readonly<Record<Language, string>>>> = {
  obligation: { es: 'obligación', en: 'obligation' },
  prohibition: { es: 'prohibición', en: 'prohibition' },
  permission: { es: 'derecho', en: 'right' },
  power: { es: 'facultad', en: 'power' },
  definition: { es: 'definición', en: 'definition' },
  limit: { es: 'límite', en: 'limit' },
  sanction: { es: 'sanción', en: 'sanction' },
  procedure: { es: 'trámite', en: 'procedure' },
  scope: { es: 'campo de aplicación', en: 'scope' },
};

const CHANGE_WORDS = {
  added: { es: 'nueva', en: 'new' },
  kept: { es: 'sin cambio', en: 'unchanged' },
  removed: { es: 'ya no aplica', en: 'no longer applies' },
} as const;

/** What the status of a requirement may be; the first is how each begins. */
export const STATUS_WORDS: Readonly<Record<Language, readonly string[]>> = {
  es: ['Por evaluar', 'Cumple', 'Cumple en parte', 'No cumple', 'No aplica'],
  en: ['To be evaluated', 'Met', 'Met in part', 'Not met', 'Not applicable'],
};

const column = (es: string, en: string, width: number, cell: RegisterColumn['cell']): RegisterColumn => ({
  name: { es, en },
  width,
  cell,
});

/** The column whose cells take one of STATUS_WORDS. */
export const STATUS_COLUMN = column('Estado', 'Status', 16, (_, language) => STATUS_WORDS[language][0] ?? '');

/** The column whose cells are days. */
export const DAY_COLUMN = column('Próxima revisión', 'Next review', 14, ({ nextReview }) => nextReview);

const CHANGE_COLUMN = column('Cambio', 'Change', 14, ({ change }, language) =>
  change === null ? '' : CHANGE_WORDS[change][language],
);

const COLUMNS: readonly RegisterColumn[] = [
  column('Núm.', 'No.', 6, (_row, _language, place) => String(place + 1)),
  column('Disposición', 'Citation', 32, ({ citation }, language) => citation[language]),
  column('Texto', 'Text', 40, ({ title }, language) => title[language]),
  column('Clase', 'Kind', 13, ({ modality }, language) => MODALITY_WORDS[modality][language]),
  column('Requisito', 'Requirement', 70, ({ requirement }, language) => requirement[language]),
  column('Por qué aplica', 'Why it applies', 42, ({ why }, language) => why[language]),
  column('Responsable', 'Owner', 20, () => ''),
  column(
    'Evidencia de cumplimiento (propuesta)',
    'Evidence of compliance (proposed)',
    36,
    ({ evidence }, language) => evidence[language],
  ),
  column(
    'Método de evaluación (propuesto)',
    'Method of evaluation (proposed)',
    24,
    ({ method }, language) => method[language],
  ),
  column('Frecuencia (propuesta)', 'Frequency (proposed)', 24, ({ frequency }, language) => frequency[language]),
  STATUS_COLUMN,
  DAY_COLUMN,
  column('Autoridad', 'Authority', 34, ({ authorities }, language) => authorities[language]),
  column('Sanción', 'Sanction', 34, ({ sanctions }, language) => sanctions[language]),
  column('Fuente oficial', 'Official source', 40, ({ source }) => source ?? ''),
  column('Dudas (en inglés)', 'Doubts', 50, ({ doubts }) => doubts.join(' | ')),
  column('Identificador', 'Identifier', 30, ({ id }) => id),
];

/** The columns of a register; that of changes only where an earlier day was asked about. */
export function columnsOf({ since }: Register): readonly RegisterColumn[] {
  return since === null ? COLUMNS : [...COLUMNS, CHANGE_COLUMN];
}

/** What stands above the register in each format: the day, and what it is not. */
export const REGISTER_WORDS = {
  es: {
    title: 'Registro de requisitos legales',
    asOf: 'Al día',
    since: 'Comparado con',
    made: 'Contenido',
    warning:
      'Resúmenes en palabras propias: no son la ley ni asesoría legal; léase cada requisito junto con su fuente oficial. Evidencia, método, frecuencia y próxima revisión son propuestas.',
    pending: 'Textos que dependen de un dato no declarado',
    pendingColumns: ['Texto', 'Dato', 'Disposición', 'Por qué'],
    notes: 'Del perfil no se usó',
  },
  en: {
    title: 'Register of legal requirements',
    asOf: 'As of',
    since: 'Compared with',
    made: 'Content',
    warning:
      'Summaries in our own words: not the law and no legal advice; read each requirement beside its official source. Evidence, method, frequency and next review are proposals.',
    pending: 'Texts that hang on a fact not declared',
    pendingColumns: ['Text', 'Fact', 'Provision', 'Why'],
    notes: 'Of the profile, not used',
  },
} as const;

/** The lines above the register. */
export function headOf({ asOf, since, digest, notes }: Register, language: Language): readonly string[] {
  const words = REGISTER_WORDS[language];
  return [
    words.title,
    `${words.asOf} ${asOf}`,
    ...(since === null ? [] : [`${words.since} ${since}`]),
    `${words.made} ${digest.slice(0, 12)}`,
    words.warning,
    ...notes.map(({ element, says }) => `${words.notes}: ${element} (${says[language]})`),
  ];
}
