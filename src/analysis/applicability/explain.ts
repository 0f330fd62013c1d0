import type { Bilingual, Exclusion, PathStep } from '../../domain/ports/questions/applicability.js';

/** What a step of a path is called. */
export type StepWords = (step: PathStep) => Bilingual;

/** Why a rule binds, in one sentence, from the path that made it so; each step by the words that met, unless it is to be called otherwise. */
export function whyOf(path: readonly PathStep[], called: StepWords = asTheyMet): Bilingual {
  let [es, en] = ['', ''];
  for (const kind of ORDER) {
    const words = wordsOfKind(path, kind, called);
    if (words.es === '') continue;
    const joint = es === '' ? '' : '; ';
    es += `${joint}${NAMES[kind].es} ${words.es}`;
    en += `${joint}${NAMES[kind].en} ${words.en}`;
  }
  return { es, en };
}

const asTheyMet: StepWords = ({ element, met }) => {
  const words = element === met ? element : `${element} (${met})`;
  return { es: words, en: words };
};

/** What of the profile met what of the law, each once: a register asks this a thousand times, of paths of three steps. */
const wordsOfKind = (path: readonly PathStep[], kind: PathStep['kind'], called: StepWords): Bilingual => {
  const [es, en]: [string[], string[]] = [[], []];
  for (const step of path) {
    if (step.kind !== kind) continue;
    const words = called(step);
    if (es.includes(words.es)) continue;
    es.push(words.es);
    en.push(words.en);
  }
  return { es: es.join(', '), en: en.join(', ') };
};

const ORDER: readonly PathStep['kind'][] = [
  'jurisdiction',
  'market',
  'activity',
  'process',
  'product',
  'fact',
  'scope',
  'citation',
];

const NAMES: Readonly<Record<PathStep['kind'], Bilingual>> = {
  jurisdiction: { es: 'lugar', en: 'place' },
  market: { es: 'mercado', en: 'market' },
  activity: { es: 'actividad', en: 'activity' },
  process: { es: 'proceso', en: 'process' },
  product: { es: 'producto', en: 'product' },
  fact: { es: 'dato', en: 'fact' },
  scope: { es: 'dentro del campo de aplicación por', en: 'within its scope by' },
  citation: { es: 'lo exige', en: 'required by' },
};

/** Why a text does not apply, in words. */
export const EXCLUSION_WORDS: Readonly<Record<Exclusion, Bilingual>> = {
  'not-in-force': { es: 'no está en vigor ese día', en: 'not in force on that day' },
  'not-yet-in-force': { es: 'aún no entra en vigor ese día', en: 'not yet in force on that day' },
  draft: { es: 'es un proyecto', en: 'a draft' },
  'other-jurisdiction': { es: 'rige en otro lugar', en: 'law of another place' },
  'other-market': { es: 'rige en un mercado en el que no se vende', en: 'law of a market where nothing is sold' },
  voluntary: {
    es: 'es voluntaria: ninguna disposición aplicable la hace obligatoria',
    en: 'voluntary: no provision that applies makes it mandatory',
  },
  'no-binding-rule': { es: 'no obliga a particulares', en: 'it binds no private party' },
  'no-activity': {
    es: 'ninguna de sus disposiciones atiende a lo que se hace, se produce o se vende',
    en: 'no provision of it is about what is done, made or sold',
  },
  'out-of-scope': { es: 'queda fuera de su campo de aplicación', en: 'outside its scope' },
  'condition-fails': { es: 'no se cumple la condición', en: 'its condition is not met' },
  'lifted-by-exception': { es: 'lo exceptúa', en: 'an exception lifts it' },
};
