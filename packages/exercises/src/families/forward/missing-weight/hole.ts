import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, joined } from "../../../writing/maths.ts";

/** What is missing: the weight of a line, its input, or the bias. */
export type Missing = "weight" | "input" | "bias";

/** A weighted sum of which one number is missing. */
export interface Hole {
  readonly scene: Scene;
  /** Id of the missing number. */
  readonly id: string;
  /** Id of what it is multiplied by; the bias is added as it is. */
  readonly partner?: string;
  /** The place of what is missing among the terms. */
  readonly place: number;
  /** What each line brings, and then the bias. */
  readonly terms: readonly number[];
  /** What all terms bring but the one that holds the missing number. */
  readonly rest: number;
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** @param k  the line on which something is missing, unless it is the bias */
export function holeIn(scene: Scene, missing: Missing, k: number): Hole {
  const { value, network } = scene;
  const inputs = network.sizes[0] ?? 0;
  const products = Array.from({ length: inputs }, (_, i) => value(`w1.0.${i}`) * value(`x${i}`));
  const terms = [...products, value("b1.0")];
  const [weight, input] = [`w1.0.${k}`, `x${k}`];
  const place = missing === "bias" ? inputs : k;
  const hole = { scene, place, terms, rest: total(terms.filter((_, i) => i !== place)) };
  if (missing === "bias") return { ...hole, id: "b1.0" };
  return missing === "weight" ? { ...hole, id: weight, partner: input } : { ...hole, id: input, partner: weight };
}

/** 2 · 3 + 0.5: what goes into the sum beside the missing term, as it is worked out. */
export function workedRest({ scene: { value, network }, place }: Hole): TexPart {
  const inputs = network.sizes[0] ?? 0;
  const terms = [
    ...Array.from({ length: inputs }, (_, k) => [value(`w1.0.${k}`), value(`x${k}`)]),
    [value("b1.0")],
  ].filter((_, i) => i !== place);
  const written = terms.map(([first = 0, ...others], i) =>
    joined([i === 0 ? figures(first) : bracketed(first), ...others.map((other) => bracketed(other))], "\\cdot"),
  );
  return joined(written, "+");
}
