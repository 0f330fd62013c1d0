import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import type { Act, Modality } from '../../domain/vocabulary.js';

/** What a register proposes for a requirement. */
export interface Proposal {
  readonly evidence: Bilingual;
  readonly method: Bilingual;
  readonly frequency: Bilingual;
}

const REVIEW: Bilingual = { es: 'Revisión documental', en: 'Review of documents' };
const WALK: Bilingual = { es: 'Recorrido y revisión documental', en: 'Walk-through and review of documents' };
const MEASURE: Bilingual = { es: 'Medición, cálculo o estudio', en: 'Measurement, calculation or study' };
const YEARLY: Bilingual = {
  es: 'Anual, salvo que la disposición fije otra',
  en: 'Yearly, unless the provision sets another',
};
const ON_CHANGE: Bilingual = {
  es: 'Al obtenerlo, al vencer y ante cambios',
  en: 'When obtained, on expiry and on change',
};

/** What shows that an act of an authority was met. */
const BY_ACT: Readonly<Partial<Record<Act, Proposal>>> = {
  permit: {
    evidence: {
      es: 'Autorización, permiso o licencia vigente y cumplimiento de sus condicionantes',
      en: 'Valid authorisation, permit or licence, and its conditions met',
    },
    method: REVIEW,
    frequency: ON_CHANGE,
  },
  register: {
    evidence: {
      es: 'Constancia de registro o aviso con acuse',
      en: 'Certificate of registration, or notice with its receipt',
    },
    method: REVIEW,
    frequency: ON_CHANGE,
  },
  certify: {
    evidence: { es: 'Certificado, dictamen o informe vigente', en: 'Valid certificate, opinion or report' },
    method: REVIEW,
    frequency: ON_CHANGE,
  },
  inspect: {
    evidence: { es: 'Actas de visita y su atención', en: 'Records of visits and what was done about them' },
    method: REVIEW,
    frequency: { es: 'Tras cada visita', en: 'After each visit' },
  },
  collect: {
    evidence: { es: 'Acuse de presentación o comprobante de pago', en: 'Receipt of filing or of payment' },
    method: REVIEW,
    frequency: { es: 'En cada periodo de presentación o pago', en: 'Each period of filing or payment' },
  },
};

/** What shows compliance with each kind of provision. */
const BY_MODALITY: Readonly<Partial<Record<Modality, Proposal>>> = {
  obligation: {
    evidence: {
      es: 'Procedimiento y registros que muestran su cumplimiento',
      en: 'Procedure and records that show it is met',
    },
    method: WALK,
    frequency: YEARLY,
  },
  prohibition: {
    evidence: { es: 'Constancia de que el hecho no ocurre', en: 'Record that it does not happen' },
    method: WALK,
    frequency: YEARLY,
  },
  limit: {
    evidence: {
      es: 'Informe de medición, cálculo o estudio, con fecha y método',
      en: 'Report of measurement, calculation or study, with day and method',
    },
    method: MEASURE,
    frequency: YEARLY,
  },
  procedure: {
    evidence: { es: 'Acuse y expediente del trámite', en: 'Receipt and file of the procedure' },
    method: REVIEW,
    frequency: ON_CHANGE,
  },
  permission: {
    evidence: {
      es: 'No es exigible; documento que acredita el derecho, si se ejerce',
      en: 'Not required; document that proves the right, where it is used',
    },
    method: REVIEW,
    frequency: YEARLY,
  },
};

const OTHER: Proposal = {
  evidence: {
    es: 'La de las disposiciones que sanciona o delimita',
    en: 'That of the provisions it sanctions or bounds',
  },
  method: REVIEW,
  frequency: YEARLY,
};

/** The proposal for what a provision does. */
export function proposalFor(modality: Modality, act: Act | null): Proposal {
  const duty = modality === 'obligation' || modality === 'procedure';
  return (duty && act !== null ? BY_ACT[act] : undefined) ?? BY_MODALITY[modality] ?? OTHER;
}
