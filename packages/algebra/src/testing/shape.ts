import { type Expression, keyOfMember } from "../expression.ts";

/** A tree with all its brackets, so that a test shows its structure. For tests. */
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
      return `<${keyOfMember(expression.of, expression.ofAt)} by ${keyOfMember(expression.by, expression.byAt)}>`;
    case "indexed":
      return keyOfMember(expression.id, expression.at);
    case "sumOver":
      return `Σ${expression.index.letter}[${shape(expression.of)}]`;
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
