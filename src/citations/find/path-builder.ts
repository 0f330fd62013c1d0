import type { Label } from './label.js';
import { liftParts } from './lift-parts.js';
import type { PartPath, PartStep } from './mention.js';
import { compareLabels, countOut } from './part-range.js';
import { ANNEX, ANNEX_RANK, ARTICLE_RANK, NUMERAL, PARAGRAPH, type PartRule } from './part-words.js';
import { turnTransitory } from './turn-transitory.js';

/** Paths of one mention that ranges may be counted out into: bounds what a hostile list can fill. */
const PATH_LIMIT = 5_000;
const ARTICLE_KIND = 'art';
/** Rank of a plain numeral of an article, below an inciso; without one it may itself hold incisos: "numeral 1, inciso a)". */
const NUMERAL_RANK = PARAGRAPH.rank - 1;
const HOLDING_NUMERAL_RANK = 6.5;
/** How much deeper the parts of a paragraph stand than those of its article. */
const NESTED = 10;
/** What may hold plain numerals. */
const HOLDS_NUMERALS: ReadonlySet<string> = new Set(['art', 'trans', 'ap', 'fr']);

/**
 * Builds the paths of a list of parts as its labels are read, leaves only.
 *
 *     artículos 59, fracción V, 112      down:  59 -> 59/V -> 112
 *     inciso a) de la fracción II        up:    a -> II/a
 */
export class PathBuilder {
  readonly paths: PartPath[] = [];
  #stack: PartStep[] = [];
  /** Where the paths of the last part word begin: what "de la fracción II" takes up. */
  #wordStart = 0;
  #wordRank = 0;
  /** True where the last run of parts was put below an article, and no part word was read since. */
  #raised = false;
  /** True where what is read stands in a paragraph: "29, segundo párrafo, fracción VI". */
  #nested = false;

  /** A part word was read: labels that follow are its own until the next. */
  openWord(rule: PartRule): void {
    this.#wordStart = this.paths.length;
    this.#wordRank = rule.rank;
    this.#raised = false;
  }

