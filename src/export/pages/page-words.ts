import type { Language, Status } from '../../domain/vocabulary.js';

/** What a page says besides the words of the law. */
export interface PageWords {
  readonly official: string;
  readonly summary: string;
  readonly notice: string;
  readonly doubts: string;
  readonly cites: string;
  readonly parts: string;
  readonly forms: string;
  readonly explorer: string;
  readonly source: string;
  readonly other: string;
  readonly holder: string;
  readonly facts: {
    readonly status: string;
    readonly published: string;
    readonly effective: string;
    readonly lastReform: string;
    readonly issuedBy: string;
    readonly enforcedBy: string;
    readonly about: string;
  };
  readonly statuses: Readonly<Record<Status, string>>;
  readonly unknownStatus: string;
  readonly knownFor: (day: string) => string;
}

const ES: PageWords = {
  official: 'Texto oficial',
  summary: 'Resumen de Normapa',
  notice: 'Los resúmenes son de Normapa; no son el texto oficial ni asesoría jurídica.',
  doubts: 'Dudas',
  cites: 'Cita',
  parts: 'Partes',
  forms: 'En otras formas',
  explorer: 'Abrir en el explorador',
  source: 'Publicación oficial',
  other: 'In English',
  holder: 'Parte de',
  facts: {
    status: 'Estado',
    published: 'Publicación',
    effective: 'Entrada en vigor',
    lastReform: 'Última reforma',
    issuedBy: 'Expide',
    enforcedBy: 'Vigila',
    about: 'Temas',
  },
  statuses: {
    'in-force': 'vigente',
    superseded: 'sustituido',
    repealed: 'abrogado',
    expired: 'sin vigencia',
    cancelled: 'cancelado',
    draft: 'proyecto',
  },
  unknownStatus: 'no se sabe',
  knownFor: (day) => `conocido para ${day}`,
};

const EN: PageWords = {
  official: 'Official text',
  summary: 'Summary by Normapa',
  notice: 'Summaries are by Normapa; they are not the official text and no legal advice.',
  doubts: 'Doubts',
  cites: 'Cites',
  parts: 'Parts',
  forms: 'In other forms',
  explorer: 'Open in the explorer',
  source: 'Official publication',
  other: 'En español',
  holder: 'Part of',
  facts: {
    status: 'Status',
    published: 'Published',
    effective: 'In force from',
    lastReform: 'Last reform',
    issuedBy: 'Issued by',
    enforcedBy: 'Enforced by',
    about: 'Topics',
  },
  statuses: {
    'in-force': 'in force',
    superseded: 'superseded',
    repealed: 'repealed',
    expired: 'expired',
    cancelled: 'cancelled',
    draft: 'draft',
  },
  unknownStatus: 'not known',
  knownFor: (day) => `known for ${day}`,
};

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { es: ES, en: EN };
