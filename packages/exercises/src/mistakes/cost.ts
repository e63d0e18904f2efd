import "server-only";
import { difference, name, number, power, product } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { Chain } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

const two = number(2);

/** The expected wrong ways at ∂C/∂a of the last activation, which is 2(a − y). */
export function costMistakes(chain: Chain): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { a, y, z, before } = chain.ids;
  const [A, Y] = [pen.quantity(a), pen.quantity(y)];
  const error = difference(name(a), name(y));
  const lookAt = [a, y, "C"];
  return [
    {
      name: "missing-two",
      title: "The 2 of the square is missing",
      explanation: say`The cost is a square, ${pen.formula(power(error, two))}. A square grows twice as fast as its side: when ${A} moves a little, the square moves by 2 times the gap times that little. Put the 2 back.`,
      lookAt,
      formula: error,
    },
    {
      name: "sign-flipped",
      title: "The sign is turned round",
      explanation: say`The gap is counted from the target to the activation: ${A} minus ${Y}. Look at the notch in the figure: when ${A} lies above ${Y}, raising ${A} must raise the cost, so the slope must then be positive.`,
      lookAt,
      formula: product(two, difference(name(y), name(a))),
    },
    {
      name: "missing-two-and-sign",
      title: "The 2 is missing and the sign is turned round",
      explanation: say`Two things at once. The square brings a 2 down, and the gap is ${A} minus ${Y}: when the activation lies above the target, raising it must raise the cost.`,
      lookAt,
      formula: difference(name(y), name(a)),
    },
    {
      name: "square-not-differentiated",
      title: "This is the cost itself, not its slope",
      explanation: say`${pen.formula(power(error, two))} says how large the cost is. The question is how fast it changes when ${A} moves: differentiate the square.`,
      lookAt,
      formula: power(error, two),
    },
    {
      name: "square-kept",
      title: "The square is still there",
      explanation: say`The 2 has come down, and with it the power drops by one: the slope of a square is 2 times its side to the power 1.`,
      lookAt,
      formula: product(two, power(error, two)),
    },
    {
      name: "target-lost",
      title: "The target has gone missing",
      explanation: say`Inside the square stands the whole gap ${pen.formula(error)}, and the chain rule keeps all of it. Only where ${Y} is 0 would 2 times ${A} be enough.`,
      lookAt,
      formula: product(two, name(a)),
    },
    {
      name: "wrong-activation",
      title: "The activation of the wrong layer",
      explanation: say`The cost is measured at the end of the chain: it compares ${A} with ${Y}. ${pen.quantity(before)} stands one layer earlier and touches the cost only through the neuron that follows.`,
      lookAt: [a, before],
      formula: product(two, difference(name(before), name(y))),
    },
    {
      name: "sum-for-activation",
      title: "The weighted sum in place of the activation",
      explanation: say`The cost compares the activation with the target: the filled disc, not the ring around it. Use ${A}; ${pen.quantity(z)} comes before σ.`,
      lookAt: [a, z],
      formula: product(two, difference(name(z), name(y))),
    },
  ];
}
