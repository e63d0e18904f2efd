import "server-only";
import { type Expression, name, product } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import { type Chain, sigmaOf } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

/** The link before the last: its weight, bias, weighted sum, and the activation that comes in. */
export interface Earlier {
  readonly w: string;
  readonly b: string;
  readonly z: string;
  readonly before: string;
}

/** The expected wrong ways at ∂a/∂w of the link before the last, which is σ′(z) times the activation that comes in. */
export function earlierLinkMistakes(chain: Chain, earlier: Earlier): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { ids } = chain;
  const slope = (id: string): Expression => sigmaOf(chain.sigma, name(id), 1);
  const [Z, P, X] = [pen.quantity(earlier.z), pen.quantity(ids.before), pen.quantity(earlier.before)];
  const lookAt = [earlier.w, earlier.z, ids.before];
  const x = name(earlier.before);
  return [
    {
      name: "slope-of-wrong-layer",
      title: "The slope of the wrong layer",
      explanation: say`This link has its own σ, which works on ${Z}. The slope at ${pen.quantity(ids.z)} belongs to the link after it.`,
      lookAt: [earlier.z, ids.z],
      formula: product(slope(ids.z), x),
    },
    {
      name: "wrong-activation",
      title: "The activation of the wrong layer",
      explanation: say`The weight sits on the line that leaves ${X}. ${P} is what comes out of this neuron.`,
      lookAt: [earlier.before, ids.before],
      formula: product(slope(earlier.z), name(ids.before)),
    },
    {
      name: "missing-slope",
      title: "The bend of σ is missing",
      explanation: say`Between ${Z} and ${P} stands σ: only the share that its slope lets through arrives.`,
      lookAt,
      formula: x,
    },
    {
      name: "bias-rule",
      title: "That is the slope for the bias",
      explanation: say`The weight is multiplied by ${X} before it reaches ${Z}, so that factor belongs to it.`,
      lookAt,
      formula: slope(earlier.z),
    },
    {
      name: "weight-for-activation",
      title: "The weight in place of the activation",
      explanation: say`Here the weight moves and ${X} holds still, so a nudge counts ${X} times.`,
      lookAt,
      formula: product(slope(earlier.z), name(earlier.w)),
    },
    {
      name: "sigma-for-slope",
      title: "σ itself in place of its slope",
      explanation: say`That is how high the curve is. How fast ${P} follows is how steep it is, the slope of σ at ${Z}.`,
      lookAt,
      formula: product(sigmaOf(chain.sigma, name(earlier.z)), x),
    },
  ];
}
