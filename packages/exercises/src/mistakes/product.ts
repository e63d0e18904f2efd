import "server-only";
import { type Expression, sum } from "@nn/algebra";
import type { Aims } from "../parts/aims.ts";
import { type Chain, productOf } from "../scenes/chain.ts";

interface AimedFormula {
  readonly name: string;
  readonly formula: Expression;
}

/** One factor of a product: what is right, and the wrong ways at it. */
export interface ProductFactor<Wrong extends AimedFormula> {
  readonly key: Expression;
  readonly wrongs: readonly Wrong[];
}

/** The expected wrong ways at a whole product: the last factor lost, a sum in place of it, every wrong factor among right ones. */
export function productMistakes<Wrong extends AimedFormula>(
  { ids: { w, a } }: Chain,
  factors: readonly ProductFactor<Wrong>[],
) {
  const keys = factors.map(({ key }) => key);
  const mistakes = {
    "missing-cost": { to: productOf(keys.slice(0, -1)), lookAt: [a, "C"] },
    "added-up": { to: sum(...keys), lookAt: [w, a, "C"] },
  } satisfies Aims<string, Expression>;
  // In a product a minus has no place of its own: it is told as the gap turned round, which is where it comes from.
  const also = factors.flatMap(({ wrongs }, i) =>
    wrongs
      .filter(({ name }) => name !== "slope-sign")
      .map((wrong) => ({
        ...wrong,
        formula: productOf(keys.map((key, other) => (other === i ? wrong.formula : key))),
      })),
  );
  return { mistakes, also };
}
