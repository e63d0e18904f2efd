/** A function that the reader, the printer, the evaluator and differentiation all know. */
export interface BuiltIn {
  readonly id: string;
  readonly words: readonly string[];
  readonly latex: string;
  readonly arity: { readonly least: number; readonly most: number };
}

const oneArgument = { least: 1, most: 1 };

const define = (id: string, latex: string, words: readonly string[] = [id], arity = oneArgument): BuiltIn => ({
  id,
  words,
  latex,
  arity,
});

const list: readonly BuiltIn[] = [
  define("sin", "\\sin"),
  define("cos", "\\cos"),
  define("tan", "\\tan"),
  define("arcsin", "\\arcsin"),
  define("arccos", "\\arccos"),
  define("arctan", "\\arctan"),
  define("sinh", "\\sinh"),
  define("cosh", "\\cosh"),
  define("tanh", "\\tanh"),
  define("exp", "\\exp"),
  define("ln", "\\ln"),
  define("log10", "\\log_{10}", []),
  define("sqrt", "\\sqrt"),
  define("abs", "\\operatorname{abs}"),
  define("max", "\\max", ["max"], { least: 1, most: 8 }),
  define("min", "\\min", ["min"], { least: 1, most: 8 }),
  define("sigmoid", "\\operatorname{sigmoid}"),
  define("relu", "\\operatorname{ReLU}", ["relu", "ReLU", "RELU", "Relu"]),
  define("softplus", "\\operatorname{softplus}"),
  /** The slope of |x|: −1, 0 or 1. */
  define("sign", "\\operatorname{sign}"),
];

export const builtIns: ReadonlyMap<string, BuiltIn> = new Map(list.map((entry) => [entry.id, entry]));

/** The built-in function with this id; undefined for a generic function of the question. */
export const builtIn = (id: string): BuiltIn | undefined => builtIns.get(id);
