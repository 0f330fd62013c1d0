import { NOTHING_READ, type Statement } from '../../domain/statement.js';
import type { Act, Language } from '../../domain/vocabulary.js';
import { bareCore, type Core, type IsAuthority } from './core.js';
import type { Frame } from './frame.js';
import { readAuthorityAct, readDutyAct } from './read-act.js';
import { readDeadline } from './read-deadline.js';
import type { Definition } from './read-definition.js';
import { readLimits } from './read-limits.js';
import { readSanction } from './read-sanction.js';
import { readEnglish, readEnglishDeadline, readEnglishDefinition } from './read-english.js';
import { readSentence, type ReadSentence } from './read-sentence.js';
import { splitSentences, type Sentence } from './sentence.js';

/** What was read of the words of one part. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly definitions: readonly Definition[];
  /** What its last words say of the parts below it; null where they open no list. */
  readonly frame: Frame | null;
}

/** What is known of a part besides its words. */
export interface Setting {
  /** What the list that it is a member of says of it. */
  readonly frame: Frame | null;
  readonly isAuthority: IsAuthority;
  /** Spanish where absent. */
  readonly language?: Language;
}

/** Longest object kept, in characters. */
const OBJECT_LIMIT = 200;

/** Reads what the official words of a part do: one statement for each sentence that does something. */
export function readStatements(text: string, { frame: around, isAuthority, language = 'es' }: Setting): Reading {
  const statements: Statement[] = [];
  const definitions: Definition[] = [];
  let frame: Frame | null = null;
  for (const [index, sentence] of splitSentences(text).entries()) {
    const { core, definition } =
      language === 'en'
        ? readEnglishSentence(sentence)
        : readSentence(text, sentence, index === 0 ? around : null, isAuthority);
    const statement = core ? complete(core, sentence, language) : measure(sentence, language);
    if (statement) statements.push(statement);
    if (definition) definitions.push(definition);
    // A list hangs from the words just before it; where they command nothing, from what holds them.
    frame = sentence.text.endsWith(':') ? frameOf(core, sentence, around) : null;
  }
  return { statements, definitions, frame };
}

/** Lists of what guides a rule, not of what it commands: "se observarán los siguientes principios". */
const GUIDING =
  /(?:siguientes? |los |las )(?:principios|objetivos|fines|finalidades|directrices|objeto)[^.;]{0,40}$|establecer las bases para/;

const frameOf = (core: Core | null, { folded }: Sentence, outer: Frame | null): Frame | null => {
  if (core === null) return outer;
  const object = folded.slice(core.from).replace(/[\s:]+$/, '');
  if (GUIDING.test(object)) return null;
  return { modality: core.modality, bearer: core.bearer, confidence: core.confidence };
};

/** A sentence that only measures: a row of a table, a criterion of a test. */
const measure = (sentence: Sentence, language: Language): Statement | null => {
  if (readLimits(sentence.text, sentence.folded).length === 0) return null;
  return { ...complete(bareCore('limit', 0.5), sentence, language), deadline: null };
};

const complete = (core: Core, { start, end, text, folded }: Sentence, language: Language): Statement => {
  const act = actOf(core, folded.slice(core.from));
  const threatens = core.modality === 'sanction' || act === 'sanction';
  return {
    ...NOTHING_READ,
    basis: 'extracted',
    modality: core.modality,
    act,
    topics: [],
    binds: [],
    processes: [],
    products: [],
    when: [],
    unless: [],
    authorities: [],
    bearer: core.bearer,
    object: clip(text.slice(core.from)),
    limits: readLimits(text, folded),
    deadline: core.modality === 'definition' ? null : DEADLINES[language](text, folded),
    sanction: threatens ? readSanction(text, folded) : null,
    terms: core.terms,
    span: [start, end],
    confidence: Math.round(core.confidence * 100) / 100,
  };
};

const DEADLINES = { es: readDeadline, en: readEnglishDeadline } as const;

/** English texts are read sentence by sentence: their lists repeat what they command. */
const readEnglishSentence = (sentence: Sentence): ReadSentence => {
  const definition = readEnglishDefinition(sentence);
  if (!definition) return { core: readEnglish(sentence), definition: null };
  return { core: { ...bareCore('definition', 0.9), terms: [definition.term] }, definition };
};

const actOf = ({ ofAuthority, modality }: Core, done: string): Act | null => {
  if (ofAuthority) return readAuthorityAct(done);
  return modality === 'obligation' ? readDutyAct(done) : null;
};

const clip = (object: string): string | null => {
  const bare = object
    .slice(0, 2 * OBJECT_LIMIT)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[;:,.]$/, '');
  if (bare === '') return null;
  return bare.length <= OBJECT_LIMIT ? bare : `${bare.slice(0, bare.lastIndexOf(' ', OBJECT_LIMIT))}…`;
};
