/** Words that open a question. */
const OPENERS = wordsOf(`
  que quien quienes cual cuales cuanto cuanta cuantos cuantas como donde cuando puede pueden puedo podemos debo necesito hay existe
  what who whom which how where when can may does do is are must should need`);

/** Words of a question that say that something is asked, and nothing of what. In a query that is no question they are words like others. */
const NOISE = wordsOf(`
  cuanto cuanta cuantos cuantas cada puede pueden puedo podemos debe deben debo necesito necesita necesitan hay existe tiene tienen tengo
  tiempo pasa sucede ocurre tarda tardan lleva partir hace hacer quiero saber se requiere
  must may can could should shall time need needs have has long many much often do does doing happens happen get take takes`);

/** What a question asks about, by its words, and the roles of the provisions that answer it: modalities and acts. */
const CUES: readonly (readonly [cues: ReadonlySet<string>, roles: readonly string[]])[] = [
  [wordsOf('multa multas sancion sanciones castigo infraccion fine fines penalty penalties sanction'), ['sanction']],
  [wordsOf('quien quienes who'), ['power', 'scope']],
  [wordsOf('permiso permisos licencia autorizacion permit permits licence authorisation'), ['permit', 'permission']],
  [wordsOf('registro registrarse inscribirse register registration'), ['register']],
  [wordsOf('define definicion significa definition meaning means'), ['definition']],
  [wordsOf('tarda tardan plazo plazos tiempo long often frecuencia'), ['deadline']],
  [wordsOf('cuanto cuanta cuantos cuantas many much capacidad limite'), ['deadline', 'quantity']],
];

/** What the words of a query tell about what is asked. */
export interface QuestionReading {
  readonly isQuestion: boolean;
  /** Folded words that tell nothing of the subject. */
  readonly noise: ReadonlySet<string>;
  readonly roles: readonly string[];
}

const NO_NOISE: ReadonlySet<string> = new Set();

/** Reads folded words as a question where they are one: it ends with its mark, or begins as questions do and has at least three words. */
export function readQuestion(text: string, words: readonly string[]): QuestionReading {
  const asks = /[¿?]/.test(text) || (words.length > 2 && OPENERS.has(words[0] ?? ''));
  if (!asks) return { isQuestion: false, noise: NO_NOISE, roles: [] };
  const roles = CUES.filter(([cues]) => words.some((word) => cues.has(word))).flatMap(([, found]) => found);
  return { isQuestion: true, noise: NOISE, roles: [...new Set(roles)] };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
