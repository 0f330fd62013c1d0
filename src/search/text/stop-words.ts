import type { Language } from '../../domain/vocabulary.js';

/** Folded words that bind others and tell nothing of a text's subject. No verbs of the law: "debe", "podrá", "shall" are what some look for. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: wordsOf(`
    a al ante bajo con contra de del desde durante e el ella ellas ello ellos en entre era es esa esas ese eso esos esta estas este esto estos
    fue ha han hasta la las le les lo los mas me mi muy ni no nos o os para pero por porque que quien quienes se ser si sin sobre son su sus tal
    tambien te ti tu u un una unas uno unos y ya cual cuales cuyo cuya como cuando donde`),
  en: wordsOf(`
    a an and are as at be been but by do does for from had has have he her his how i if in into is it its me my no nor not of on or our she so
    such than that the their them then there these they this those to was we were what when where which who whom whose why will with you your`),
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
