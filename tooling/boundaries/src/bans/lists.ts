/** Exact in every engine: the standard fixes every bit of their results. */
const exact = ["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"];
const constants = ["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"];

/** The standard leaves their last bits to the engine: Node and Chromium differ. */
const inexact = [
  ...["exp", "expm1", "log", "log10", "log1p", "log2", "pow", "cbrt", "hypot"],
  ...["sin", "cos", "tan", "asin", "acos", "atan", "atan2"],
  ...["sinh", "cosh", "tanh", "asinh", "acosh", "atanh"],
];

/** What `Math` may be used for: lists of what is allowed, so that no way round a ban is. */
export const allowedMath = {
  replay: [...exact, ...constants],
  pure: [...exact, ...constants, ...inexact],
} as const;

/** What pure code has to do without, and what to do instead. */
export const bannedGlobals: Readonly<Record<string, string>> = {
  Date: "time comes in as an argument",
  Intl: "it knows the machine's clock and language; format where the text is shown",
  Temporal: "time comes in as an argument",
  performance: "time comes in as an argument",
  crypto: "chance comes in as a seeded generator",
  eval: "read the text with a parser",
  Function: "write the function, or its exact type instead of Function",
  WebAssembly: "pure code is TypeScript",
  globalThis: "name what you need",
  global: "name what you need",
  window: "there is no page here",
  self: "there is no page here",
  document: "there is no page here",
  process: "settings come in as arguments",
  require: "import it",
  fetch: "data comes in as an argument",
  setTimeout: "the caller owns the clock",
  setInterval: "the caller owns the clock",
  setImmediate: "the caller owns the clock",
};
