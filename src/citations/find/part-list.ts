import { tokenAt, type Token } from '../text/token.js';
import { isAmount, isGrouped, isUnit } from './amount.js';
import { BareLabels } from './bare-labels.js';
import { isOpen, ownBracket } from './bracket.js';
import type { Label } from './label.js';
import { isArticleAgain, isInParagraph, pastUnnumbered } from './list-turns.js';
import type { PartPath, RelativePart } from './mention.js';
import { PathBuilder } from './path-builder.js';
import {
  ARTICLE,
  ARTICLE_RANK,
  CLAUSE,
  NUMERAL,
  PARAGRAPH,
  PART_WORDS,
  TRANSITORY,
  type PartRule,
} from './part-words.js';
import { ruleOfLabel } from './rule-of-label.js';
import { readLabel } from './read-label.js';
import { readBrackets } from './part-brackets.js';
import { readRelativePart } from './relative-part.js';
import { jointAt } from './separators.js';
import { transitoriesEnd } from './transitories-end.js';
import { isLabelOf, labelAfterWord, readOrdinalsBeforeWord } from './word-label.js';

/** A list of parts as read. */
export interface PartList {
  readonly paths: readonly PartPath[];
  /** The part "named by place" that holds them: "fracción I de este artículo". */
  readonly relative: RelativePart | null;
  /** True for "de su artículo 4o.": the parts are of the instrument that the sentence speaks of. */
  readonly possessed: boolean;
  readonly end: number;
}

/**
 * Reads the list of parts that starts at `at`: "artículos 59, fracción V, 112 y 162", "último párrafo del artículo 138",
 * "8.2 incisos a), subinciso 2), e) y g)". With `assumed`, it may start with a bare label of that kind: "28 y 34 del Reglamento".
 * Null where no part is named.
 */
export function readPartList(text: string, at: number, assumed: PartRule | null = null): PartList | null {
  return new PartListReader(text, assumed, false).read(at);
}

/** The same up to the next word that opens a list of its own: "artículo 52" of "artículo 52, y el artículo 9 de la Ley". */
export function readFirstList(text: string, at: number): PartList | null {
  return new PartListReader(text, null, true).read(at);
}

class PartListReader {
  readonly #text: string;
  readonly #builder = new PathBuilder();
  readonly #bare = new BareLabels();
  #relative: RelativePart | null = null;
  #possessed = false;

  /** True where a second "artículo" ends the list. */
  readonly #single: boolean;

  constructor(text: string, assumed: PartRule | null, single: boolean) {
    this.#text = text;
    this.#single = single;
    if (assumed) this.#bare.learn(assumed);
  }

