import type { Expression } from "../expression.ts";
import { builtIn } from "../functions.ts";
import { type IndexName, type IndexValue, lastOf, latexOfVariable, type Names } from "../names.ts";
import { ATOM, drawsIn, POWER, PRODUCT, SUM, shownDecimal, signedTerms, tightness } from "./precedence.ts";
import { lookupOf } from "./variables.ts";

export interface LatexOptions {
  /** Given a variable's id and LaTeX, wraps it, for example in `\htmlClass{q-w}{…}`. */
  readonly wrap?: (id: string, latex: string) => string;
}

/** How variables and functions are printed; built once for each expression. */
interface Printer {
  readonly variable: (id: string, at?: readonly IndexValue[]) => string;
  readonly fn: (id: string) => string;
}

/**
 * Typesets a tree just as it was written, so that the preview is honest.
 * Reading the result again gives an equal tree.
 */
export function toLatex(expression: Expression, names: Names, options: LatexOptions = {}): string {
  const lookup = lookupOf(names);
  const wrap = options.wrap ?? ((_, latex) => latex);
  const functions = new Map((names.functions ?? []).map(({ id, latex }) => [id, latex]));
  const printer: Printer = {
    variable: (id, at) => {
      const { key, variable } = lookup(id, at);
      return wrap(key, variable ? latexOfVariable(variable) : `\\text{${key}}`);
    },
    fn: (id) => functions.get(id) ?? builtIn(id)?.latex ?? `\\operatorname{${id}}`,
  };
  return print(expression, printer);
}

const bracket = (inner: string): string => `\\left(${inner}\\right)`;

const inside = (expression: Expression, printer: Printer, least: number): string => {
  const inner = print(expression, printer);
  // A fraction needs no brackets, except under an exponent.
  const held = expression.kind === "quotient" && least < POWER ? ATOM : tightness(expression);
  return held < least ? bracket(inner) : inner;
};

function print(expression: Expression, printer: Printer): string {
  switch (expression.kind) {
    case "number":
      return printNumber(expression);
    case "constant":
      return expression.name === "pi" ? "\\pi" : "e";
    case "name":
      return printer.variable(expression.id);
    case "indexed":
      return printer.variable(expression.id, expression.at);
    case "derivative": {
      const { of, by, ofAt, byAt } = expression;
      return `\\frac{\\partial ${printer.variable(of, ofAt)}}{\\partial ${printer.variable(by, byAt)}}`;
    }
    case "sumOver":
      return `${printRange(expression.index, printer)}${inside(expression.of, printer, PRODUCT)}`;
    case "sum":
      return signedTerms(expression.terms)
        .map(({ minus, term }, i) => {
          const sign = minus ? "-" : i > 0 ? "+" : "";
          if (drawsIn(term, expression.terms.slice(i + 1))) return sign + bracket(print(term, printer));
          return sign + inside(term, printer, i > 0 || minus ? PRODUCT : SUM);
        })
        .join("");
    case "negation":
      return `-${inside(expression.of, printer, PRODUCT)}`;
    case "product":
      return printProduct(expression.factors, printer);
    case "quotient":
      return `\\frac{${print(expression.numerator, printer)}}{${print(expression.denominator, printer)}}`;
    case "power":
      return `${powerBase(expression.base, printer)}^{${print(expression.exponent, printer)}}`;
    case "call":
      return printCall(expression, printer);
  }
}

const printRange = (index: IndexName, printer: Printer): string =>
  `\\sum_{${index.letter}=${index.from ?? 0}}^{${lastOf(index, ({ id }) => printer.variable(id))}}`;

function printNumber(expression: Expression & { kind: "number" }): string {
  const { numerator, denominator } = expression.value;
  const sign = numerator < 0n ? "-" : "";
  return shownDecimal(expression) ?? `${sign}\\frac{${numerator < 0n ? -numerator : numerator}}{${denominator}}`;
}

/** A letter with a raised layer needs brackets under an exponent, and so does a call: σ(z)² could be read as σ(z²). */
function powerBase(base: Expression, printer: Printer): string {
  if ((base.kind === "name" || base.kind === "indexed") && !/\^/.test(print(base, printer)))
    return print(base, printer);
  if (base.kind === "constant" || (base.kind === "call" && base.fn === "abs")) return print(base, printer);
  return base.kind === "number" && tightness(base) === ATOM ? print(base, printer) : bracket(print(base, printer));
}

function printProduct(factors: readonly Expression[], printer: Printer): string {
  return factors
    .map((factor, i) => {
      const shown = printFactor(factor, i, i === factors.length - 1, printer);
      if (i === 0) return shown;
      const before = factors[i - 1];
      const needsDot = /^[\d.]/.test(shown) || isFraction(factor) || (before !== undefined && isFraction(before));
      return needsDot ? `\\cdot ${shown}` : `\\,${shown}`;
    })
    .join("");
}

function printFactor(factor: Expression, place: number, isLast: boolean, printer: Printer): string {
  // A sum takes every factor after it, so only the last one goes without brackets.
  if (factor.kind === "quotient" || (factor.kind === "sumOver" && isLast)) return print(factor, printer);
  if (factor.kind === "product" || factor.kind === "sumOver") return bracket(print(factor, printer));
  return inside(factor, printer, place === 0 ? PRODUCT : POWER);
}

const isFraction = (expression: Expression): boolean =>
  expression.kind === "quotient" ||
  expression.kind === "derivative" ||
  (expression.kind === "number" && tightness(expression) < ATOM) ||
  (expression.kind === "power" && isFraction(expression.base));

function printCall(expression: Expression & { kind: "call" }, printer: Printer): string {
  const args = expression.args.map((argument) => print(argument, printer)).join(",\\,");
  if (expression.fn === "abs") return `\\left|${args}\\right|`;
  if (expression.fn === "sqrt") return `\\sqrt{${args}}`;
  return `${printer.fn(expression.fn)}${"'".repeat(expression.order)}${bracket(args)}`;
}
