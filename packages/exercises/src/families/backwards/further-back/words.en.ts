import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { aboutCells } from "../sweep/sweep.en.ts";
import { partOfQuantity, type SweepCell } from "../sweep/sweep-cell.ts";

export type Hidden = "relu" | "sigmoid";

interface Drawn {
  readonly scene: Scene;
  readonly hidden: Hidden;
  /** What the later layers hand back. */
  readonly given: SweepCell;
  /** Across the weight, through the neuron, to the parameter. */
  readonly cells: readonly SweepCell[];
}

const neurons = {
  relu: "a ReLU",
  sigmoid: "a sigmoid, which stands at its midpoint, where its slope is 0.25",
};
const steps = ["Across the weight", "Through the neuron", "To the parameter"];

export const words = ({ scene, hidden, given, cells }: Drawn) => {
  const { pen } = scene;
  const [A, Z, P] = cells.map(({ quantity }) => pen.quantity(quantity));
  const handed = pen.slope("C", given.quantity);
  return {
    prompt: say`The backward sweep has got as far as ${pen.quantity(given.quantity)}: ${maths`${handed} = ${figures(given.value, given.quantity)}`}. Everything from there to the cost is in this number. The neuron of ${A ?? ""} is ${neurons[hidden]}. Carry on from there: how fast does the cost follow ${A ?? ""}, ${Z ?? ""} and ${P ?? ""}?`,
    cell: aboutCells(scene),
    lines: [
      say`Nothing in the later layers has to be worked out again: it is all in ${handed}.`,
      ...cells.map((cell, i) =>
        stepTo(partOfQuantity(cell.quantity), say`${steps[i] ?? ""}: ${lineOf(scene, [given, ...cells], cell)}`),
      ),
    ],
  };
};

/** ∂C/∂z = −3 · 0.25 = −0.75, from the slope before. */
function lineOf({ pen }: Scene, known: readonly SweepCell[], { quantity, value, from }: SweepCell): TexPart {
  const before = known.find((cell) => cell.quantity === from?.quantity)?.value ?? 0;
  const step = maths`${figures(before)} \\cdot ${bracketed(from?.times ?? 1, from?.factor)}`;
  return onItsLine(maths`${pen.slope("C", quantity)} = ${step} = ${figures(value)}`);
}
