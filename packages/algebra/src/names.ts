/** A variable of the question: a letter with, where it needs them, a neuron's index and a layer's label. */
export interface VariableName {
  /** What stands in the tree, such as "a1.0". */
  readonly id: string;
  /** How it is written without its scripts, such as "a" or "σ". */
  readonly letter: string;
  /** Layer label: "L-1" is written a^{(L-1)}. */
  readonly layer?: string;
  /** Neuron index: "jk" is written w_{jk}, and so is "j,k". */
  readonly index?: string;
}

/** A function of the question. With the id of a built-in function it is that function; otherwise it is generic. */
export interface FunctionName {
  readonly id: string;
  /** Every way to write it, such as ["σ", "sigma", "s"]. */
  readonly words: readonly string[];
  /** How it is printed: "\\sigma" and "σ". */
  readonly latex: string;
  readonly text: string;
}

/** What a question declares. It decides what is a name, a call, a product or a label. */
export interface Names {
  readonly variables: readonly VariableName[];
  readonly functions?: readonly FunctionName[];
  /** True where Leibniz quotients of declared variables may be used, as atoms. */
  readonly derivatives?: boolean;
  /** What "log" means: the natural logarithm unless the question says otherwise. */
  readonly log?: "natural" | "ten";
}

/** Scripts are compared without spaces, commas, brackets and with one kind of minus. */
export const plainScript = (text: string): string => text.replace(/[\s,(){}]/g, "");

/** How a variable is written in plain typing: a^(L-1), w_jk^(L). */
export const textOfVariable = ({ letter, layer, index }: VariableName): string =>
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
export function latexOfVariable({ letter, layer, index }: VariableName): string {
  const greek = greekName(letter);
  const below = index === undefined ? "" : `_{${index}}`;
  return `${greek ? `\\${greek}` : letter}${below}${layer === undefined ? "" : `^{(${layer})}`}`;
}
