import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { commaList, figures, joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { type Suspect, seen } from "./suspects.ts";

interface Drawn {
  /** The function that made the numbers. */
  readonly culprit: Suspect;
  readonly inputs: readonly number[];
  /** Other sums, the largest first. */
  readonly ranked: readonly number[];
}

const titles: Readonly<Record<Suspect, string>> = {
  identity: "identity",
  relu: "ReLU",
  "leaky-relu": "leaky ReLU (0.1)",
  sigmoid: "sigmoid",
  tanh: "tanh",
};

/** What gives each of them away. */
const traits: Readonly<Record<Suspect, RichText>> = {
  identity: say`The identity passes every sum on unchanged, below 0 as well.`,
  relu: say`A ReLU gives 0 below 0, and passes on what lies above.`,
  "leaky-relu": say`This leaky ReLU lets a tenth through below 0, and everything above.`,
  sigmoid: say`The sigmoid stays between 0 and 1, and is one half at 0.`,
  tanh: say`tanh stays between −1 and 1, is 0 at 0, and keeps the sign.`,
};

export const words = ({ culprit, inputs, ranked }: Drawn) => {
  const [trait, made] = [traits[culprit], (z: number) => figures(seen(culprit, z))];
  const sigmoid = (z: number) => maths`\\sigma(${z}) \\approx ${seen("sigmoid", z)}`;
  const below = inputs.find((z) => z <= -1) ?? 0;
  const above = inputs.find((z) => z >= 1) ?? 0;
  const isNot = (suspect: Suspect) => {
    const telling = inputs.find((z) => seen(suspect, z) !== seen(culprit, z)) ?? below;
    return {
      title: `Taken for the ${titles[suspect]}`,
      explanation: say`${traits[suspect]} At ${figures(telling)} it would give ${figures(seen(suspect, telling))}, but the table says ${made(telling)}.`,
    };
  };
  return {
    prompt: say`A neuron turned the sums in the table into the values beside them, rounded to three decimals. Which activation function does it have? Then rank some other sums by what the sigmoid makes of them.`,
    table: {
      caption: "Weighted sums and what became of them",
      columns: [say`weighted sum`, say`activation`],
    },
    titleOf: (suspect: Suspect) => say`${titles[suspect]}`,
    function: part({
      label: say`The activation function`,
      because: say`Yes. ${trait}`,
      otherwise: say`Look at a sum below 0 first: is it held back, let through in part, or squeezed?`,
      hints: [
        say`What has become of the sums below 0, and of the large ones?`,
        say`Look at the row of ${figures(below)}, and then at that of ${figures(above)}.`,
        say`${figures(below)} became ${made(below)}, and ${figures(above)} became ${made(above)}. ${trait}`,
      ],
      mistakes: {
        "not-identity": isNot("identity"),
        "not-relu": isNot("relu"),
        "not-leaky-relu": isNot("leaky-relu"),
        "not-sigmoid": isNot("sigmoid"),
        "not-tanh": isNot("tanh"),
      },
    }),
    ends: { first: "largest value", last: "smallest value" },
    ranking: part({
      label: say`Sums by their sigmoid`,
      because: say`Yes. The sigmoid squeezes the sums between 0 and 1, and keeps their order.`,
      otherwise: say`The sigmoid rises from 0 on the far left to 1 on the far right. So a larger sum has a larger value.`,
      hints: [
        say`Does the sigmoid ever fall when the sum rises?`,
        say`Place the sums on a line from left to right, the negative ones left of 0. The curve rises all the way.`,
        say`The largest is ${sigmoid(ranked[0] ?? 0)}. Go on with the next smaller sum.`,
      ],
      mistakes: {
        "by-size": {
          title: "Ordered by size without the sign",
          explanation: say`This goes by how far the sums are from 0. A sum far below 0 comes out near 0, so it belongs at the end.`,
        },
        reversed: say`The sigmoid rises: the larger the sum, the larger the value. Begin with the largest.`,
        "by-steepness": {
          title: "Ordered by how steep it is",
          explanation: say`Near 0 the sigmoid is steepest, not largest. Its value is greatest far above 0.`,
        },
      },
    }),
    lines: [
      say`The functions differ most below 0 and far from 0. ${trait}`,
      say`So it is the ${titles[culprit]}: ${onItsLine(commaList(inputs.map((z) => maths`${z} \\to ${made(z)}`)))}`,
      say`The sigmoid rises everywhere, so it keeps the order of the sums: ${onItsLine(joined(ranked.map(sigmoid), ">"))}`,
    ],
  };
};
