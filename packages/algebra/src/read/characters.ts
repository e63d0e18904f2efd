import { ReadError } from "./read-error.ts";

/** One character after normalisation, and where it was in the original text. */
export interface Character {
  readonly char: string;
  readonly at: number;
}

const replacements: ReadonlyMap<string, string> = new Map([
  // The last ones of each are what Windows-1252 leaves where a text was taken for Latin-1.
  ..."−–—‒‐‑﹣﹘˗⁃➖―─\u0096\u0097".split("").map((dash) => [dash, "-"] as const),
  ..."·⋅∙•×✕✖∗⁎‧●⨯\u0095".split("").map((dot) => [dot, "*"] as const),
  ..."÷∕⁄➗".split("").map((slash) => [slash, "/"] as const),
  ..."➕˖".split("").map((plus) => [plus, "+"] as const),
  ..."′’‘´`ʹʼˈ\u0091\u0092".split("").map((prime) => [prime, "'"] as const),
  ..."≈≅≃".split("").map((sign) => [sign, "="] as const),
  ["″", "''"],
  ["∣", "|"],
  ["ς", "σ"],
  ["𝜕", "∂"],
  ["∑", "Σ"],
  // What a Mac writes for Δ.
  ["∆", "Δ"],
  ["…", "..."],
]);

/** Fractions in one character. They stay one, because 3½ can mean two things. */
export const shares: ReadonlyMap<string, readonly [numerator: number, denominator: number]> = new Map([
  ["½", [1, 2]],
  ["⅓", [1, 3]],
  ["⅔", [2, 3]],
  ["¼", [1, 4]],
  ["¾", [3, 4]],
  ["⅕", [1, 5]],
  ["⅖", [2, 5]],
  ["⅗", [3, 5]],
  ["⅘", [4, 5]],
  ["⅙", [1, 6]],
  ["⅚", [5, 6]],
  ["⅛", [1, 8]],
  ["⅜", [3, 8]],
  ["⅝", [5, 8]],
  ["⅞", [7, 8]],
]);

const raised = scriptTable("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱʲᵏˡᴸᵃᵇᵗᵘˣʸᶻ", "0123456789+-()nijklLabtuxyz");
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
const readable = /[\x20-\x7e±∂√παβγδεηθλμξρστφψωΔΣ]/;
/** Nothing but what is read as it stands: all of `readable` except the one that stands for a prime. */
const asItStands = /^[\x20-\x5f\x61-\x7e±∂√παβγδεηθλμξρστφψωΔΣ]*$/;

/**
 * The text in the alphabet of the reader: NFC, minus signs, dots, crosses and primes made alike, invisible characters
 * dropped, raised and lowered characters turned into scripts (a⁽ᴸ⁾ becomes a^{(L)}).
 * @throws {ReadError} that names a letter of another alphabet
 */
export function charactersOf(text: string): readonly Character[] {
  // Most text needs none of this.
  if (asItStands.test(text)) return Array.from(text, (char, at) => ({ char, at }));
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
      if (!readable.test(char) && !shares.has(char)) throw foreign(char, at);
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
