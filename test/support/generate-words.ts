import type { Random } from './random.js';

const SPANISH = [
  'residuos', 'baterías', 'peligrosos', 'vehículos', 'eléctricos', 'autoridad', 'ambiente', 'energía', 'seguridad', 'registro', 'plan', 'manejo',
  'generador', 'emisiones', 'permiso', 'norma', 'artículo', 'obligación', 'almacenamiento', 'transporte', 'reciclaje', 'importación', 'comercio',
  'trabajador', 'instalación', 'tensión', 'litio', 'plomo', 'acumulador', 'sanción', 'vigilancia', 'verificación', 'certificado', 'producto',
  'fabricante', 'ensamble', 'motor', 'carga', 'estación', 'tarifa', 'secretaría', 'plazo', 'días', 'hábiles', 'informe', 'anual', 'límite',
]; // prettier-ignore
const ENGLISH = [
  'waste', 'batteries', 'hazardous', 'vehicles', 'electric', 'authority', 'environment', 'energy', 'safety', 'registry', 'plan', 'management',
  'generator', 'emissions', 'permit', 'standard', 'article', 'duty', 'storage', 'transport', 'recycling', 'import', 'trade', 'worker',
  'installation', 'voltage', 'lithium', 'lead', 'accumulator', 'penalty', 'oversight', 'verification', 'certificate', 'product', 'maker',
  'assembly', 'engine', 'charging', 'station', 'tariff', 'ministry', 'term', 'days', 'working', 'report', 'yearly', 'limit',
]; // prettier-ignore
const SYLLABLES = [
  'ca',
  'to',
  'ri',
  'men',
  'cio',
  'ba',
  'lu',
  'es',
  'tra',
  'po',
  'ñi',
  'gué',
  'sol',
  'fe',
  'ná',
  'du',
  'ver',
  'ix',
];
const LINKS = {
  es: ['de', 'la', 'los', 'y', 'en', 'que', 'para'],
  en: ['of', 'the', 'and', 'in', 'that', 'for', 'to'],
} as const;

/** Made-up words, as many as a body of law has beside its common ones. */
const RARE = Array.from({ length: 30_000 }, (_, index) => {
  const digits = [index % 18, Math.floor(index / 18) % 18, Math.floor(index / 324) % 18, Math.floor(index / 5832)];
  return digits.map((digit) => SYLLABLES[digit]!).join('');
});

/** Sentences of common, linking and rare words, spread as words of a language are. */
export function generateText(random: Random, language: 'es' | 'en', words: number): string {
  const common = language === 'es' ? SPANISH : ENGLISH;
  const list = Array.from({ length: words }, () => {
    if (random.chance(0.4)) return random.pick(LINKS[language]);
    return random.chance(0.5) ? common[random.skewed(common.length)]! : RARE[random.skewed(RARE.length)]!;
  });
  return `${list.join(' ')}.`;
}
