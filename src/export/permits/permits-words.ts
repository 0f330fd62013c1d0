import type { BasisPlace } from '../../domain/ports/questions/permits.js';
import type { Silence, TermKind } from '../../domain/vocabulary.js';

/** The fixed words of a table of procedures. */
export interface PermitsWords {
  readonly title: string;
  readonly asOf: string;
  readonly warning: string;
  readonly path: string;
  readonly sum: (business: number, calendar: number, estimate: number) => string;
  readonly unknownOnPath: string;
  readonly unknownElsewhere: string;
  readonly notes: string;
  readonly names: { readonly needed: string; readonly others: string; readonly about: string };
  readonly columns: readonly string[];
  readonly otherColumns: readonly string[];
  readonly others: string;
  readonly yes: string;
  readonly optional: string;
  readonly depends: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<TermKind, string>>;
  readonly ofApplicant: string;
  readonly silences: Readonly<Record<Silence, string>>;
  readonly roles: Readonly<Record<BasisPlace['role'], string>>;
  readonly notOnRecord: string;
  readonly notInForce: string;
  readonly unknown: {
    readonly need: string;
    readonly authority: string;
    readonly term: string;
    readonly silence: string;
    readonly requisites: string;
  };
}

/** Counts of days in words, those of none left out. */
const sumOf = (business: Counted, calendar: Counted, joint: string): string =>
  [business, calendar]
    .filter(([count]) => count > 0)
    .map(([count, days]) => `${count} ${days}`)
    .join(joint);

type Counted = readonly [count: number, days: string];

const ES: PermitsWords = {
  title: 'Trámites del proyecto',
  asOf: 'Al día',
  warning:
    'Resúmenes en palabras propias: no son la ley ni asesoría legal; léase cada trámite junto con su fundamento. Lo que no se sabe se dice.',
  path: 'Ruta crítica',
  sum: (business, calendar, estimate) => {
    const days = sumOf([business, 'días hábiles'], [calendar, 'días naturales'], ' y ');
    return days === ''
      ? 'No se conoce en ella plazo alguno en días'
      : `Plazos conocidos en ella: ${days} (unos ${estimate} días naturales, sin contar feriados)`;
  },
  unknownOnPath: 'En ella, sin plazo conocido',
  unknownElsewhere: 'Fuera de ella, sin plazo conocido',
  notes: 'Del perfil no se usó',
  names: { needed: 'Trámites', others: 'No se requieren', about: 'Acerca de' },
  columns: [
    'Orden',
    'Trámite',
    'Se requiere',
    'Ruta crítica',
    'Ante quién',
    'Nivel',
    'Por qué',
    'Fundamento',
    'Plazo',
    'Lo fija',
    'Si la autoridad calla',
    'Requisitos',
    'Va después de',
    'Lo que no se sabe',
    'Para qué se pide',
    'Quién queda exento',
    'Derechos',
    'Notas',
    'Dudas (en inglés)',
    'Homoclave',
    'Identificador',
  ],
  otherColumns: ['Trámite', 'Por qué no', 'Para qué se pide', 'Identificador'],
  others: 'Trámites que no se requieren',
  yes: 'sí',
  optional: 'optativo',
  depends: 'depende de un dato',
  levels: { federal: 'federal', state: 'estatal', municipal: 'municipal' },
  kinds: {
    business: 'días hábiles',
    calendar: 'días naturales',
    months: 'días (el texto cuenta meses)',
    'none-stated': 'días (el texto no dice cuáles)',
  },
  ofApplicant: 'para quien lo solicita',
  silences: {
    granted: 'se tiene por concedido',
    denied: 'se tiene por negado',
    'none-stated': 'el texto no lo dice',
    unknown: 'no se sabe',
  },
  roles: { basis: 'fundamento', term: 'plazo', stage: 'etapa', silence: 'silencio' },
  notOnRecord: 'sin registro en el mapa',
  notInForce: 'ya no en vigor',
  unknown: {
    need: 'si se requiere, falta el dato',
    authority: 'ante quién se tramita',
    term: 'el plazo',
    silence: 'qué significa el silencio',
    requisites: 'los requisitos',
  },
};

const EN: PermitsWords = {
  title: 'Procedures of the project',
  asOf: 'As of',
  warning:
    'Summaries in our own words: not the law and no legal advice; read each procedure beside its legal basis. What nobody knows is said.',
  path: 'Critical path',
  sum: (business, calendar, estimate) => {
    const days = sumOf([business, 'working days'], [calendar, 'calendar days'], ' and ');
    return days === ''
      ? 'No term in days is known along it'
      : `Known terms along it: ${days} (about ${estimate} calendar days, holidays not counted)`;
  },
  unknownOnPath: 'Along it, without a known term',
  unknownElsewhere: 'Off it, without a known term',
  notes: 'Of the profile, not used',
  names: { needed: 'Procedures', others: 'Not needed', about: 'About' },
  columns: [
    'Order',
    'Procedure',
    'Needed',
    'Critical path',
    'Before whom',
    'Level',
    'Why',
    'Legal basis',
    'Term',
    'Set by',
    'If the authority is silent',
    'Requisites',
    'Comes after',
    'What is unknown',
    'What it is asked for',
    'Who is exempt',
    'Fee',
    'Notes',
    'Doubts',
    'Key of the procedure',
    'Identifier',
  ],
  otherColumns: ['Procedure', 'Why not', 'What it is asked for', 'Identifier'],
  others: 'Procedures that are not needed',
  yes: 'yes',
  optional: 'optional',
  depends: 'hangs on a fact',
  levels: { federal: 'federal', state: 'state', municipal: 'municipal' },
  kinds: {
    business: 'working days',
    calendar: 'calendar days',
    months: 'days (the text counts months)',
    'none-stated': 'days (the text does not say which)',
  },
  ofApplicant: 'for the applicant',
  silences: {
    granted: 'taken as granted',
    denied: 'taken as denied',
    'none-stated': 'the text does not say',
    unknown: 'nobody knows',
  },
  roles: { basis: 'basis', term: 'term', stage: 'stage', silence: 'silence' },
  notOnRecord: 'without a record in the map',
  notInForce: 'no longer in force',
  unknown: {
    need: 'whether it is needed, the fact is missing',
    authority: 'before whom it is gone through',
    term: 'the term',
    silence: 'what silence means',
    requisites: 'the requisites',
  },
};

export const PERMITS_WORDS = { es: ES, en: EN } as const;
