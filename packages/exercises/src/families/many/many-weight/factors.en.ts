import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { OutputLink } from "./output-link.ts";

/** How the function of the outputs is written. */
export const f = { tex: "f", plain: "f" };

export type FactorWords = ReturnType<typeof factorWords>;

/** About the choice of the three factors. */
export const factorWords = ({ pen }: Scene, { w, z, a, y, before }: OutputLink) => {
  const { quantity: q } = pen;
  const [A, P, W, Y, Z] = [q(a), q(before), q(w), q(y), q(z)];
  return {
    first: (id: string): RichText => [q(id)],
    bendAt: (id: string): RichText => [{ ...maths`f'(${q(id)})`, quantity: id }],
    twiceGap: (activation: string, target: string): RichText => [maths`2(${q(activation)} - ${q(target)})`],
    part: part({
      label: say`The three factors of ${pen.slope("C", w)}`,
      because: say`Yes. The first index of the weight says which ring and which gap count, the second which activation.`,
      otherwise: say`Follow the line of ${W}: from which disc does it come, into which ring does it lead, and which gap belongs to that neuron?`,
      hints: [
        say`A weight has two indices. Which of them names the neuron that it leads into?`,
        say`In the figure, look at the line of ${W}: at the disc where it begins and at the ring where it ends.`,
        say`It leads from ${P} into ${Z}. So the factors are ${P}, the slope of ${f} at ${Z}, and twice the gap between ${A} and ${Y}.`,
      ],
      mistakes: {
        "indices-swapped": say`The second index of ${W} says where its line comes from: from ${P}. The first says where it leads: into the neuron of ${Z}.`,
        "other-output": {
          title: "A factor of the other output",
          explanation: say`The line of ${W} ends at the neuron of ${Z}. Whatever happens in the other output, this weight has no part in it.`,
        },
        "weight-for-activation": say`${W} is what moves here. What it is multiplied by decides how much that counts: ${P}, at the beginning of its line.`,
        "factor-lost": {
          title: "A link is missing",
          explanation: say`What you chose is right. Three links lie between ${W} and the cost: into ${Z}, through ${f} to ${A}, and into the square.`,
        },
      },
    }),
  };
};
