/** Commands that mean exactly one plain symbol. */
const symbols: Readonly<Record<string, string>> = {
  cdot: "*",
  times: "*",
  ast: "*",
  bullet: "*",
  div: "/",
  slash: "/",
  prime: "'",
  doubleprime: "''",
  partial: "∂",
  differentialD: "d",
  mathrm_d: "d",
  exponentialE: "e",
  imaginaryI: "i",
  pi: "π",
  lbrace: "(",
  rbrace: ")",
  "{": "(",
  "}": ")",
  lbrack: "(",
  rbrack: ")",
  lparen: "(",
  rparen: ")",
  vert: "|",
  mid: "|",
  "|": "‖",
  Vert: "‖",
  lVert: "‖",
  rVert: "‖",
  colon: ":",
  sum: "Σ",
  pm: "±",
  approx: "=",
  simeq: "=",
  cong: "=",
  ne: "≠",
  neq: "≠",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  lt: "<",
  gt: ">",
  infty: "∞",
  "%": "%",
  "#": "#",
  "&": "&",
  _: "_",
  $: "$",
};

/** Commands that only move ink. */
const layout = new Set([
  ",",
  ";",
  ":",
  "!",
  " ",
  ">",
  "quad",
  "qquad",
  "enspace",
  "thinspace",
  "medspace",
  "thickspace",
  "enskip",
  "displaystyle",
  "textstyle",
  "scriptstyle",
  "limits",
  "nolimits",
  "left",
  "right",
  "mleft",
  "mright",
  "middle",
  "big",
  "Big",
  "bigg",
  "Bigg",
  "bigl",
  "bigr",
  "Bigl",
  "Bigr",
  "biggl",
  "biggr",
  "Biggl",
  "Biggr",
  "mathstrut",
  "relax",
]);

/**
 * Commands that only dress their last argument, in a style, a class or data for the page: it is read as if it stood there
 * alone, and the arguments before it, whose number is given, are never looked at. What hides, strikes out or links to
 * something is no dress and is refused.
 */
const wrappers: Readonly<Record<string, number>> = {
  mathrm: 0,
  mathit: 0,
  mathbf: 0,
  mathsf: 0,
  mathnormal: 0,
  mathcal: 0,
  boldsymbol: 0,
  operatorname: 0,
  text: 0,
  textrm: 0,
  textit: 0,
  textnormal: 0,
  mathord: 0,
  mathbin: 0,
  mathop: 0,
  mbox: 0,
  boxed: 0,
  bm: 0,
  mathstrut: 0,
  htmlClass: 1,
  htmlId: 1,
  htmlData: 1,
  htmlStyle: 1,
  class: 1,
  cssId: 1,
  textcolor: 1,
  style: 1,
};

const fractions = new Set(["frac", "dfrac", "tfrac", "cfrac"]);

const words: Readonly<Record<string, string>> = {
  sin: "sin",
  cos: "cos",
  tan: "tan",
  arcsin: "arcsin",
  arccos: "arccos",
  arctan: "arctan",
  sinh: "sinh",
  cosh: "cosh",
  tanh: "tanh",
  sec: "sec",
  csc: "csc",
  cot: "cot",
  coth: "coth",
  exp: "exp",
  ln: "ln",
  log: "log",
  max: "max",
  min: "min",
};

export type CommandMeaning =
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "layout" }
  | { readonly kind: "wrapper"; readonly skip: number }
  | { readonly kind: "bar"; readonly side: "open" | "close" }
  | { readonly kind: "fraction" }
  | { readonly kind: "root" }
  | { readonly kind: "blank" };

const has = (table: object, key: string): boolean => Object.hasOwn(table, key);

/** What a LaTeX command (without its backslash) means here; undefined if nothing. */
export function meaningOf(command: string, greek: (word: string) => string | undefined): CommandMeaning | undefined {
  if (layout.has(command)) return { kind: "layout" };
  if (fractions.has(command)) return { kind: "fraction" };
  // A field writes \surd where √ is typed as one character.
  if (command === "sqrt" || command === "surd") return { kind: "root" };
  if (command === "lvert") return { kind: "bar", side: "open" };
  if (command === "rvert") return { kind: "bar", side: "close" };
  if (command === "placeholder" || command === "square" || command === "Box") return { kind: "blank" };
  if (has(wrappers, command)) return { kind: "wrapper", skip: wrappers[command] ?? 0 };
  if (has(symbols, command)) return { kind: "symbol", symbol: symbols[command] ?? "" };
  if (has(words, command)) return { kind: "word", word: words[command] ?? "" };
  const letter = greek(command.replace(/^var/, ""));
  return letter ? { kind: "symbol", symbol: letter } : undefined;
}
