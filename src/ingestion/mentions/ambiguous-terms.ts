import { wordsOf } from './word-stream.js';

/** Records too wide for a mention to tell anything: whatever a law is about, it coordinates powers. */
const WIDE_RECORDS: ReadonlySet<string> = new Set(['cross-cutting']);

/**
 * Terms of the seeds that in official texts mean another thing as often as their record, read off samples of laws and standards:
 * "beneficio" of ore and of a person, "conductor" of a bus and of a current, "concentración" of firms and of a pollutant.
 */
const AMBIGUOUS = [
  'beneficio', 'conductor', 'conductores', 'concentración', 'construcción', 'simplificación', 'digitalización', 'impuesto', 'adquisición',
  'confiabilidad', 'suspensión', 'mitigación', 'adaptación', 'inscripción', 'padrón', 'interconexión', 'acumulación', 'concesionaria',
  'concurrencia', 'coordinación', 'neumático', 'hidrógeno', 'iluminación', 'ventilación', 'estacionamiento', 'equivalencia', 'reactivo',
  'segregación', 'consignación', 'precipitación', 'flota', 'conector', 'tenencia', 'excedente', 'prensa', 'primario', 'sellado',
  'alumbrado', 'utilidad pública', 'áreas estratégicas', 'impuesto al valor agregado', 'impuesto sobre la renta', 'crédito fiscal',
  'pago de derechos', 'datos personales', 'monóxido de carbono', 'vehículos nuevos', 'desarrollo regional', 'incineración de residuos',
  'licencia', 'prueba', 'marca', 'registro', 'control', 'energía', 'transporte', 'seguridad', 'calidad', 'servicio', 'operación',
  'instalación', 'mantenimiento', 'almacenamiento', 'distribución', 'producción', 'proceso', 'medición', 'inversión', 'delito',
]; // prettier-ignore

/** Phrases in which a term stands for something else: what overlaps one of them is no mention. */
export const BLOCKING_PHRASES: readonly string[] = [
  'unidad de medida y actualización',
  'patrón nacional',
  'patrones nacionales',
  'patrones de medida',
  'patrón de referencia',
  'electricidad estática',
  'instituciones de crédito',
  'en la medida',
  'personas en movilidad limitada',
  'movilidad limitada',
  'movilidad académica',
  'construcción de capacidades',
];

const stemsOf = (term: string): string => [...wordsOf(term)].map(({ stem }) => stem).join(' ');

const AMBIGUOUS_STEMS: ReadonlySet<string> = new Set(AMBIGUOUS.map(stemsOf));

/** True for a term that tells too little to be a mention of its record. */
export function isAmbiguous(key: string, term: string): boolean {
  return WIDE_RECORDS.has(key) || AMBIGUOUS_STEMS.has(stemsOf(term));
}
