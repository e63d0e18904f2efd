import "server-only";
import { DECIMALS } from "@nn/notation";
import type { TexPart } from "../question/rich-text.ts";
import type { TaggedFactor } from "../scenes/chain.ts";
import { type Pen, shown, valued } from "./say.ts";

/** One factor of a path, with its formula and its number: ∂z/∂w = a^(L-1) ≈ 0.622. */
export function factorLine(pen: Pen, { factor, expression }: TaggedFactor, decimals = DECIMALS): TexPart {
  const { of, by } = factor.derivative;
  const equation = pen.equation(of, by, expression);
  return factor.kind === "one" ? equation : withValue(equation, factor.quantity, factor.value, decimals);
}

/** The numbers of a path side by side, and what they make: ∂C/∂w = 0.622 · 0.235 · (−0.8) ≈ −0.117. A 1 by nature is left out. */
export function productLine(
  pen: Pen,
  by: string,
  factors: readonly TaggedFactor[],
  value: number,
  decimals = DECIMALS,
): TexPart {
  const numbers = factors
    .filter(({ factor }) => factor.kind !== "one")
    .map(({ factor }) => inProduct(factor.value, decimals));
  return withValue(pen.equation("C", by, numbers.join(" \\cdot ")), by, value);
}

const inProduct = (value: number, decimals: number): string => {
  const text = shown(value, decimals);
  return value < 0 ? `(${text})` : text;
};

const withValue = (equation: TexPart, id: string, value: number, decimals = DECIMALS): TexPart => {
  const { tex, plain } = valued(id, value, decimals);
  return { ...equation, tex: `${equation.tex} ${tex}`, plain: `${equation.plain} ${plain}` };
};
