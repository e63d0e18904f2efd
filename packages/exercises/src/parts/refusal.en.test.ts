import type { Refusal, RefusalCode } from "@nn/algebra";
import { expect, test } from "vitest";
import { refusalWords } from "./refusal.en.ts";

/** At least one for every code, or this file does not compile. */
const said: { readonly [Code in RefusalCode]: readonly (readonly [Omit<Refusal<Code>, "code">, string])[] } = {
  empty: [[{}, "Nothing is written here yet."]],
  "too-long": [[{ mostCharacters: 400 }, "This is longer than 400 characters."]],
  "too-large": [[{ mostParts: 400 }, "This formula is too large: more than 400 parts."]],
  "too-deep": [[{ mostLevels: 100 }, "This formula is nested too deeply: more than 100 levels."]],
  "unknown-character": [
    [{ character: "你", codePoint: 0x4f60 }, "“你” (U+4F60) means nothing in this formula."],
    [{ character: "§", codePoint: 0xa7 }, "“§” (U+00A7) means nothing in this formula."],
  ],
  "lookalike-character": [
    [
      { character: "а", codePoint: 0x430, twin: "a" },
      "“а” is a letter of another alphabet (U+0430) that only looks like “a”.",
    ],
  ],
  "unknown-command": [[{ command: "foo" }, "“\\foo” means nothing in this formula."]],
  "unknown-symbol": [[{ symbol: "@" }, "“@” means nothing in this formula."]],
  "unknown-word": [
    [{ word: "q", known: ["x", "y", "t"] }, "“q” is not used in this question. You can use “x”, “y” or “t”."],
    [{ word: "q", known: ["x"] }, "“q” is not used in this question. You can use “x”."],
    [{ word: "q", known: [] }, "“q” is not used in this question."],
    [{ word: "simga", known: ["x"], nearest: "sigma" }, "“simga” is not used in this question."],
    [
      { word: "q", known: ["a", "b", "c", "d", "e", "f", "g"] },
      "“q” is not used in this question. You can use “a”, “b”, “c”, “d”, “e” or “f”.",
    ],
  ],
  equation: [[{}, "Write only what stands after the equals sign."]],
  comparison: [[{}, "Write one formula, not a comparison."]],
  "plus-minus": [[{}, "Write one value, without ±."]],
  factorial: [[{}, "Factorials are not used here."]],
  "stray-bracket": [[{}, "This bracket closes nothing."]],
  "stray-comma": [[{}, "A comma does not fit here. Decimals take a point."]],
  "stray-prime": [[{}, "A prime belongs to the name of a function, as in σ'(z)."]],
  "stray-text": [[{ text: "@" }, "“@” does not fit here."]],
  "stray-text-in-bracket": [[{ text: ";" }, "“;” does not fit here, inside a bracket that is still open."]],
  "lone-differential": [[{}, "“∂” has a meaning only in a quotient of two quantities, such as ∂C/∂a^(L)."]],
  "asked-quotient": [[{}, "This quotient is what you are asked to work out: write what it is equal to, without ∂."]],
  "empty-place": [[{}, "This place is still empty."]],
  "empty-bracket": [[{}, "There is nothing between these brackets."]],
  "open-bracket": [[{}, "This bracket is never closed."]],
  "open-bar": [[{}, "This bar is never closed."]],
  "missing-at-end": [[{}, "Something is missing at the end."]],
  "missing-before-bracket": [[{}, "This bracket closes nothing, or something before it is missing."]],
  "missing-before": [[{ symbol: "*" }, "Something is missing before “*”."]],
  "two-meanings": [
    [
      { text: "3½", readings: ["3+1/2", "3*1/2"] },
      "“3½” can mean two things: “3+1/2” or “3*1/2”. Which one do you mean?",
    ],
  ],
  "point-and-comma": [[{}, "This number has a point and a comma."]],
  "unclear-comma": [[{ before: "1", after: "234" }, "“1,234” can mean two numbers: write 1234 or 1.234."]],
  "number-out-of-range": [[{}, "This number is too large or too small."]],
  "unused-derivative": [[{ name: "sin′" }, "“sin′” is not used here; write the derivative out."]],
  "wrong-count": [
    [{ name: "sin", takes: "one", given: 2 }, "“sin” takes one value, not 2."],
    [{ name: "max", takes: "several", given: 1 }, "“max” takes several values, not 1."],
  ],
  "power-minus-one": [
    [{ name: "sin" }, "“sin” to the power −1 can mean two things: write 1/sin(…), or the inverse by its name."],
  ],
  "missing-argument": [[{ name: "sin" }, "“sin” of what? Write sin(…)."]],
  "unclear-argument": [[{ name: "σ′" }, "How far does “σ′” reach? Put what belongs to it in brackets: σ′(…)."]],
  "unknown-quantity": [
    [{ letter: "a", known: ["a^(L)", "a^(L-1)"] }, "There is no such “a” here. Write “a^(L)” or “a^(L-1)”."],
  ],
  "unclear-quantity": [
    [{ letter: "a", lacks: "layer", known: ["a^(L)", "a^(L-1)"] }, "“a” of which layer? Write “a^(L)” or “a^(L-1)”."],
    [{ letter: "w", lacks: "neuron", known: ["w_{jk}^(L)"] }, "“w” of which neuron? Write “w_{jk}^(L)”."],
  ],
  "unknown-neuron": [
    [{ neuron: 3, letter: "j", from: 0, to: "2" }, "There is no neuron 3 here: j runs from 0 to 2."],
    [{ neuron: 0, letter: "j", from: 1 }, "There is no neuron 0 here: j runs from 1 on."],
  ],
  "unknown-layer": [
    [
      { letter: "a", layer: "L+1", known: ["a^(L)", "a^(L-1)"] },
      "There is no “a^(L+1)” here. Write “a^(L)” or “a^(L-1)”.",
    ],
  ],
  "unknown-index": [
    [{ letter: "y", index: "q", known: ["y_j"], hasSlipped: false }, "“y” has no index “q” here. Write “y_j”."],
    [
      { letter: "y", index: "ja", known: ["y_j"], hasSlipped: true },
      "“y” has no index “ja” here. Write “y_j”. Did something slip into the index? Press → to leave it.",
    ],
  ],
  "slipped-into-layer": [
    [{ letter: "w", layer: "L" }, "Something slipped into the layer of “w”. Press → to leave “(L)” first."],
  ],
  "unclear-index": [[{}, "Where does the index end? Put a space or a sign behind it."]],
  "prime-of-quantity": [[{ letter: "x" }, "“x′” is not used here; a prime belongs to a function, as in σ'(z)."]],
  "unused-sum": [[{}, "Sums with Σ are not used here: write the terms one by one."]],
  "unclear-sum": [
    [
      { letter: "j" },
      "Does the sum over j include this too? Put what it includes in brackets: Σ_j(…). Anything else can go in front of it.",
    ],
  ],
  "sum-without-index": [[{ letters: ["j", "i", "k"] }, "Over which index does this sum run? Write Σ_j, Σ_i or Σ_k."]],
  "not-an-index": [[{ text: "q", letters: ["j", "i", "k"] }, "“q” is not an index here. Write Σ_j, Σ_i or Σ_k."]],
  "not-below-sum": [[{ letter: "j", from: 0 }, "Below Σ write only the index, or where it starts, as in j=0."]],
  "range-of-several": [[{}, "Write one Σ for each index, or leave the range out: Σ_{j,k} takes all of them."]],
  "partial-range": [
    [{ letter: "j", from: 0, to: "n_L-1" }, "Here j runs from 0 to n_L-1. A sum takes all of it: write Σ_j."],
  ],
};

const cases = Object.entries(said).flatMap(([code, rows]) =>
  rows.map(([details, words]) => ({ refusal: { code, ...details } as Refusal, words })),
);

test.each(cases)("$refusal.code: $words", ({ refusal, words }) => {
  expect(refusalWords(refusal)).toBe(words);
});
