import fc from 'fast-check';
import { printOrdinal } from '../../src/domain/ordinal.js';
import { layOut } from './law-pages.js';
import { step, style, type OddMark, type Step, type Style } from './law-style.js';
import type { PdfLine } from './pdf.js';

/** A law made up in one of the ways in which laws are printed, and what a right reading of it finds. */
export interface SyntheticLaw {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly articles: readonly string[];
  readonly transitories: readonly string[];
}

/** Any law: its style, the number it begins with, and its steps. */
export const syntheticLaw: fc.Arbitrary<SyntheticLaw> = fc
  .record({
    style,
    start: fc.constantFrom(1, 1, 1, 8, 98, 997),
    steps: fc.array(step, { minLength: 6, maxLength: 30 }),
    transitories: fc.integer({ min: 1, max: 6 }),
    decrees: fc.integer({ min: 0, max: 3 }),
    enacted: fc.boolean(),
    annex: fc.boolean(),
  })
  .map((wanted) => new Printer(wanted.style).print(wanted));

const ORDINALS = ['Primero', 'Segundo', 'Tercero', 'Cuarto', 'Quinto', 'Sexto'];

class Printer {
  private readonly paragraphs: string[] = [];
  private readonly articles: string[] = [];

  constructor(private readonly style: Style) {}

  print({
    start,
    steps,
    transitories,
    decrees,
    enacted,
    annex,
  }: {
    readonly start: number;
    readonly steps: readonly Step[];
    readonly transitories: number;
    readonly decrees: number;
    readonly enacted: boolean;
    readonly annex: boolean;
  }): SyntheticLaw {
    this.paragraphs.push('^TÍTULO PRIMERO', '^DISPOSICIONES GENERALES');
    if (this.style.words) this.addWords(steps.length);
    else {
      this.addArticle(String(start), this.figure(start), 'La presente Ley es de orden público e interés social.');
      let number = start;
      for (const one of steps) number = this.addStep(one, number);
    }
    const labels = this.addTransitories(transitories);
    if (enacted) this.addEnactment();
    this.paragraphs.push('México, D.F., a 28 de abril de 2003.- Sen. Uno, Presidente.- Rúbrica.');
    if (annex)
      this.paragraphs.push('^ANEXO 1', '^Formato de solicitud', 'Artículo 5.- De un formato, que es del anexo.');
    for (let at = 0; at < decrees; at++) this.addDecree(at);
    return { pages: layOut(this.paragraphs), articles: this.articles, transitories: labels };
  }

  private addWords(count: number): void {
    for (let value = 1; value <= count; value++) {
      const words = (printOrdinal(value) ?? '').replace('-', ' ');
      this.articles.push((printOrdinal(value) ?? '').toUpperCase());
      this.paragraphs.push(
        `ARTÍCULO ${words.toUpperCase()}.- Texto del artículo:`,
        'I. Una fracción; y',
        'II. Otra fracción.',
      );
      if (value === 3) this.paragraphs.push('Artículo 27.- De otra ley.');
    }
  }

  private addStep(one: Step, number: number): number {
    if (one.kind === 'container') this.paragraphs.push(`^${one.words}`, '^DE LAS COSAS');
    else if (one.kind === 'suffix')
      this.addArticle(
        `${number}-${one.suffix[1]}`,
        `${this.figure(number)}${this.style.joint}${this.cased(one.suffix[0])}`,
        'Texto del artículo.',
      );
    else if (one.kind === 'letter')
      this.addArticle(
        `${number}-${labelOf(one.letter)}`,
        `${this.figure(number)}-${one.letter}`,
        'Texto del artículo.',
      );
    else if (one.kind === 'range') return this.addRange(number + 1, number + one.length, one.joint);
    else if (one.kind === 'odd') return this.addOdd(number + 1, one.how);
    else {
      this.addArticle(
        String(number + 1),
        this.figure(number + 1),
        one.kind === 'derogated' ? this.style.derogated : 'Texto del artículo:',
      );
      if (one.kind === 'quoting')
        this.paragraphs.push('"Artículo 3.- De otra ley, entre comillas."', 'Artículo 1.- De otra ley, sin ellas.');
      else if (one.kind === 'plain')
        this.paragraphs.push(
          'I. Una fracción;',
          'a) Un inciso, y',
          'II. Otra fracción. Artículo 27 de la Constitución.',
        );
      return number + 1;
    }
    return number;
  }

