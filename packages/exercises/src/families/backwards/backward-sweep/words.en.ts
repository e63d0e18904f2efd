import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { aboutCells } from "../sweep/sweep.en.ts";
import { partOfQuantity, type SweepCell } from "../sweep/sweep-cell.ts";
import type { Shape } from "./shape.ts";

interface Drawn {
  readonly scene: Scene;
  readonly shape: Shape;
  /** From the cost back. */
  readonly cells: readonly SweepCell[];
}

const outputs = {
  identity: "the last one hands its sum on as it is, so its slope is 1",
  sigmoid: "the last one is a sigmoid, which stands at its midpoint, where its slope is 0.25",
};

export const words = ({ scene, shape: { sizes, output }, cells }: Drawn) => {
  const { pen } = scene;
  const isChain = sizes.every((count) => count === 1);
  return {
    prompt: say`The hidden neurons are ReLUs; ${outputs[output]}. The cost is ${maths`${pen.quantity("C")} = (${pen.quantity(`a${sizes.length - 1}.0`)} - ${pen.quantity("y0")})^2`}. How fast does it follow each quantity in the table? Start on the right, beside the cost: fill in that column from top to bottom, then move one column to the left. Each number comes from one that you already have.`,
    table: {
      caption: "Slopes of the cost, to be filled in from right to left",
      slope: say`Slope`,
      neuron: ({ layer, j }: { readonly layer: number; readonly j: number }) => {
        const { tex, plain } = pen.quantity(`a${layer}.${j}`);
        return isChain ? say`layer ${layer}` : [{ tex, plain }];
      },
    },
    cell: aboutCells(scene),
    lines: [
      say`The sweep starts at the cost and goes backwards. Inside a neuron it passes the activation function; between two neurons it passes a weight.`,
      ...cells.map((cell) => stepTo(partOfQuantity(cell.quantity), say`${lineOf(scene, cell)}`)),
    ],
  };
};

/** ∂C/∂z = ∂C/∂a · 1 = −1.5, from the slope before. */
function lineOf({ pen, value: at }: Scene, cell: SweepCell): TexPart {
  const { quantity, value } = cell;
  const slope = pen.slope("C", quantity);
  const result = figures(value, quantity);
  if (cell.kind === "cost") {
    const { a, y } = cell.ids;
    return onItsLine(maths`${slope} = 2 \\cdot (${figures(at(a), a)} - ${bracketed(at(y), y)}) = ${result}`);
  }
  const { quantity: before, times, factor } = cell.from;
  return onItsLine(maths`${slope} = ${pen.slope("C", before)} \\cdot ${bracketed(times, factor)} = ${result}`);
}
