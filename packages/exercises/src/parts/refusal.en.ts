import "server-only";
import type { Refusal, RefusalCode, RefusalWords } from "@nn/algebra";

const quoted = (text: string): string => `“${text}”`;
/** A list to choose from; more than six would bury the sentence. */
function either(texts: readonly string[]): string {
  const shown = texts.slice(0, 6);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
const oneOf = (known: readonly string[]): string => either(known.map(quoted));
const sums = (letters: readonly string[]): string => either(letters.map((letter) => `Σ_${letter}`));
const code = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;

/** Why an answer cannot be read, for the learner who typed it. */
const words: RefusalWords = {
  empty: () => "Nothing is written here yet.",
  "too-long": ({ mostCharacters }) => `This is longer than ${mostCharacters} characters.`,
  "too-large": ({ mostParts }) => `This formula is too large: more than ${mostParts} parts.`,
  "too-deep": ({ mostLevels }) => `This formula is nested too deeply: more than ${mostLevels} levels.`,

  "unknown-character": ({ character, codePoint }) =>
    `${quoted(character)} (${code(codePoint)}) means nothing in this formula.`,
  "lookalike-character": ({ character, codePoint, twin }) =>
    `${quoted(character)} is a letter of another alphabet (${code(codePoint)}) that only looks like ${quoted(twin)}.`,
  "unknown-command": ({ command }) => `${quoted(`\\${command}`)} means nothing in this formula.`,
  "unknown-symbol": ({ symbol }) => `${quoted(symbol)} means nothing in this formula.`,
  "unknown-word": ({ word, known, nearest }) => {
    // The nearest one goes with it as a suggestion, which is told wherever there is one.
    const list = nearest === undefined && known.length > 0 ? ` You can use ${oneOf(known)}.` : "";
    return `${quoted(word)} is not used in this question.${list}`;
  },

  equation: () => "Write only what stands after the equals sign.",
  comparison: () => "Write one formula, not a comparison.",
  "plus-minus": () => "Write one value, without ±.",
  factorial: () => "Factorials are not used here.",
  "stray-bracket": () => "This bracket closes nothing.",
  "stray-comma": () => "A comma does not fit here. Decimals take a point.",
  "stray-prime": () => "A prime belongs to the name of a function, as in σ'(z).",
  "stray-text": ({ text }) => `${quoted(text)} does not fit here.`,
  "stray-text-in-bracket": ({ text }) => `${quoted(text)} does not fit here, inside a bracket that is still open.`,
  "lone-differential": () => "“∂” has a meaning only in a quotient of two quantities, such as ∂C/∂a^(L).",
  "asked-quotient": () => "This quotient is what you are asked to work out: write what it is equal to, without ∂.",
  "empty-place": () => "This place is still empty.",
  "empty-bracket": () => "There is nothing between these brackets.",
  "open-bracket": () => "This bracket is never closed.",
  "open-bar": () => "This bar is never closed.",
  "missing-at-end": () => "Something is missing at the end.",
  "missing-before-bracket": () => "This bracket closes nothing, or something before it is missing.",
  "missing-before": ({ symbol }) => `Something is missing before ${quoted(symbol)}.`,
  "two-meanings": ({ text, readings }) =>
    `${quoted(text)} can mean two things: ${oneOf(readings)}. Which one do you mean?`,
  "point-and-comma": () => "This number has a point and a comma.",
  "unclear-comma": ({ before, after }) =>
    `“${before},${after}” can mean two numbers: write ${before}${after} or ${before}.${after}.`,
  "number-out-of-range": () => "This number is too large or too small.",

  "unused-derivative": ({ name }) => `${quoted(name)} is not used here; write the derivative out.`,
  "wrong-count": ({ name, takes, given }) =>
    `${quoted(name)} takes ${takes === "one" ? "one value" : "several values"}, not ${given}.`,
  "power-minus-one": ({ name }) =>
    `${quoted(name)} to the power −1 can mean two things: write 1/${name}(…), or the inverse by its name.`,
  "missing-argument": ({ name }) => `${quoted(name)} of what? Write ${name}(…).`,
  "unclear-argument": ({ name }) =>
    `How far does ${quoted(name)} reach? Put what belongs to it in brackets: ${name}(…).`,

  "unknown-quantity": ({ letter, known }) => `There is no such ${quoted(letter)} here. Write ${oneOf(known)}.`,
  "unclear-quantity": ({ letter, lacks, known }) => `${quoted(letter)} of which ${lacks}? Write ${oneOf(known)}.`,
  "unknown-neuron": ({ neuron, letter, from, to }) =>
    `There is no neuron ${neuron} here: ${letter} runs ${to === undefined ? `from ${from} on` : `from ${from} to ${to}`}.`,
  "unknown-layer": ({ letter, layer, known }) =>
    `There is no ${quoted(`${letter}^(${layer})`)} here. Write ${oneOf(known)}.`,
  "unknown-index": ({ letter, index, known, hasSlipped }) => {
    const advice = hasSlipped ? " Did something slip into the index? Press → to leave it." : "";
    return `${quoted(letter)} has no index ${quoted(index)} here. Write ${oneOf(known)}.${advice}`;
  },
  "slipped-into-layer": ({ letter, layer }) =>
    `Something slipped into the layer of ${quoted(letter)}. Press → to leave “(${layer})” first.`,
  "unclear-index": () => "Where does the index end? Put a space or a sign behind it.",
  "prime-of-quantity": ({ letter }) =>
    `${quoted(`${letter}′`)} is not used here; a prime belongs to a function, as in σ'(z).`,

  "unused-sum": () => "Sums with Σ are not used here: write the terms one by one.",
  "unclear-sum": ({ letter }) =>
    `Does the sum over ${letter} include this too? Put what it includes in brackets: Σ_${letter}(…). Anything else can go in front of it.`,
  "sum-without-index": ({ letters }) => `Over which index does this sum run? Write ${sums(letters)}.`,
  "not-an-index": ({ text, letters }) => `${quoted(text)} is not an index here. Write ${sums(letters)}.`,
  "not-below-sum": ({ letter, from }) => `Below Σ write only the index, or where it starts, as in ${letter}=${from}.`,
  "range-of-several": () => "Write one Σ for each index, or leave the range out: Σ_{j,k} takes all of them.",
  "partial-range": ({ letter, from, to }) =>
    `Here ${letter} runs from ${from} to ${to}. A sum takes all of it: write Σ_${letter}.`,
};

/** A refusal of the reader as one or two sentences. */
export function refusalWords<Code extends RefusalCode>(refusal: Refusal<Code>): string {
  return words[refusal.code](refusal);
}