  read(at: number): PartList | null {
    let end = this.#member(at, false);
    if (end === null) return null;
    while (!this.#relative) {
      const next: number | null = this.#next(end);
      if (next === null) break;
      end = next;
    }
    return { paths: this.#builder.paths, relative: this.#relative, possessed: this.#possessed, end };
  }

  /** The member after `end`, or what follows a member without a joint: "17 fracción V". */
  #next(end: number): number | null {
    const joint = jointAt(this.#text, end);
    if (!joint) return this.#adjacent(end);
    if (joint.role === 'until') return this.#rangeEnd(joint.end);
    if (joint.role === 'up') return this.#holder(joint.end);
    if (isArticleAgain(this.#text, end, joint.end)) this.#builder.leaveFraction();
    if (isInParagraph(this.#text, this.#bare.last, end, joint.end)) this.#builder.nest();
    return this.#member(pastUnnumbered(this.#text, joint.end), true);
  }

  /** "17 fracción V", "5o. párrafo segundo", "artículos Segundo y Tercero Transitorios". */
  #adjacent(end: number): number | null {
    const token = tokenAt(this.#text, end);
    if (token.kind !== 'word' || token.broken) return null;
    const rule = PART_WORDS.get(token.word);
    if (rule === TRANSITORY) {
      this.#builder.turnTransitory();
      return token.end;
    }
    if (!rule && this.#bare.last === NUMERAL) return this.#letterOfNumeral(token);
    return rule || token.word.length > 5 ? this.#member(token.start, true) : null;
  }

  /** "8.2 g)": an inciso that no word announces. */
  #letterOfNumeral(token: Token): number | null {
    const label = token.end - token.start === 1 ? readLabel(this.#text, token) : null;
    if (label?.sort !== 'letter' || !label.bracketed || isOpen(this.#text, label.end - 1)) return null;
    this.#builder.add(CLAUSE, label);
    this.#bare.learn(CLAUSE, 'letter');
    return label.end;
  }

  /** One member: a part word with its label, an ordinal with its part word, or a bare label. */
  #member(at: number, inList: boolean): number | null {
    const token = tokenAt(this.#text, at);
    if (token.kind === 'end' || (token.broken && inList)) return null;
    const rule = token.kind === 'word' ? PART_WORDS.get(token.word) : undefined;
    if (rule) return this.#worded(token, rule);
    return this.#ordinalsFirst(token) ?? this.#bareLabel(token, inList);
  }

  #worded(token: Token, rule: PartRule): number | null {
    if (this.#single && rule.rank <= ARTICLE_RANK && this.#builder.paths.length > 0) return null;
    const label = labelAfterWord(this.#text, token, rule);
    if (!label) return null;
    const own = label.transitory ? TRANSITORY : ruleOfLabel(this.#text, token, rule, label.label);
    this.#builder.openWord(own);
    this.#builder.add(own, label.label);
    this.#bare.learn(own, label.label.sort, token.word.endsWith('s'));
    this.#bare.pass(label.label);
    return this.#brackets(label.label.end) ?? label.label.end;
  }

  /** "segundo y tercer párrafos", "último párrafo", "Cuarto Transitorio". */
  #ordinalsFirst(token: Token): number | null {
    const found = readOrdinalsBeforeWord(this.#text, token);
    if (!found) return null;
    this.#builder.openWord(found.rule);
    if (found.rule === TRANSITORY) this.#builder.turnTransitory();
    for (const label of found.labels) this.#builder.add(found.rule, label);
    this.#bare.learn(found.rule);
    return found.end;
  }

  #bareLabel(token: Token, inList: boolean): number | null {
    if (token.word === '(') return this.#brackets(token.start);
    const label = this.#bare.asLetter(readLabel(this.#text, token), token);
    const rule = label && this.#bare.ruleFor(label);
    if (!label || !rule || !this.#isMember(label, rule, token, inList)) return null;
    this.#builder.add(rule, label);
    // A number that opens a member closes the fractions of the one before.
    this.#bare.pass(label, rule);
    if (AND_BEFORE.test(this.#text.slice(Math.max(0, token.start - 5), token.start))) this.#bare.close();
    const { end } = ownBracket(this.#text, label, rule);
    return this.#brackets(end) ?? end;
  }

  #isMember(label: Label, rule: PartRule, token: Token, inList: boolean): boolean {
    if (inList && isAmount(this.#text, token, label.end, this.#builder.lastNumber)) return false;
    if (label.sort === 'letter' && !label.bracketed && !token.capital) return false;
    if (!isLabelOf(rule, label)) return false;
    return !this.#bare.mayOpenItem(label, rule) || isOpen(this.#text, label.end - 1);
  }

  /** "Artículo 4.29 (2) (b) (i)", "párrafo 7(e)": how treaties and foreign acts write the parts of an article. Null where none follows. */
  #brackets(at: number): number | null {
    const { last } = this.#bare;
    if (last !== ARTICLE && last !== PARAGRAPH && (last?.kind !== 'inc' || this.#text.charAt(at) !== '(')) return null;
    const found = readBrackets(this.#text, at);
    if (!found) return null;
    for (const { rule, label } of found.parts) this.#builder.add(rule, label);
    return found.end;
  }

  #rangeEnd(at: number): number | null {
    const token = tokenAt(this.#text, at);
    if (token.broken) return null;
    // "al artículo 23", "a la fracción I": what holds the parts just read, not where they run to.
    const noun = /^l[ao]s?$/.test(token.word) ? tokenAt(this.#text, token.end) : token;
    return PART_WORDS.has(noun.word) ? this.#holder(noun.start) : this.#lastOfRange(noun);
  }

  #lastOfRange(token: Token): number | null {
    const rule = this.#bare.last;
    const label = rule && readLabel(this.#text, token);
    if (!rule || !label || !rule.labels.includes(label.sort) || !this.#endsRange(rule, label, token)) return null;
    this.#builder.extendTo(rule, label);
    return ownBracket(this.#text, label, rule).end;
  }

  #endsRange(rule: PartRule, label: Label, token: Token): boolean {
    if (isUnit(this.#text, label.end) || isGrouped(this.#text, token.start, label.end, null)) return false;
    return isLabelOf(rule, label) && this.#builder.runsTo(label);
  }

  /** The part that the text names after those it holds: "de la fracción II", "de este artículo", "del artículo anterior". */
  #holder(at: number): number | null {
    const relative = readRelativePart(this.#text, at);
    if (relative) {
      this.#relative = relative.part;
      return relative.end;
    }
    const its = tokenAt(this.#text, at);
    const transitories = transitoriesEnd(this.#text, its);
    if (transitories !== null) {
      this.#builder.turnTransitory();
      return transitories;
    }
    const token = its.word === 'su' || its.word === 'sus' ? tokenAt(this.#text, its.end) : its;
    const rule = token.kind === 'word' && !token.broken ? PART_WORDS.get(token.word) : undefined;
    if (!rule) return this.#ordinalHolder(token) ?? this.#rangeStart(at);
    const read = labelAfterWord(this.#text, token, rule);
    if (!read) return rule === ARTICLE ? this.#bareArticle(token) : null;
    this.#possessed ||= token !== its;
    const own = ruleOfLabel(this.#text, token, rule, read.label);
    this.#builder.raise(own, read.label);
    this.#bare.learn(own, read.label.sort);
    return read.label.end;
  }

  /** "fracciones I y II del penúltimo párrafo del artículo 69". */
  #ordinalHolder(token: Token): number | null {
    const found = readOrdinalsBeforeWord(this.#text, token);
    const [label, ...more] = found?.labels ?? [];
    if (found?.rule !== PARAGRAPH || !label || more.length > 0) return null;
    this.#builder.raise(PARAGRAPH, label);
    this.#bare.learn(PARAGRAPH);
    return found.end;
  }

  /** "106, con una fracción VI, y un segundo párrafo al artículo": of the article, not of the fraction. */
  #bareArticle({ end }: Token): number | null {
    if (!/[,;]/.test(tokenAt(this.#text, end).word)) return null;
    this.#builder.lift();
    return end;
  }

  /** "y del 123 al 126" without its "y": ", del 5.4 al 5.8". */
  #rangeStart(at: number): number | null {
    const token = tokenAt(this.#text, at);
    const label = token.kind === 'number' ? readLabel(this.#text, token) : null;
    // "del 2014", ", de 15": one number alone is a year or an amount.
    return label && jointAt(this.#text, label.end)?.role === 'until' ? this.#bareLabel(token, true) : null;
  }
}

const AND_BEFORE = /[\s,](?:y|e|o|u|and|or)\s$/;
