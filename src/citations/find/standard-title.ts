import { tokenAt, type Token } from '../text/token.js';

/** Longest title of a standard read, in characters. */
const TITLE_LIMIT = 500;

/** Words that, after a comma, belong to the sentence again and not to the title. */
const AFTER_TITLE: ReadonlySet<string> = new Set(
  (
    'publicada publicado publicadas emitida expedida o vigente vigentes en cuyo cuya cuyos cuyas deberan debera podra podran ' +
    'se que cual la las el los su sus asi misma mismo para con conforme de por a al como ni si no donde cuando del sin esta este ' +
    'entro fue es son sera establece establecen senala ambas ambos respectivamente entre'
  ).split(' '),
);

/** After a title that is a sentence, "Que establece ...": it may hold clauses of its own. */
const AFTER_SENTENCE: ReadonlySet<string> = new Set(
  'publicada publicado emitida expedida o vigente vigentes cuyo cuya deberan debera podra podran se cual'.split(' '),
);
/** Words that no title ends with. */
const TRAILING: ReadonlySet<string> = new Set('y e o u de del la las el los en a al con para por que'.split(' '));

/**
 * Where the title that follows a designation ends: "NOM-020-STPS-2002, Recipientes sujetos a presión y calderas - Funcionamiento, o
 * bien". Equals `at` where no title follows: a title starts with a capital after a comma, a hyphen or a colon, or with "Que".
 */
export function standardTitleEnd(text: string, at: number): number {
  const mark = tokenAt(text, at);
  const quoted = tokenAt(text, mark.end);
  const first = /^["“]$/.test(quoted.word) ? tokenAt(text, quoted.end) : quoted;
  if (mark.broken || first.broken || !first.capital || first.shout || !opensTitle(mark, quoted)) return at;
  return titleEnd(text, first, first.word === 'que' ? AFTER_SENTENCE : AFTER_TITLE);
}

/** A comma or a colon opens a title; a dash does too, unless it joins two words. */
const opensTitle = (mark: Token, next: Token): boolean =>
  /^[,:-]$/.test(mark.word) || (mark.word === '–' && (mark.spaced || next.spaced));

const titleEnd = (text: string, first: Token, enders: ReadonlySet<string>): number => {
  let end = first.end;
  let open = 0;
  for (let token = tokenAt(text, end); token.kind !== 'end'; token = tokenAt(text, token.end)) {
    if (token.broken || token.end - first.start > TITLE_LIMIT || endsTitle(text, token, enders)) break;
    if (token.word === '(') open++;
    // A bracket that closes what opened before the title is not of the title.
    if (token.word === ')' && open-- === 0) break;
    if (token.kind === 'mark' ? token.word === ')' : !TRAILING.has(token.word)) end = token.end;
  }
  return end;
};

const endsTitle = (text: string, token: Token, enders: ReadonlySet<string>): boolean => {
  if (token.kind !== 'mark') return endsAtWord(text, token);
  if (/[;"”“]/.test(token.word)) return true;
  // "Protección ambiental.-Lodos y biosólidos.- Especificaciones": a stop with a dash parts the words of a title.
  if (token.word === '.' && /^\s?[-–]/.test(text.slice(token.end, token.end + 2))) return false;
  if (token.word === '.') return !/[\da-z]/.test(text.charAt(token.end)) || tokenAt(text, token.end).spaced;
  if (token.word === '(')
    return /^\(?(?:en adelante|DOF|D\.O\.F|cancela)/i.test(text.slice(token.start, token.start + 12));
  return (
    token.word === ',' &&
    (enders.has(tokenAt(text, token.end).word) || ONCE.test(text.slice(token.end, token.end + 10)))
  );
};

/** ", una vez que sea publicada". */
const ONCE = /^\s+una\s+vez\b/;

const endsAtWord = (text: string, token: Token): boolean =>
  /^publicad[ao]$/.test(token.word) ||
  /^(NOM|NMX|PROY)$/.test(text.slice(token.start, token.end)) ||
  (token.word === 'para' && tokenAt(text, token.end).word === 'quedar');
