/** A verb in the future that commands: "La Secretaría verificará", "los interesados presentarán". */
export interface FutureVerb {
  readonly start: number;
  readonly end: number;
  /** True for "se calculará": nobody is named. */
  readonly impersonal: boolean;
}

/** The accent tells the future from other words; folded text has lost it, so the words themselves are read. */
const FUTURE = /(?<![\p{L}])((?:se )?)(\p{Ll}{2,20}?(?:rá|rán))(?![\p{L}])/gu;

/** Futures that say what is or happens and command nothing. */
const DESCRIPTIVE =
  /^(?:será|estará|tendrá|habrá|podrá|deberá|quedará|entrará|seguirá|continuará|significará|implicará|surtirá|permanecerá|corresponderá|iniciará|comenzará|concluirá|terminará|requerirá|durará|perderá|comprenderá|constituirá|formará|contendrá|incluirá|existirá|procederá|prescribirá|caducará|causará|equivaldrá|resultará|subsistirá|entenderá|considerará|denominará|derogará|abrogará|reconocerá|beneficiará|recaerá)n?$/u;

const HANGING =
  /(?:^|[^\p{L}])(?:que|quien|quienes|cual|cuales|donde|cuando|si|como|cuyo|cuya|cuyos|cuyas)(?: (?:se|le|les|no|lo|la|los|las))*[ ,]*$/iu;

/** How much of a sentence is looked at, in characters. */
const REACH = 1_500;

/** The first verb of a sentence in the future that commands and hangs from no other clause; null where there is none. */
export function findFuture(words: string): FutureVerb | null {
  for (const match of words.slice(0, REACH).matchAll(FUTURE)) {
    const verb = match[2] ?? '';
    if (DESCRIPTIVE.test(verb)) continue;
    if (HANGING.test(words.slice(Math.max(0, match.index - 30), match.index))) continue;
    return { start: match.index, end: match.index + match[0].length, impersonal: match[1] !== '' };
  }
  return null;
}
