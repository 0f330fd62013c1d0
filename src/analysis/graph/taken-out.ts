/** "Se deroga.", "(Se deroga)", "Derogada, y", and no more: a part that goes on after a first paragraph taken out still stands. */
const TAKEN_OUT = /^[\s(.–-]*(?:se\s+deroga|derogad[oa]s?)(?!\p{L}|\s+(?:el|la|los|las|tod[oa]s?)\s)[^\n]{0,40}$/iu;

/** Whether a consolidated text prints a part as one that was taken out. A transitory that takes out another ("Se deroga la Ley…") was not. */
export function isTakenOut(official: string | null): boolean {
  return official !== null && TAKEN_OUT.test(official.trimEnd());
}
