import { builtIns } from "../functions.ts";
import {
  greekLetter,
  greekName,
  type IndexName,
  type Names,
  plainScript,
  type VariableName,
  variablesIn,
} from "../names.ts";

/** What a run of letters may begin with. */
export type Meaning =
  | { readonly kind: "function"; readonly id: string }
  /** 1/f, such as sech = 1/cosh. */
  | { readonly kind: "reciprocal"; readonly of: string }
  | { readonly kind: "sqrt" }
  | { readonly kind: "log" }
  | { readonly kind: "constant"; readonly name: "pi" | "e" }
  | { readonly kind: "partial" }
  | { readonly kind: "summation" }
  | { readonly kind: "variable"; readonly letter: string };

/** Functions that have no key and no name of their own here. */
const reciprocals = [
  ["sec", "cos"],
  ["csc", "sin"],
  ["cosec", "sin"],
  ["cot", "tan"],
  ["sech", "cosh"],
  ["csch", "sinh"],
  ["cosech", "sinh"],
  ["coth", "tanh"],
] as const;

/** All words of a question, in maps without a prototype chain. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Meaning>;
  readonly longest: number;
  readonly layers: ReadonlySet<string>;
  readonly byLetter: ReadonlyMap<string, readonly VariableName[]>;
  /** The index letters of the question. */
  readonly indices: ReadonlyMap<string, IndexName>;
  /** True where d can only mean a differential. */
  readonly dIsFree: boolean;
}

/**
 * Collects the words that `names` declares. What the question declares takes precedence over what is built in.
 * @throws {RangeError} if a family has an index that is not declared
 */
export function vocabularyOf(names: Names): Vocabulary {
  const indices = new Map((names.indices ?? []).map((index) => [index.letter, index]));
  for (const { id, indices: letters = [] } of names.variables)
    for (const letter of letters)
      if (!indices.has(letter)) throw new RangeError(`${id} has the index ${letter}, which is not declared`);
  const words = new Map<string, Meaning>();
  words.set("sqrt", { kind: "sqrt" }).set("log", { kind: "log" });
  words.set("e", { kind: "constant", name: "e" });
  for (const word of ["pi", "π"]) words.set(word, { kind: "constant", name: "pi" });
  for (const word of ["∂", "partial"]) words.set(word, { kind: "partial" });
  words.set("sum", { kind: "summation" });
  for (const [word, of] of reciprocals) words.set(word, { kind: "reciprocal", of });
  for (const { id, words: spellings } of builtIns.values())
    if (id !== "sqrt") for (const word of spellings) words.set(word, { kind: "function", id });
  for (const { id, words: spellings } of names.functions ?? [])
    for (const word of spellings) words.set(word, { kind: "function", id });

  const byLetter = new Map<string, VariableName[]>();
  const variables = variablesIn(names);
  for (const variable of variables) {
    byLetter.set(variable.letter, [...(byLetter.get(variable.letter) ?? []), variable]);
    const spelled = greekName(variable.letter) ?? (greekLetter(variable.letter) ? variable.letter : undefined);
    for (const word of [variable.letter, ...(spelled ? [spelled] : [])])
      words.set(word, { kind: "variable", letter: variable.letter });
  }
  return {
    words,
    longest: Math.max(...[...words.keys()].map((word) => word.length)),
    layers: new Set(variables.flatMap(({ layer }) => (layer === undefined ? [] : [plainScript(layer)]))),
    byLetter,
    indices,
    dIsFree: !byLetter.has("d"),
  };
}

/** The longest word that `text` begins with. */
export function longestWord(vocabulary: Vocabulary, text: string): { word: string; meaning: Meaning } | undefined {
  for (let length = Math.min(text.length, vocabulary.longest); length > 0; length--) {
    const word = text.slice(0, length);
    const meaning = vocabulary.words.get(word);
    if (meaning) return { word, meaning };
  }
  return undefined;
}
