import type { Expression } from "../expression.ts";
import { type IndexValue, lastOf, type Names, textOfVariable } from "../names.ts";
import {
  ATOM,
  drawsIn,
  openLettersOf,
  POWER,
  PRODUCT,
  SUM,
  shownDecimal,
  signedTerms,
  tightness,
} from "./precedence.ts";
import { lookupOf } from "./variables.ts";

interface Printer {
  readonly variable: (id: string, at?: readonly IndexValue[]) => string;
  readonly fn: (id: string) => string;
}

/** Writes a tree in plain typing; reading the result again gives an equal tree. */
export function toText(expression: Expression, names: Names): string {
  const lookup = lookupOf(names);
  const functions = new Map((names.functions ?? []).map(({ id, text }) => [id, text]));
  return print(expression, {
    variable: (id, at) => {
      const found = lookup(id, at);
      return found.variable ? textOfVariable(found.variable) : found.key;
    },
    fn: (id) => functions.get(id) ?? id,
  });
}

const inside = (expression: Expression, printer: Printer, least: number): string =>
  tightness(expression) < least ? `(${print(expression, printer)})` : print(expression, printer);

function print(expression: Expression, printer: Printer): string {
  switch (expression.kind) {
    case "number":
      return shownDecimal(expression) ?? `${expression.value.numerator}/${expression.value.denominator}`;
    case "constant":
      return expression.name;
    case "name":
      return printer.variable(expression.id);
    case "indexed":
      return printer.variable(expression.id, expression.at);
    case "derivative": {
      const { of, by, ofAt, byAt } = expression;
      return `∂${printer.variable(of, ofAt)}/∂${printer.variable(by, byAt)}`;
    }
    case "sumOver": {
      const { index, of } = expression;
      return `Σ_(${index.letter}=${index.from ?? 0})^(${lastOf(index, textOfVariable)}) ${inside(of, printer, PRODUCT)}`;
    }
    case "sum":
      return signedTerms(expression.terms)
        .map(({ minus, term }, i) => {
          const sign = i === 0 ? (minus ? "-" : "") : minus ? " - " : " + ";
          if (drawsIn(term, expression.terms.slice(i + 1))) return `${sign}(${print(term, printer)})`;
          return sign + inside(term, printer, i > 0 || minus ? PRODUCT : SUM);
        })
        .join("");
    case "negation":
      return `-${inside(expression.of, printer, PRODUCT)}`;
    case "product":
      return printProduct(expression.factors, printer);
    case "quotient":
      return `${openLettersOf(expression.numerator).length > 0 ? `(${print(expression.numerator, printer)})` : inside(expression.numerator, printer, PRODUCT)}/${inside(expression.denominator, printer, POWER)}`;
    case "power":
      return `${inside(expression.base, printer, ATOM)}^${printExponent(expression.exponent, printer)}`;
    case "call":
      return printCall(expression, printer);
  }
}

/** If a name has braces the reader takes the text for LaTeX, and y^12 would be y¹·2, so two digits get brackets. */
function printExponent(exponent: Expression, printer: Printer): string {
  const text = inside(exponent, printer, ATOM);
  return /^\d\d|\./.test(text) ? `(${text})` : text;
}

function printProduct(factors: readonly Expression[], printer: Printer): string {
  return factors
    .map((factor, i) => {
      // A sum takes every factor after it, so only the last one goes without brackets.
      if (factor.kind === "sumOver" && i === factors.length - 1) return print(factor, printer);
      if (factor.kind === "product" || factor.kind === "sumOver") return `(${print(factor, printer)})`;
      return inside(factor, printer, i === 0 ? PRODUCT : POWER);
    })
    .join("*");
}

function printCall(expression: Expression & { kind: "call" }, printer: Printer): string {
  const args = expression.args.map((argument) => print(argument, printer)).join(", ");
  if (expression.fn === "abs") return `|${args}|`;
  return `${printer.fn(expression.fn)}${"'".repeat(expression.order)}(${args})`;
}
