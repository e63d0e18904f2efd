import "server-only";
import { type Expression, sum } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import { type Chain, productOf } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

/** One factor of a product: its id, what is right, and the wrong ways at it. */
export interface ProductFactor {
  readonly id: string;
  readonly key: Expression;
  readonly wrongs: readonly WrongFormula[];
}

/** The expected wrong ways at the whole product: every wrong factor among right ones, the last one lost, a sum in place of it. */
export function productMistakes(chain: Chain, factors: readonly ProductFactor[]): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { a, w } = chain.ids;
  const keys = factors.map(({ key }) => key);
  // In a product a minus has no place of its own: it is told as the gap turned round, which is where it comes from.
  const within = factors.flatMap(({ wrongs }, i) =>
    wrongs
      .filter(({ name: mistake }) => mistake !== "slope-sign")
      .map((wrong) => ({
        ...wrong,
        formula: productOf(keys.map((key, other) => (other === i ? wrong.formula : key))),
      })),
  );
  return [
    ...within,
    {
      name: "missing-cost",
      title: "The last link is missing",
      explanation: say`This says how fast ${pen.quantity(a)} moves. The road goes on to the cost: one more factor, ${pen.slope("C", a)}.`,
      lookAt: [a, "C"],
      formula: productOf(keys.slice(0, -1)),
    },
    {
      name: "added-up",
      title: "The factors are added up",
      explanation: say`Along one road the factors multiply: each link passes on a share of what the link before handed to it. Sums come in only where roads meet.`,
      lookAt: [w, a, "C"],
      formula: sum(...keys),
    },
  ];
}