  private addArticle(label: string, mark: string, text: string): void {
    this.articles.push(label);
    this.paragraphs.push(`${this.style.word} ${mark}${this.style.close} ${text}`);
  }

  /** An article whose mark is odd, and a plain one after it. */
  private addOdd(number: number, how: OddMark): number {
    this.articles.push(String(number));
    this.paragraphs.push(ODD[how](String(number)));
    this.addArticle(String(number + 1), this.figure(number + 1), 'Texto del artículo.');
    return number + 1;
  }

  private addRange(from: number, to: number, joint: string): number {
    for (let number = from; number <= to; number++) this.articles.push(String(number));
    const word = this.style.word.startsWith('ART') ? 'ARTÍCULOS' : 'Artículos';
    this.paragraphs.push(`${word} ${from}${joint}${to}.- Se derogan.`);
    return to;
  }

  /** A number below ten carries the ordinal mark; one above a thousand its comma. */
  private figure(number: number): string {
    if (number >= 1000) return `${Math.floor(number / 1000)},${String(number % 1000).padStart(3, '0')}`;
    return number < 10 ? `${number}${this.style.ordinal}` : String(number);
  }

  private cased(suffix: string): string {
    if (this.style.suffixCase === 'as-is') return suffix;
    return this.style.suffixCase === 'lower' ? suffix.toLowerCase() : suffix.toUpperCase();
  }

  private addTransitories(count: number): readonly string[] {
    const { transitory, heading } = this.style;
    if (transitory !== 'named') this.paragraphs.push(`^${heading}`);
    if (transitory === 'only') {
      this.paragraphs.push('ÚNICO.- Esta Ley entra en vigor al día siguiente.');
      return ['UNICO'];
    }
    const marks: Readonly<Record<string, (word: string) => string>> = {
      word: (word) => `${word.toUpperCase()}.- `,
      article: (word) => `Artículo ${word}.- `,
      named: (word) => `ARTÍCULO ${word.toUpperCase()} TRANSITORIO.- `,
    };
    const words = ORDINALS.slice(0, count);
    for (const word of words)
      this.paragraphs.push(`${marks[transitory]?.(word) ?? ''}La presente disposición se observa.`);
    return words.map((word) => word.toUpperCase());
  }

  /** What the decree that gave the law ordered besides, with transitories of its own. */
  private addEnactment(): void {
    this.paragraphs.push(
      'ARTÍCULO SEGUNDO.- Se reforma otra ley.',
      '^TRANSITORIOS',
      'PRIMERO.- El presente Decreto entrará en vigor al día siguiente.',
    );
  }

  private addDecree(at: number): void {
    if (at === 0) this.paragraphs.push('^ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA');
    this.paragraphs.push(
      'DECRETO por el que se reforma el artículo 2 de la Ley de Prueba.',
      `>Publicado en el Diario Oficial de la Federación el ${at + 3} de mayo de 2023`,
      'Artículo Único.- Se reforma el artículo 2, para quedar como sigue:',
      `${this.style.word} 2${this.style.close} Texto citado.`,
      '^TRANSITORIO',
      'ÚNICO.- El presente Decreto entrará en vigor al día siguiente.',
    );
  }
}

const ODD: Readonly<Record<OddMark, (number: string) => string>> = {
  slip: (number) => `Artícuio ${number}.- Texto del artículo.`,
  quoted: (number) => `"Artículo ${number}.- Texto del artículo.`,
  small: (number) => `artículo ${number}.- Texto del artículo.`,
  unclosed: (number) => `Artículo ${number} Texto del artículo.`,
};

const labelOf = (letter: string): string =>
  letter.replaceAll('"', '').replace(' ', '-').toUpperCase().replace('Á', 'A');
