import { ReadError } from "./read-error.ts";

/** One character after normalisation, and where it was in the original text. */
export interface Character {
  readonly char: string;
  readonly at: number;
}

const replacements: ReadonlyMap<string, string> = new Map([
  ..."−–—‒‐‑﹣".split("").map((dash) => [dash, "-"] as const),
  ..."·⋅∙•×✕✖∗⁎".split("").map((dot) => [dot, "*"] as const),
  ..."÷∕⁄".split("").map((slash) => [slash, "/"] as const),
  ..."′’‘´`ʹ".split("").map((prime) => [prime, "'"] as const),
  ["″", "''"],
  ["∣", "|"],
  ["½", "(1/2)"],
  ["¼", "(1/4)"],
  ["ς", "σ"],
  ["𝜕", "∂"],
  ["∑", "Σ"],
]);

const raised = scriptTable("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱʲᵏˡᴸ", "0123456789+-()nijklL");
const lowered = scriptTable("₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₙᵢⱼₖₗₘ", "0123456789+-()nijklm");

function scriptTable(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((char, i) => [char, to[i] ?? ""]));
}

/** Letters of other alphabets that look like ours, so that a learner cannot see why they are refused. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [..."аеосхурАВСЕНКМОРТХ"].map((char, i) => [char, "aeocxypABCEHKMOPTX"[i] ?? ""]),
);

const invisible = /^\p{Cf}/u;
const variationSelector = /\p{Variation_Selector}/gu;
const readable = /[\x20-\x7e∂√παβγδεηθλμξρστφψωΔΣ]/;

/**
 * The text in the alphabet of the reader: NFC, minus signs, dots, crosses and primes made alike, invisible characters
 * dropped, raised and lowered characters turned into scripts (a⁽ᴸ⁾ becomes a^{(L)}).
 * @throws {ReadError} that names a letter of another alphabet
 */
export function charactersOf(text: string): readonly Character[] {
  // Text typed on a keyboard, which is most of it, needs none of this.
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(text)) return Array.from(text, (char, at) => ({ char, at }));
  const result: Character[] = [];
  let script: "" | "^" | "_" = "";
  const enter = (next: typeof script, at: number) => {
    if (next === script) return;
    if (script) result.push({ char: "}", at });
    if (next) result.push({ char: next, at }, { char: "{", at });
    script = next;
  };

  for (const { 0: cluster, index: at } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const composed = /^[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u.test(cluster)
      ? cluster.normalize("NFKC")
      : cluster.replace(variationSelector, "").normalize("NFC");
    if (invisible.test(composed)) continue;
    const up = raised.get(composed);
    const down = lowered.get(composed);
    enter(up ? "^" : down ? "_" : "", at);
    const plain = up ?? down ?? replacements.get(composed) ?? (/\s/u.test(composed) ? " " : composed);
    for (const char of plain) {
      if (!readable.test(char)) throw foreign(char, at);
      result.push({ char, at });
    }
  }
  enter("", text.length);
  return result;
}

function foreign(char: string, at: number): ReadError {
  const codePoint = char.codePointAt(0) ?? 0;
  const twin = lookalikes.get(char);
  return twin
    ? new ReadError(at, { code: "lookalike-character", character: char, codePoint, twin }, twin)
    : new ReadError(at, { code: "unknown-character", character: char, codePoint });
}
