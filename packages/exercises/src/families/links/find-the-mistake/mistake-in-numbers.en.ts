import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { wordsAbout } from "../../../parts/words.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { aboutCells } from "../../backwards/sweep/sweep.en.ts";
import type { SweepCell } from "../../backwards/sweep/sweep-cell.ts";
import { derivationWords } from "./derivation.en.ts";
import type { Derivation } from "./derivation.ts";

interface Drawn extends Derivation {
  readonly scene: Scene;
  /** One for each line, and that of the wrong line. */
  readonly cells: readonly SweepCell[];
  readonly cell: SweepCell;
}

export const numberWords = (drawn: Drawn) => {
  const { scene, cells, cell, at } = drawn;
  const { pen } = scene;
  const { mistakes: slips, hints } = aboutCells(scene)(cell);
  const slip = wordsAbout(slips, drawn.slip.name);
  return {
    ...derivationWords(drawn, {
      prompt: say`The hidden neuron is a ReLU, the last one hands its sum on as it is, and the cost is ${pen.quantity("C")} = (${pen.quantity("a2.0")} − ${pen.quantity("y0")})². Somebody went back from the cost to the first weight, each line from the one above, and one slip crept in. Which is the first wrong line? Then write the number that should stand there.`,
      whys: cells.map((each) => workingOf(scene, each)),
      slip,
    }),
    mended: part({
      label: say`Its number, as it should be`,
      because: say`Yes. ${workingOf(scene, cell)}`,
      otherwise: say`Take the wrong line and work it out from the line above it, with the numbers of the figure.`,
      hints: [
        say`Which factor leads from the line above to this one?`,
        say`The wrong line is line ${at + 1}, ${pen.slope("C", cell.quantity)}. In the figure, look at the quantities between the two lines.`,
        hints[2],
      ],
    }),
    unchanged: { title: "The line as it stands", explanation: slip.explanation },
    slips,
  };
};

/** How a line comes out. */
function workingOf({ pen, value: at }: Scene, { quantity, value, from }: SweepCell): RichText {
  const result = figures(value, quantity);
  if (!from)
    return say`It is ${maths`2 \\cdot (${figures(at("a2.0"), "a2.0")} - ${bracketed(at("y0"), "y0")}) = ${result}`}.`;
  return say`It is ${maths`${pen.slope("C", from.quantity)} \\cdot ${bracketed(from.times)} = ${result}`}.`;
}
