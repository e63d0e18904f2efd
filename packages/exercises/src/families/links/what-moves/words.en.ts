import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Chain } from "../../../scenes/chain.ts";
import { listed } from "../../../writing/listed.en.ts";
import { say } from "../../../writing/say.ts";

interface Drawn {
  readonly chain: Chain;
  /** What is nudged, and everything that moves with it, causes before effects. */
  readonly from: string;
  readonly stops: readonly string[];
  /** The sum and the activation of the neuron before. */
  readonly below: readonly string[];
}

export const words = ({ chain: { pen }, from, stops, below }: Drawn) => {
  const q = pen.quantity;
  const [F, A, C] = [q(from), q(stops.at(-2) ?? ""), q("C")];
  const first = q(stops[0] ?? "C");
  const way = stops.reduce((text: RichText, id) => say`${text} → ${q(id)}`, [F]);
  return {
    prompt: say`In this row of neurons ${F} is nudged by a little. The input, the target and every other weight and bias stay where they are.`,
    moved: part({
      label: say`Everything that moves with it`,
      because: say`Yes: ${way}. These stand above ${F} in the tree of causes, and nothing else does.`,
      otherwise: say`Begin at ${F} and ask what is made of it. Then ask what is made of that, and go on until you are at ${C}.`,
      hints: [
        say`Which one quantity has ${F} in its formula?`,
        say`In the figure, begin at ${F} and walk to the right. Whatever stands on its left was worked out before it.`,
        say`${F} moves ${first}, and that moves the activation of the same neuron. From there on everything up to ${C} moves.`,
      ],
      mistakes: {
        "below-the-nudge": {
          title: "Something that was worked out before",
          explanation: say`${listed(below.map(q))} are worked out before ${F} is used. A change travels up to the cost, never down.`,
        },
        "set-by-hand": {
          title: "Something that is set, not worked out",
          explanation: say`Weights, biases and the target are made of nothing. They stay where they are until somebody turns them, and here only ${F} was turned.`,
        },
        "stops-short": {
          title: "Stopped before the cost",
          explanation: say`What you chose moves, and there is more. Does anything have one of these in its formula? Go on until you are at ${C}.`,
        },
      },
    }),
    links: part({
      label: say`Links that the nudge crosses on its way to ${C}`,
      because: say`Yes. One link into each quantity that moves: ${way}.`,
      otherwise: say`Count the steps from one quantity to the next, from ${F} up to ${C}.`,
      hints: [
        say`A link leads from a cause to what is made of it. Which link is the first?`,
        say`In the figure, two links belong to each neuron on the way: into its sum, and from there into its activation.`,
        say`Do not forget the last one, from ${A} into ${C}.`,
      ],
      mistakes: {
        "ends-counted": {
          title: "The stops counted, not the links",
          explanation: say`${F} itself is where the nudge begins. Count the steps between the quantities, one fewer than the quantities.`,
        },
        "missing-cost": say`This ends at ${A}. One more link leads from there into ${C}.`,
        "one-for-each-layer": {
          title: "One link for each neuron",
          explanation: say`In each neuron the nudge moves first the sum and then the activation: two links. And one more leads into ${C}.`,
        },
      },
    }),
    lines: [
      say`${F} is in the formula of ${first} and of nothing else. Go on in the same way:`,
      way,
      say`These ${stops.length} quantities move, and one link leads into each of them. Everything that was worked out before, and everything that is set, stays.`,
    ],
  };
};
