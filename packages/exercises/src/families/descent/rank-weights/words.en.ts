import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

interface Drawn {
  readonly scene: Scene;
  /** The steepest first. */
  readonly ranked: readonly { readonly id: string }[];
}

export const words = ({ scene, ranked }: Drawn) => {
  const { pen, network } = scene;
  const steepest = ranked[0]?.id ?? "";
  const setting =
    network.layers.length > 1
      ? "The hidden neurons are ReLUs with sums above 0, so each passes on a nudge as it is; so does every output."
      : "Every neuron hands its sum on as it is.";
  return {
    prompt: say`${setting} Each weight is nudged by the same small amount, one at a time. Rank them by how far the cost moves, up or down, starting with the weight that moves it most.`,
    ends: { first: "moves the cost most", last: "moves it least" },
    ranking: part({
      label: say`Weights by the size of their slope`,
      because: say`Yes. A weight matters as much as what it is multiplied by, times all that comes after it. How large it is itself plays no part.`,
      otherwise: say`Work out the slope for each weight: the activation where its line begins, times every weight on the way from its end to the cost, times twice the gap. Then rank the sizes.`,
      hints: [
        say`A nudge of a weight is multiplied on its way to the cost. By what, and is it the weight itself?`,
        say`In the figure, look for each weight at the disc where its line begins, at the lines that follow, and at the gap of the output that it reaches.`,
        say`For ${pen.quantity(steepest)} that makes ${workedOut(scene, steepest)}, and no other slope is as large. Do the same for the others.`,
      ],
      mistakes: {
        "signs-kept": {
          title: "A negative slope taken for a small one",
          explanation: say`This ranks from the most positive to the most negative slope. Here only the size counts: a nudge that pulls the cost far down moves it as much as one that pushes it far up.`,
        },
        "by-weight": {
          title: "Ranked by the weights themselves",
          explanation: say`This goes by how large the weights are. What a nudge of a weight does depends on what the weight is multiplied by, and on what comes after it.`,
        },
        reversed: say`The slopes are put in order, from the least to the greatest. Start with the one that moves the cost most.`,
      },
    }),
    lines: [
      say`The slope for each weight is the activation at the beginning of its line, times all links from there to the cost:`,
      ...ranked.map(({ id }) => say`${onItsLine(maths`${pen.slope("C", id)} = ${workedOut(scene, id)}`)}`),
      say`For the ranking only the size counts: a large negative slope moves the cost as much as a large positive one.`,
    ],
  };
};
