/** How the regulations on vehicles of the United Nations are called: `UN R138` and `UN GTR 20` are their normal forms. */
const BODY = '(?:ONU|CEPE(?:[/-]ONU)?|UNECE|UN/ECE|ECE|UN|Naciones Unidas|United Nations)';
const MARK = '(?:(?:[Nn][uú]m(?:ero|s?\\.)?|[Nn][oº°]\\.?|[Nn]\\.\\s?[º°o])\\s{0,2})?';
const GAP = '\\s{1,3}';
const NUMBER = '(?:R[- ]?)?\\d{1,3}';

/** "Reglamento ONU núm. 138", "Reglamento núm. 138 de la ONU", "Reglamento R138", "Reglamento Técnico Mundial núm. 20". */
export const UN_REGULATION_ES = [
  `[Rr]eglamento${GAP}Técnico${GAP}Mundial${GAP}(?:(?:de${GAP}la[s]?${GAP})?\\(?${BODY}\\)?${GAP})?${MARK}\\d{1,2}`,
  `[Rr]eglamento${GAP}(?:de${GAP}las?${GAP})?\\(?${BODY}\\)?${GAP}${MARK}${NUMBER}`,
  `[Rr]eglamento${GAP}${MARK}${NUMBER}${GAP}(?:de${GAP}las?${GAP})\\(?${BODY}\\)?`,
  `[Rr]eglamento${GAP}R[- ]?\\d{1,3}`,
].join('|');

/** "UN R138", "UN Regulation No. 138", "UN GTR No. 20". */
export const UN_REGULATION = [
  `UN(?:/ECE)?[ -]?R[ -]?\\d{1,3}`,
  `UN(?:/ECE)?${GAP}(?:Regulation|GTR|Global Technical Regulation)${GAP}${MARK}\\d{1,3}`,
].join('|');
/** "ECE-R138", "UNECE R138", "ONU R138". */
export const ECE_REGULATION = `(?:UN)?ECE[ -]?R[ -]?\\d{1,3}`;
export const ONU_REGULATION = `(?:ONU|CEPE(?:/ONU)?)[ -]R[ -]?\\d{1,3}`;
/** "Regulation No. 138 of the UNECE". */
export const REGULATION_OF_UN = `Regulation${GAP}${MARK}\\d{1,3}${GAP}of${GAP}(?:the${GAP})?${BODY}`;
export const GLOBAL_REGULATION = `(?:GTR|RTM)${GAP}${MARK}\\d{1,2}`;

const GLOBAL = /GTR|RTM|Mundial|Global/;
const OF_UN = new RegExp(
  `^(?:${[UN_REGULATION_ES, UN_REGULATION, ECE_REGULATION, ONU_REGULATION, REGULATION_OF_UN, GLOBAL_REGULATION].join('|')})$`,
);

/** The normal form of a regulation of the United Nations in whatever spelling; null for anything else. */
export function normalUnitedNations(designation: string): string | null {
  if (!OF_UN.test(designation)) return null;
  const number = /\d{1,3}(?!.*\d)/.exec(designation)?.[0] ?? '';
  return `${GLOBAL.test(designation) ? 'UN GTR ' : 'UN R'}${Number(number)}`;
}
