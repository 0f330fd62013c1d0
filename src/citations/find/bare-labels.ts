import type { Token } from '../text/token.js';
import type { Label } from './label.js';
import { ANNEX_RANK, ARTICLE, ARTICLE_RANK, PARAGRAPH, type LabelSort, type PartRule } from './part-words.js';

/** What a list has taught so far of labels that stand without a word: which part "112" or "b)" is after "artículos 59, fracción V". */
export class BareLabels {
  /** The last part word that takes each spelling. */
  readonly #rules = new Map<LabelSort, PartRule>();
  #last: PartRule | null = null;
  /** Spellings that the labels of a container in the plural have: "Títulos II, VII, Capítulo XII, o IV" goes back to the titles. */
  readonly #many = new Map<LabelSort, PartRule>();
  /** True in "párrafos 1, 2", until "y 3" closes them: the next number is a paragraph, where "fracción V, 112" is an article. */
  #openParagraphs = false;
  /** The spelling of the last label, and whether it had a bracket. */
  #sort: LabelSort | null = null;
  #bracketed = false;

  /** The part that was read last. */
  get last(): PartRule | null {
    return this.#last;
  }

  /** A part word was read, with a label of the spelling `used`; `many` tells that it stood in the plural. */
  learn(rule: PartRule, used: LabelSort | null = null, many = false): void {
    this.#last = rule;
    this.#openParagraphs = many && rule === PARAGRAPH && used === 'number';
    if (rule.rank < ANNEX_RANK && used !== null) this.#learnContainer(rule, used, many);
    else this.#learnPart(rule, used);
  }

  #learnContainer(rule: PartRule, used: LabelSort, many: boolean): void {
    const plural = this.#many.get(used);
    if (many) this.#many.set(used, rule);
    this.#rules.set(used, many || !plural || plural.rank >= rule.rank ? rule : plural);
  }

  #learnPart(rule: PartRule, used: LabelSort | null): void {
    const [first, ...others] = rule.labels;
    if (first) this.#rules.set(first, rule);
    // "fracción V, 112": a fraction may be numbered 112, but what goes on is the list of articles.
    for (const sort of others) {
      // "Título II; 10; 11": what goes on in figures is no title.
      const usual = rule.rank >= ANNEX_RANK && rule.rank <= ARTICLE_RANK && !(rule === ARTICLE && sort === 'roman');
      const free = !this.#rules.has(sort) && (usual || sort === used);
      if (free || (sort === used && rule.rank === ARTICLE_RANK)) this.#rules.set(sort, rule);
    }
  }

  /** A label was read as a part of that sort. */
  pass({ sort, bracketed }: Label, rule: PartRule = this.#last ?? ARTICLE): void {
    this.#sort = sort;
    this.#bracketed = bracketed;
    this.#last = rule;
  }

  /** The part that a bare label is; null where nothing tells. */
  ruleFor(label: Label): PartRule | null {
    // "subinciso 2), e)": the letter goes back to the incisos.
    if (label.sort === 'number' && label.bracketed && this.#last?.kind === 'inc') return this.#last;
    if (this.#openParagraphs && label.sort === 'number' && label.value !== null) return PARAGRAPH;
    return this.#rules.get(label.sort) ?? null;
  }

  /** The last of several was read: "y 3". */
  close(): void {
    this.#openParagraphs = false;
  }

  /** "apartados B y C": after a letter, one letter is no Roman numeral. */
  asLetter(label: Label | null, token: Token): Label | null {
    if (label?.sort !== 'roman' || this.#sort !== 'letter' || label.text.length > 1 || label.bracketed) return label;
    return this.#last?.labels[0] === 'letter' && token.capital ? { ...label, sort: 'letter', value: null } : label;
  }

  /** "Apéndices A y B, y 3) Otros": a bracket that the labels before have not is that of the next item of the text. */
  mayOpenItem(label: Label, rule: PartRule): boolean {
    if (!label.bracketed || this.#bracketed || label.sort === 'roman') return false;
    return rule.kind !== 'inc' || this.#last?.kind !== 'inc';
  }
}
