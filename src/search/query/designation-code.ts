/**
 * The number by which an act is known apart from the words before it: "2023/1542" of "Reglamento (UE) 2023/1542", "A/108/2024", "J1772" of "SAE J1772".
 * Null for designations of standards, which are read by rules of their own, and for a number too short to mean one act.
 */
export function codeOf(designation: string): string | null {
  if (/^(NOM|NMX|PROY)\b/.test(designation)) return null;
  const [code] = /(?:[A-Z]+\/)?\d+(?:\/\d+)+(?:\/[A-Z]+)?|\b[A-Z]\d{3,5}\b/.exec(designation) ?? [];
  return code ?? null;
}
