import type { Expression } from "../expression.ts";

/** A tree with every bracket written, so that a test shows its structure. For tests. */
export function shape(expression: Expression): string {
  switch (expression.kind) {
    case "number": {
      const { numerator, denominator } = expression.value;
      return denominator === 1n ? `${numerator}` : `${numerator}:${denominator}`;
    }
    case "constant":
      return expression.name;
    case "name":
      return expression.id;
    case "derivative":
      return `<${expression.of} by ${expression.by}>`;
    case "sum":
      return `(${expression.terms.map(shape).join(" + ")})`;
    case "negation":
      return `-${shape(expression.of)}`;
    case "product":
      return `(${expression.factors.map(shape).join(" ")})`;
    case "quotient":
      return `(${shape(expression.numerator)} / ${shape(expression.denominator)})`;
    case "power":
      return `(${shape(expression.base)} ^ ${shape(expression.exponent)})`;
    case "call":
      return `${expression.fn}${"'".repeat(expression.order)}[${expression.args.map(shape).join(", ")}]`;
  }
}
