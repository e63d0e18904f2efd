/** A variable of the question: a letter and, if needed, the index of a neuron and the label of a layer. */
export interface VariableName {
  /** Its name in the tree, such as "a1.0". */
  readonly id: string;
  /** How it is written without its scripts, such as "a" or "σ". */
  readonly letter: string;
  /** Layer label: "L-1" is written a^{(L-1)}. */
  readonly layer?: string;
  /** Neuron index: "jk" is written w_{jk}, and so is "j,k". */
  readonly index?: string;
  /**
   * Makes this a family with a member for every neuron: index letters of the question, such as ["j", "k"]. Members are
   * written w_{jk}, w_{ik} or w_{21}; the one of neurons 2 and 1 has the id `${id}.2.1`.
   */
  readonly indices?: readonly string[];
}

/** A letter that runs over the neurons of a layer: free in w_{jk}, bound in Σ_j. */
export interface IndexName {
  readonly letter: string;
  /** The first value; 0 by default. */
  readonly from?: number;
  /** How many values: a number, or a variable such as n_L if the question leaves it open. */
  readonly size: number | VariableName;
}

/** An index as written: a declared letter, or the number of one neuron. */
export type IndexValue = number | IndexName;

/** The end of an id: ".j.k" for two letters, ".2.1" for two numbers. */
export const keyOfIndices = (at: readonly IndexValue[]): string =>
  at.map((value) => `.${typeof value === "number" ? value : value.letter}`).join("");

/** A function of the question: the built-in one with the same id, or else a generic one. */
export interface FunctionName {
  readonly id: string;
  /** Every way to write it, such as ["σ", "sigma", "s"]. */
  readonly words: readonly string[];
  /** How it is printed: "\\sigma" and "σ". */
  readonly latex: string;
  readonly text: string;
}

/** What a question declares. This decides what is a name, a call, a product or a label. */
export interface Names {
  readonly variables: readonly VariableName[];
  readonly functions?: readonly FunctionName[];
  /** True if Leibniz quotients of declared variables may be used, as atoms. */
  readonly derivatives?: boolean;
  /** What "log" means: the natural logarithm unless the question says otherwise. */
  readonly log?: "natural" | "ten";
  /** The letters that number neurons, and how far each runs. Σ is read only if there are any. */
  readonly indices?: readonly IndexName[];
  /** Ids of the variables that a letter alone can only mean here, such as a⁽ᴸ⁾ where ∂C/∂a⁽ᴸ⁾ is asked. */
  readonly bare?: readonly string[];
  /** What may stand before an equals sign: what the question asks for, such as "∂C/∂a^(L)" or "f′(x)". */
  readonly asked?: readonly string[];
}

/** How the last value of an index is written: 2, or n_L-1. */
export function lastOf({ from = 0, size }: IndexName, write: (variable: VariableName) => string): string {
  if (typeof size === "number") return `${from + size - 1}`;
  const more = from - 1;
  return `${write(size)}${more === 0 ? "" : more > 0 ? `+${more}` : more}`;
}

/** Every variable of a question, including the open sizes of its layers. */
export function variablesIn({ variables, indices = [] }: Names): readonly VariableName[] {
  const ids = new Set(variables.map(({ id }) => id));
  const sizes = new Map(
    indices.flatMap(({ size }) => (typeof size === "number" || ids.has(size.id) ? [] : [[size.id, size] as const])),
  );
  return sizes.size === 0 ? variables : [...variables, ...sizes.values()];
}

/** The variable with this id, possibly a member of a family: "w2.1.0" is w_{10} if "w2" is a family. */
export function variableOf(variables: readonly VariableName[], id: string): VariableName | undefined {
  const known = variables.find((variable) => variable.id === id && !variable.indices);
  if (known) return known;
  for (const family of variables) {
    if (!family.indices || !id.startsWith(`${family.id}.`)) continue;
    const values = id.slice(family.id.length + 1).split(".");
    if (values.length === family.indices.length) return memberOf(family, values);
  }
  return undefined;
}

/** One member of a family as a variable of its own. */
export function memberOf({ id, letter, layer }: VariableName, values: readonly string[]): VariableName {
  const isLong = values.length > 1 && values.some((value) => value.length > 1);
  const index = values.join(isLong ? "," : "");
  const member = { id: `${id}.${values.join(".")}`, letter, index };
  return layer === undefined ? member : { ...member, layer };
}

/** Scripts are compared without spaces, commas, brackets and with one kind of minus. */
export const plainScript = (text: string): string => text.replace(/[\s,(){}[\]]/g, "");

/** How a variable is written in plain typing: a^(L-1), w_jk^(L). */
export const textOfVariable = ({ letter, layer, indices, index = indices?.join("") }: VariableName): string =>
  `${letter}${index === undefined ? "" : `_${/^\w$/.test(index) ? index : `{${index}}`}`}${layer === undefined ? "" : `^(${layer})`}`;

const greekLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: "alpha",
    β: "beta",
    γ: "gamma",
    δ: "delta",
    ε: "epsilon",
    η: "eta",
    θ: "theta",
    λ: "lambda",
    μ: "mu",
    ξ: "xi",
    ρ: "rho",
    σ: "sigma",
    τ: "tau",
    φ: "varphi",
    ψ: "psi",
    ω: "omega",
    Δ: "Delta",
    Σ: "Sigma",
  }),
);

/** The name of a Greek letter, "sigma" for σ. */
export const greekName = (letter: string): string | undefined => greekLetters.get(letter);

/** The Greek letter of a name, σ for "sigma". */
export const greekLetter = (word: string): string | undefined =>
  [...greekLetters].find(([, spelled]) => spelled === word)?.[0] ?? (word === "phi" ? "φ" : undefined);

/** How a variable is typeset: a^{(L-1)}, w_{jk}^{(L)}. */
export function latexOfVariable({ letter, layer, indices, index = indices?.join("") }: VariableName): string {
  const greek = greekName(letter);
  const below = index === undefined ? "" : `_{${index}}`;
  return `${greek ? `\\${greek}` : letter}${below}${layer === undefined ? "" : `^{(${layer})}`}`;
}
