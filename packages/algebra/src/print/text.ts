import type { Expression } from "../expression.ts";
import { type Names, textOfVariable } from "../names.ts";
import { ATOM, POWER, PRODUCT, SUM, shownDecimal, signedTerms, tightness } from "./precedence.ts";

interface Printer {
  readonly variable: (id: string) => string;
  readonly fn: (id: string) => string;
}

/** Writes a tree in plain typing; reading the result again gives an equal tree. */
export function toText(expression: Expression, names: Names): string {
  const variables = new Map(names.variables.map((variable) => [variable.id, textOfVariable(variable)]));
  const functions = new Map((names.functions ?? []).map(({ id, text }) => [id, text]));
  return print(expression, {
    variable: (id) => variables.get(id) ?? id,
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
    case "derivative":
      return `∂${printer.variable(expression.of)}/∂${printer.variable(expression.by)}`;
    case "sum":
      return signedTerms(expression.terms)
        .map(({ minus, term }, i) => {
          const sign = i === 0 ? (minus ? "-" : "") : minus ? " - " : " + ";
          return sign + inside(term, printer, i > 0 || minus ? PRODUCT : SUM);
        })
        .join("");
    case "negation":
      return `-${inside(expression.of, printer, PRODUCT)}`;
    case "product":
      return expression.factors.map((factor, i) => printFactor(factor, i, printer)).join("*");
    case "quotient":
      return `${inside(expression.numerator, printer, PRODUCT)}/${inside(expression.denominator, printer, POWER)}`;
    case "power":
      return `${inside(expression.base, printer, ATOM)}^${inside(expression.exponent, printer, ATOM)}`;
    case "call":
      return printCall(expression, printer);
  }
}

const printFactor = (factor: Expression, index: number, printer: Printer): string =>
  factor.kind === "product" ? `(${print(factor, printer)})` : inside(factor, printer, index === 0 ? PRODUCT : POWER);

function printCall(expression: Expression & { kind: "call" }, printer: Printer): string {
  const args = expression.args.map((argument) => print(argument, printer)).join(", ");
  if (expression.fn === "abs") return `|${args}|`;
  return `${printer.fn(expression.fn)}${"'".repeat(expression.order)}(${args})`;
}
