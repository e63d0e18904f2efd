import { evaluate, type Names, name, read, substituteDerivatives } from "@nn/algebra";
import type { chainByNudging } from "./chain-by-nudging.ts";

const labels = ["w", "b", "z", "a"].flatMap((letter) =>
  ["L", "L-1", "L-2", "1", "2"].map((layer) => ({ letter, layer })),
);
const names: Names = {
  variables: [
    ...labels.map(({ letter, layer }) => ({ id: `${letter}^(${layer})`, letter, layer })),
    ...["x", "y", "C"].map((letter) => ({ id: letter, letter })),
  ],
  functions: [{ id: "sigmoid", words: ["σ"], latex: "\\sigma", text: "σ" }],
  derivatives: true,
};

/** What a formula comes to, where every name and every quotient has the value that the chain itself shows. */
export function valueOfFormula(text: string, chain: ReturnType<typeof chainByNudging>): number {
  const reading = read(text, names);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  const quotients: [string, number][] = [];
  const expression = substituteDerivatives(reading.expression, (of, by) => {
    quotients.push([`${of}/${by}`, chain.slope(of, by)]);
    return name(`${of}/${by}`);
  });
  const values = names.variables
    .map(({ id }) => [id, chain.value(id)] as const)
    .filter(([, value]) => !Number.isNaN(value));
  return evaluate(expression, Object.fromEntries([...values, ...quotients])) ?? Number.NaN;
}
