import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { MistakesAt } from "../../../parts/aims.ts";
import type { PartWords } from "../../../parts/words.ts";
import type { RichText, TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { costCell, slopeCell } from "./sweep-neuron.ts";

type CostCell = ReturnType<typeof costCell>;
type SlopeCell = ReturnType<typeof slopeCell>;

/** About ∂C/∂a of the output. */
export function costCellWords({ pen, value: at }: Scene, cell: CostCell): PartWords<MistakesAt<typeof costCell>> {
  const { a, y } = cell.ids;
  const [A, Y] = [pen.quantity(a), pen.quantity(y)];
  const gap = maths`2 \\cdot (${figures(at(a), a)} - ${bracketed(at(y), y)})`;
  return part({
    label: [pen.slope("C", a)],
    because: say`Yes: ${gap} = ${figures(cell.value, a)}. Here the sweep begins.`,
    otherwise: say`The cost is the square of the gap between ${A} and ${Y}. Its slope is 2 times that gap, sign included.`,
    hints: [
      say`How does the square of a gap change when ${A} moves a little?`,
      say`In the figure, read ${A} and the target ${Y}.`,
      say`The gap is ${figures(at(a), a)} minus ${bracketed(at(y), y)}. Double it and keep its sign.`,
    ],
    mistakes: {
      "missing-two": say`That is the gap. The cost is its square, and a square changes by 2 times its side: put the 2 in front.`,
      "sign-flipped": say`The gap is the activation minus the target, ${A} − ${Y}. When the activation lies above the target, raising it must raise the cost.`,
      "square-not-differentiated": say`That is how large the cost is. The question is how fast it changes: 2 times the gap.`,
      "target-lost": say`The slope of the cost is 2 times the whole gap ${A} − ${Y}, not 2 times the activation.`,
    },
  });
}

/** About ∂C/∂z. */
export function slopeCellWords({ pen }: Scene, cell: SlopeCell): PartWords<MistakesAt<typeof slopeCell>> {
  const { ids, isAsleep } = cell;
  const [A, Z, toActivation] = [pen.quantity(ids.a), pen.quantity(ids.z), pen.slope("C", ids.a)];
  const why = steepnessOf(cell, A, Z);
  return part({
    label: [pen.slope("C", ids.z)],
    because: say`Yes. ${why}`,
    otherwise: say`Take ${toActivation} and multiply it by how steep the activation function is at ${Z}. ${why}`,
    hints: [
      say`You know ${toActivation}. How much of a nudge of ${Z} arrives at ${A}?`,
      say`In the figure, look at the neuron of ${A}: which function is it, and where does ${Z} stand?`,
      say`${why} Multiply ${toActivation} by it.`,
    ],
    mistakes: {
      "missing-slope": {
        title: isAsleep ? "A sleeping neuron taken for awake" : "The slope of the activation is missing",
        explanation: say`That is ${toActivation}. Between ${Z} and ${A} stands the activation function. ${why}`,
      },
      "activation-for-slope": say`${A} is how high the curve is. What counts for a nudge is how steep it is. ${why}`,
      "slope-zero": say`0 would mean that nothing gets through. ${why}`,
    },
  });
}

/** Why f′(z) is what it is. */
function steepnessOf({ activation, isAsleep, from }: SlopeCell, A: TexPart, Z: TexPart): RichText {
  if (activation === "identity") return say`This neuron hands its sum on as it is, so its slope is 1.`;
  if (activation === "sigmoid")
    return say`The slope of the sigmoid is ${A} times 1 − ${A}, which is ${figures(from.times)} here.`;
  return isAsleep
    ? say`${Z} is below 0, where the ReLU is flat: the neuron sleeps and its slope is 0.`
    : say`${Z} is above 0, where the slope of the ReLU is 1.`;
}
