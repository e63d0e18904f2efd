// Writes a tree in the dialect of another checker, with every bracket, so that nothing depends on how it reads them.
// What a peer does not know (sigmoid, ReLU, the larger of two) is replaced by its definition.

import { childrenOf, difference, withChildren } from "../../../packages/algebra/src/expression.ts";
import { call, type Expression, number, quotient, sum } from "../../../packages/algebra/src/index.ts";
import { toDecimal } from "../../../packages/algebra/src/rational.ts";
import { withoutPrimes } from "../../../packages/algebra/src/slopes.ts";

export type Dialect = "kas" | "mathjs" | "latex";

/** Single letters for the names of a question, and f and g for a generic σ and its slope. */
export type Letters = ReadonlyMap<string, string>;

const half = (of: Expression): Expression => quotient(of, number(2));
const abs = (of: Expression): Expression => call("abs", [of]);
const exp = (of: Expression): Expression => call("exp", [of]);
const minus = (of: Expression): Expression => difference(number(0), of);

/** The same formula without the functions that only this subject uses. */
export function plain(expression: Expression): Expression {
  const inner = withChildren(expression, childrenOf(expression).map(plain));
  if (inner.kind !== "call") return inner;
  const [x, y] = inner.args;
  const unprimed = withoutPrimes(inner.fn, inner.order, x);
  if (unprimed) return plain(unprimed);
  if (inner.fn === "sigmoid") return quotient(number(1), sum(number(1), exp(minus(x))));
  if (inner.fn === "softplus") return call("ln", [sum(number(1), exp(x))]);
  if (inner.fn === "relu") return half(sum(x, abs(x)));
  if (inner.fn === "max" && y) return half(sum(x, y, abs(difference(x, y))));
  if (inner.fn === "min" && y) return half(difference(sum(x, y), abs(difference(x, y))));
  return inner;
}

const names: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  // Khan's language has no exp; the others have no ln under that name.
  kas: {},
  mathjs: { ln: "log", arcsin: "asin", arccos: "acos", arctan: "atan" },
  latex: {},
};

/** @throws {RangeError} for what no peer can express: sums over indices, Leibniz quotients */
export function write(expression: Expression, dialect: Dialect, letters: Letters): string {
  const of = (part: Expression): string => write(part, dialect, letters);
  const latex = dialect === "latex";
  switch (expression.kind) {
    case "number": {
      const { numerator, denominator } = expression.value;
      const decimal = toDecimal(expression.value);
      if (decimal) return decimal;
      return latex ? `\\frac{${numerator}}{${denominator}}` : `(${numerator}/${denominator})`;
    }
    case "constant":
      return latex && expression.name === "pi" ? "\\pi" : expression.name;
    case "indexed":
    case "name":
      return letters.get(expression.id) ?? expression.id;
    case "sum":
      return `(${expression.terms.map(of).join("+")})`;
    case "negation":
      return `(-${of(expression.of)})`;
    case "product":
      return `(${expression.factors.map(of).join(latex ? "\\cdot " : "*")})`;
    case "quotient":
      return latex
        ? `\\frac{${of(expression.numerator)}}{${of(expression.denominator)}}`
        : `(${of(expression.numerator)}/${of(expression.denominator)})`;
    case "power":
      return latex
        ? `{(${of(expression.base)})}^{${of(expression.exponent)}}`
        : `(${of(expression.base)})^(${of(expression.exponent)})`;
    case "call":
      return writeCall(expression, dialect, letters);
    default:
      throw new RangeError(`a ${expression.kind} has no form there`);
  }
}

function writeCall(expression: Expression & { kind: "call" }, dialect: Dialect, letters: Letters): string {
  const [argument = number(0)] = expression.args;
  const inner = write(argument, dialect, letters);
  if (expression.fn === "σ") return `${expression.order > 0 ? "g" : "f"}(${inner})`;
  if (expression.fn === "exp") return dialect === "latex" ? `e^{${inner}}` : `e^(${inner})`;
  if (expression.fn === "log10")
    return write(quotient(call("ln", [argument]), call("ln", [number(10)])), dialect, letters);
  if (dialect !== "latex") return `${names[dialect][expression.fn] ?? expression.fn}(${inner})`;
  if (expression.fn === "abs") return `\\left|${inner}\\right|`;
  return expression.fn === "sqrt" ? `\\sqrt{${inner}}` : `\\${expression.fn}(${inner})`;
}

/**
 * Field LaTeX with the names of the question replaced by single letters, in every spelling that a table can hold, and σ
 * and σ′ by f and g, as anybody would do before giving it to a parser that knows no labels.
 */
export function withLetters(latex: string, spelled: ReadonlyMap<string, string>): string {
  const bare = latex.replaceAll(/\\htmlClass\{[^{}]*\}\{((?:[^{}]|\{[^{}]*\})*)\}/g, "$1");
  const sigmas = { "\\sigma^{\\prime}": "g", "\\sigma'": "g", "\\sigma": "f" };
  const table = new Map([...spelled, ...Object.entries(sigmas)]);
  const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // One pass, which leaves other commands alone.
  const pattern = new RegExp(`${longestFirst.join("|")}|\\\\[a-zA-Z]+`, "g");
  return bare.replaceAll(pattern, (found) => table.get(found) ?? found);
}

const escaped = (text: string): string => text.replaceAll(/[\\^${}()[\].*+?|]/g, "\\$&");