  /** Adds a part below the nearest part of lower rank. */
  add(given: PartRule, label: Label): void {
    if (label.annex !== undefined) this.add(ANNEX, { ...label, text: label.annex, value: null, annex: undefined });
    const rule = this.#asInner(given, label);
    this.#climbTo(rule);
    const parent = this.#stack.at(-1);
    const last = this.paths.at(-1);
    // The parent was itself a leaf until now. A range is not: "34 a 37, fracción I" adds to 37 alone.
    if (parent && last?.until === null && last.steps.at(-1) === parent) {
      this.paths.pop();
      this.#wordStart = Math.min(this.#wordStart, this.paths.length);
    }
    this.#stack.push(stepOf(rule, label));
    this.paths.push({ steps: [...this.#stack], until: null });
  }

  /** Leaves what cannot hold a part of that rank. Articles and annexes are addressed without the containers that hold them. */
  #climbTo({ rank }: PartRule): void {
    while ((this.#stack.at(-1)?.rank ?? -1) >= rank) this.#stack.pop();
    if (rank >= ANNEX_RANK && (this.#stack.at(-1)?.rank ?? 99) < ANNEX_RANK) this.#stack = [];
  }

  /** "inciso b), numeral 2" of an article: a plain number below the inciso, where a standard's numeral stands by itself. */
  #asInner(rule: PartRule, label: Label): PartRule {
    this.#nested &&= rule.rank > ARTICLE_RANK;
    const inner = rule === NUMERAL && label.sort !== 'dotted' && this.#stack[0]?.kind === ARTICLE_KIND;
    if (!inner) return this.#nested ? { ...rule, rank: rule.rank + NESTED } : rule;
    const holds = !this.#stack.some(({ kind }) => kind === 'inc');
    return { ...rule, rank: holds ? HOLDING_NUMERAL_RANK : NUMERAL_RANK };
  }

  /** A comma and a fraction, or an inciso, follow: where one paragraph of an article was read last, they stand in it. */
  nest(): void {
    const [last, before] = [this.paths.at(-1)?.steps ?? [], this.paths.at(-2)?.steps ?? []];
    const [article, paragraph, ...inner] = last;
    if (article?.kind !== ARTICLE_KIND || paragraph?.kind !== PARAGRAPH.kind || inner.length > 0) return;
    this.#nested = before[0] !== article;
  }

  /** The number that the last label starts with; null where it starts with none. */
  get lastNumber(): number | null {
    const digits = /^\d+/.exec(this.paths.at(-1)?.steps.at(-1)?.label ?? '')?.[0];
    return digits === undefined ? null : Number(digits);
  }

  /** True when `label` may end a range that starts with the last part: "37 a 34" is none. */
  runsTo(label: Label): boolean {
    const first = this.paths.at(-1)?.steps.at(-1);
    if (!first) return false;
    if (first.value !== null && label.value !== null) return first.value < label.value;
    return compareLabels(first.label, label.text) <= 0;
  }

  /** Makes the last part the first of a range that ends with `label`. */
  extendTo(rule: PartRule, label: Label): void {
    const path = this.paths.pop();
    const first = path?.steps.at(-1);
    if (!path || !first) return;
    const last = stepOf(rule, label);
    const parents = path.steps.slice(0, -1);
    const members = this.paths.length < PATH_LIMIT ? countOut(first, last) : null;
    if (!members) this.paths.push({ steps: path.steps, until: last });
    for (const member of members ?? []) this.paths.push({ steps: [...parents, member], until: null });
    this.#stack = [...parents, last];
  }

  /** Puts the parts of the last run below a parent that the text names after them: "fracción I del artículo 89". */
  raise(rule: PartRule, label: Label): void {
    const parent = stepOf(rule, label);
    this.#nested = false;
    // "inciso a) del segundo párrafo": a paragraph that holds is above whatever it holds.
    // And "Sección C del Anexo 3": so is an annex.
    const rank = rule === PARAGRAPH ? ARTICLE_RANK + 0.5 : rule.rank === ANNEX_RANK ? -1 : rule.rank;
    if (HOLDS_NUMERALS.has(rule.kind)) this.#lowerNumerals();
    const from = this.#runStart(rank);
    for (let index = from + this.#restore(from, parent); index < this.paths.length; index++) {
      const path = this.paths[index];
      if (!path) continue;
      const inner = path.steps.filter((step) => step.rank > rank && step.kind !== rule.kind);
      this.paths[index] = { steps: [...outerOf(path.steps, rank), parent, ...inner], until: path.until };
    }
    this.#stack = [...outerOf(this.paths.at(-1)?.steps ?? [], rank), parent];
    this.#raised = rule.rank <= ARTICLE_RANK;
    // "un párrafo a la fracción IX del artículo 30": what was raised once may be raised again.
    this.#wordStart = this.#raised ? this.paths.length : from;
    this.#wordRank = rule.rank;
  }

  /** "numeral 3 del artículo 60": a plain number is below the article, where a standard's numeral stands by itself. */
  #lowerNumerals(): void {
    const outer = this.#numeralsHang();
    for (let index = this.#wordStart; index < this.paths.length; index++) {
      const path = this.paths[index];
      const [first, ...inner] = path?.steps ?? [];
      if (!path || first?.kind !== NUMERAL.kind || first.label.includes('.')) continue;
      this.paths[index] = { ...path, steps: [...outer, { ...first, rank: NUMERAL_RANK }, ...inner] };
    }
  }

  /** "fracción I, inciso a), numeral 2 del artículo 166": takes out the fraction that its numerals hang on, and gives it. */
  #numeralsHang(): readonly PartStep[] {
    const outer = this.paths[this.#wordStart - 1];
    const holds = ({ rank }: PartStep): boolean => rank > ARTICLE_RANK && rank < NUMERAL_RANK;
    if (this.paths[this.#wordStart]?.steps[0]?.kind !== NUMERAL.kind || !outer || outer.until) return [];
    if (!outer.steps.every(holds)) return [];
    this.paths.splice(--this.#wordStart, 1);
    return outer.steps;
  }

  /**
   * "los artículos 16 A, 17 A y un párrafo segundo al artículo 19": article 17 A, which the paragraph hung on, is cited by itself. Gives
   * how many paths it put in at `from`.
   */
  #restore(from: number, parent: PartStep): number {
    const [top, inner] = this.paths[from]?.steps ?? [];
    if (parent.rank !== ARTICLE_RANK || top?.rank !== ARTICLE_RANK || !inner || top.label === parent.label) return 0;
    if (top.kind !== parent.kind || this.paths[from - 1]?.steps[0] === top) return 0;
    this.paths.splice(from, 0, { steps: [top], until: null });
    return 1;
  }

  /** A paragraph follows that is the article's, not the fraction's. */
  leaveFraction(): void {
    this.#nested = false;
    if (this.#stack.at(-1)?.kind === 'fr' && this.#stack.at(-2)?.kind === ARTICLE_KIND) this.#stack.pop();
  }

  /** Takes the parts of the last part word out of the fraction that they were put in: they hang on the article. */
  lift(): void {
    liftParts(this.paths, this.#wordStart, this.#wordRank);
  }

  /** "artículos Segundo y Tercero Transitorios": the articles just read are transitories. */
  turnTransitory(): void {
    turnTransitory(this.paths);
  }

  /** The parts not yet below anything of the parent's rank; where there are none, those of the last part word. */
  #runStart(rank: number): number {
    // "fracciones VII del artículo 28 y II del artículo 30": what came since the last parent is of the next.
    if (rank < 0 || (this.#raised && this.#wordStart < this.paths.length)) return this.#wordStart;
    let from = this.paths.length;
    while (from > 0 && isBelow(this.paths[from - 1]?.steps[0], rank)) from--;
    return from < this.paths.length || this.#wordRank <= rank ? from : this.#wordStart;
  }
}

/** "106, inciso c) de la fracción II": the article stands above the fraction that is named after its inciso. */
const outerOf = (steps: readonly PartStep[], rank: number): readonly PartStep[] =>
  steps.filter((step) => step.rank >= ARTICLE_RANK && step.rank < rank);

/** True for a part that may stand below one of that rank; an annex stands by itself. */
const isBelow = (step: PartStep | undefined, rank: number): boolean =>
  step !== undefined && step.rank > rank && step.rank !== ANNEX_RANK;

const stepOf = (rule: PartRule, label: Label): PartStep => ({
  kind: rule.kind,
  rank: rule.rank,
  label: rule.kind === PARAGRAPH.kind && label.value !== null ? String(label.value) : label.text,
  value: label.value,
});
