import "server-only";
import { number } from "@nn/algebra";
import type { FormulaPart } from "../../parts/formula/part.ts";
import { type Chain, taggedTrace } from "../../scenes/chain.ts";
import { type Pen, say } from "../../writing/say.ts";

/** What is said about one factor of a road, whatever is answered. */
export type Words = Pick<FormulaPart, "because" | "otherwise" | "hints" | "lookAt">;

/** About ∂z/∂w. */
export function weightWords({ ids }: Chain, pen: Pen): Words {
  const [Z, W, P] = [pen.quantity(ids.z), pen.quantity(ids.w), pen.quantity(ids.before)];
  return {
    because: say`Yes. The weight is multiplied by ${P}, so a nudge of ${W} moves ${Z} by ${P} times as much. A neuron that is silent makes its outgoing weight powerless.`,
    otherwise: say`Write down ${Z} and hold everything still but ${W}. What is ${W} multiplied by?`,
    hints: [
      say`If only ${W} moves, which parts of ${Z} move with it, and which hold still?`,
      say`In the figure, look at the line of ${W} and at the disc from which it starts.`,
      say`${Z} is ${W} times ${P}, plus the bias. Let ${W} grow by a little: ${Z} grows by ${P} times that little. So the factor is ${P}.`,
    ],
    lookAt: [ids.w, ids.before],
  };
}

/** About ∂z/∂b. */
export function biasWords({ ids }: Chain, pen: Pen): Words {
  const [Z, B] = [pen.quantity(ids.z), pen.quantity(ids.b)];
  return {
    because: say`Yes. The bias is added as it is, so ${Z} moves exactly as far as ${B} does.`,
    otherwise: say`Write down ${Z} and hold everything still but ${B}. What is ${B} multiplied by?`,
    hints: [
      say`If ${B} grows by a little, by how much does ${Z} grow?`,
      say`In the figure, look at the small square under the last neuron: nothing stands between it and the ring.`,
      say`${Z} is a product plus ${B}. The product holds still, and ${B} counts once. So the factor is 1.`,
    ],
    lookAt: [ids.b, ids.z],
  };
}

/** About ∂a/∂z. */
export function slopeWords(chain: Chain, pen: Pen): Words {
  const { ids } = chain;
  const [Z, A] = [pen.quantity(ids.z), pen.quantity(ids.a)];
  const slope = pen.formula(taggedTrace(chain, ids.b).factors[1]?.expression ?? number(1));
  return {
    because: say`Yes. σ passes on as much as it is steep at ${Z}. Where its curve is flat, hardly anything gets through.`,
    otherwise: say`Between ${Z} and ${A} stands σ alone. How steep is its curve at ${Z}?`,
    hints: [
      say`${A} is σ of ${Z}. When ${Z} moves a little, what decides how far ${A} follows?`,
      say`In the figure, look from the ring to the disc inside it: the step from ${Z} to ${A} is σ.`,
      say`How far ${A} follows is the steepness of σ where ${Z} stands. So the factor is ${slope}.`,
    ],
    lookAt: [ids.z, ids.a],
  };
}

/** About ∂C/∂a. */
export function costWords({ ids }: Chain, pen: Pen): Words {
  const [A, Y, C] = [pen.quantity(ids.a), pen.quantity(ids.y), pen.quantity("C")];
  return {
    because: say`Yes. The farther ${A} is from ${Y}, the faster the cost moves; and it rises when ${A} moves away from the target.`,
    otherwise: say`The cost is the square of ${A} minus ${Y}. Differentiate that square while ${Y} holds still.`,
    hints: [
      say`${C} is the square of a gap. How does a square change when its side changes a little?`,
      say`In the figure, look at the gap between the notch of ${Y} and the fill of ${A}, and at the bar of ${C}.`,
      say`A square changes by 2 times its side times the change, and the side is ${A} − ${Y}. So the factor is 2(${A} − ${Y}).`,
    ],
    lookAt: [ids.a, ids.y, "C"],
  };
}

/** About ∂z/∂a of the layer before. */
export function activationWords({ ids }: Chain, pen: Pen): Words {
  const [Z, W, P] = [pen.quantity(ids.z), pen.quantity(ids.w), pen.quantity(ids.before)];
  return {
    because: say`Yes. ${P} reaches ${Z} through the weight, so ${W} decides how much of a nudge gets across, and in which direction.`,
    otherwise: say`Write down ${Z} and hold everything still but ${P}. What is ${P} multiplied by?`,
    hints: [
      say`This time the weight holds still and the earlier neuron moves. What carries its nudge into ${Z}?`,
      say`In the figure, look at the line from the disc of ${P} to the last neuron: how thick is it, and is it dashed?`,
      say`${Z} is ${W} times ${P}, plus the bias. Let ${P} grow by a little: ${Z} grows by ${W} times that little. So the factor is ${W}.`,
    ],
    lookAt: [ids.before, ids.w],
  };
}
