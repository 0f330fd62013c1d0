import { slug } from '../../domain/fold.js';

/** What tells that two texts define the same word: lower case, hyphens, each word in the singular: "Residuos Peligrosos" is `residuo-peligroso`. */
export function termSlug(term: string): string {
  return slug(term).split('-').map(singular).join('-').replaceAll('ñ', 'n').slice(0, 100);
}

const singular = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (/[aeiou][lrnd]es$/.test(word)) return word.slice(0, -2);
  return /[aeiou]s$/.test(word) ? word.slice(0, -1) : word;
};
