import "server-only";
import type { TexPart } from "../question/rich-text.ts";
import type { TaggedFactor } from "../scenes/chain.ts";
import { type Pen, shown, valued } from "./say.ts";

/** One factor of a path, with its formula and its number: ∂z/∂w = a^(L-1) ≈ 0.622. */
export function factorLine(pen: Pen, { factor, expression }: TaggedFactor): TexPart {
  const { of, by } = factor.derivative;
  const equation = pen.equation(of, by, expression);
  return factor.kind === "one" ? equation : withValue(equation, factor.quantity, factor.value);
}

/** The numbers of a path side by side, and what they make: ∂C/∂w = 0.622 · 0.235 · (−0.8) ≈ −0.117. A 1 by nature is left out. */
export function productLine(pen: Pen, by: string, factors: readonly TaggedFactor[], value: number): TexPart {
  const numbers = factors.filter(({ factor }) => factor.kind !== "one").map(({ factor }) => inProduct(factor.value));
  return withValue(pen.equation("C", by, numbers.join(" \\cdot ")), by, value);
}

const inProduct = (value: number): string => (value < 0 ? `(${shown(value)})` : shown(value));

const withValue = (equation: TexPart, id: string, value: number): TexPart => {
  const { tex, plain } = valued(id, value);
  return { ...equation, tex: `${equation.tex} ${tex}`, plain: `${equation.plain} ${plain}` };
};
