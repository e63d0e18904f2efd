import "server-only";
import { type Activation, activations, leakyRelu } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { mistakeAt } from "../../../mistakes/wrong.ts";
import { type Asked, askChoice, askRanking, assemble, type WrongOrder } from "../../../parts/assemble.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { commaList, figures, joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say, shown } from "../../../writing/say.ts";

/** A function that may have made the numbers, by name and by what it does. */
interface Suspect {
  readonly title: string;
  readonly activation: Activation;
  /** What gives it away. */
  readonly trait: RichText;
}

const suspects: readonly Suspect[] = [
  {
    title: "identity",
    activation: activations.identity,
    trait: say`The identity hands every sum on as it is, below 0 as well.`,
  },
  { title: "ReLU", activation: activations.relu, trait: say`A ReLU gives 0 below 0, and hands on what lies above.` },
  {
    title: "leaky ReLU (0.1)",
    activation: leakyRelu(0.1),
    trait: say`This leaky ReLU lets a tenth through below 0, and everything above.`,
  },
  {
    title: "sigmoid",
    activation: activations.sigmoid,
    trait: say`The sigmoid lies between 0 and 1, and gives one half at 0.`,
  },
  {
    title: "tanh",
    activation: activations.tanh,
    trait: say`tanh lies between −1 and 1, gives 0 at 0, and keeps the sign.`,
  },
];

const sums = [-4, -3, -2.5, -2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2, 2.5, 3, 4];

/** How much a learner sees of a value. */
const DECIMALS = 3;
const seen = (value: number): string => shown(value, DECIMALS).replace(/\.?0+$/, "");

/** Which function made these numbers, and how the sigmoid orders some sums. */
export const matchActivation: Family = {
  id: "match-activation",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const culprit = dice.pick(suspects);
      const [below, ...rest] = [
        dice.pick(sums.filter((z) => z <= -1)),
        dice.pick(sums.filter((z) => z >= 1)),
        dice.pick(sums),
      ];
      const inputs = [...new Set([below ?? -1, ...rest])];
      return inputs.length === 3 ? exerciseFor(dice, culprit, dice.shuffled(inputs)) : undefined;
    }),
};

function exerciseFor(dice: Dice, culprit: Suspect, inputs: readonly number[]): Exercise | undefined {
  const order = rankingPart(dice);
  if (!order) return undefined;
  const { of } = culprit.activation;
  return assemble({
    title: "Which function was it?",
    prompt: say`A neuron turned the sums in the table into the values beside them, rounded to three decimals. Which activation function does it have? Then put some other sums in order by what the sigmoid makes of them.`,
    asked: [functionPart(dice, culprit, inputs), order.asked],
    table: {
      caption: "Weighted sums and what became of them",
      columns: [say`weighted sum`, say`activation`],
      rows: inputs.map((z) => ({ head: [figures(z)], cells: [{ given: [number(seen(of(z)))] }] })),
    },
    lines: [
      say`The functions differ most below 0 and far from 0. ${culprit.trait}`,
      say`So it is the ${culprit.title}: ${onItsLine(
        commaList(inputs.map((z) => maths`${z} \\to ${number(seen(of(z)))}`)),
      )}`,
      order.line,
    ],
  });
}

const number = (text: string) => ({ tex: text, plain: text.replace("-", "−") });

function functionPart(dice: Dice, culprit: Suspect, inputs: readonly number[]): Asked {
  const { of } = culprit.activation;
  const below = inputs.find((z) => z <= -1) ?? -1;
  const above = inputs.find((z) => z >= 1) ?? 1;
  const mistake = mistakeAt([]);
  return askChoice(dice, {
    id: "function",
    label: say`The activation function`,
    candidates: suspects.map((suspect) => {
      const label = say`${suspect.title}`;
      if (suspect === culprit) return { label };
      const telling = inputs.find((z) => seen(suspect.activation.of(z)) !== seen(of(z))) ?? below;
      return {
        label,
        mistake: mistake(
          `not-${suspect.activation.name === "leakyRelu" ? "leaky-relu" : suspect.activation.name}`,
          `The ${suspect.title} would give other values`,
          say`${suspect.trait} At ${figures(telling)} it would give ${number(seen(suspect.activation.of(telling)))}, and the table says ${number(seen(of(telling)))}.`,
        ),
      };
    }),
    because: say`Yes. ${culprit.trait}`,
    otherwise: say`Look at a sum below 0 first: is it held back, let through in part, or squeezed?`,
    hints: [
      say`What has become of the sums below 0, and of the large ones?`,
      say`Look at the row of ${figures(below)}, and then at that of ${figures(above)}.`,
      say`${figures(below)} became ${number(seen(of(below)))}, and ${figures(above)} became ${number(seen(of(above)))}. ${culprit.trait}`,
    ],
    lookAt: [],
  });
}

/** Four sums, ordered by what the sigmoid makes of them. */
function rankingPart(dice: Dice): { readonly asked: Asked; readonly line: RichText } | undefined {
  const chosen = dice.shuffled([-5, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 6]).slice(0, 4);
  const ranked = [...chosen].sort((a, b) => b - a);
  const by = (measure: (z: number) => number): readonly number[] =>
    ranked.map((_, i) => i).sort((a, b) => measure(ranked[b] ?? 0) - measure(ranked[a] ?? 0));
  const sizes = new Set(ranked.map(Math.abs));
  const mistake = mistakeAt([]);
  const wrongOrders: readonly WrongOrder[] = [
    {
      ...mistake(
        "by-size",
        "Ordered by size without the sign",
        say`This goes by how far the sums lie from 0. A sum far below 0 comes out near 0, so it belongs at the end.`,
      ),
      order: by(Math.abs),
    },
    {
      ...mistake(
        "reversed",
        "The other way round",
        say`The sigmoid rises: the larger the sum, the larger the value. Begin with the largest.`,
      ),
      order: [3, 2, 1, 0],
    },
    {
      ...mistake(
        "by-steepness",
        "Ordered by how steep it is",
        say`Near 0 the sigmoid is steepest, and not largest. Its value is greatest far above 0.`,
      ),
      order: by((z) => -Math.abs(z)),
    },
  ];
  const orders = new Set(["0,1,2,3", ...wrongOrders.map(({ order }) => order.join())]);
  if (sizes.size < 4 || orders.size < 4 || !ranked.some((z) => z < 0)) return undefined;
  const [largest = 0] = ranked;
  const { of } = activations.sigmoid;
  return {
    asked: askRanking(dice, {
      id: "ranking",
      label: say`Sums by their sigmoid`,
      ends: ["largest value", "smallest value"],
      candidates: ranked.map((z) => ({ label: [maths`\\sigma(${z})`] })),
      wrongOrders,
      because: say`Yes. The sigmoid squeezes the sums between 0 and 1, and keeps their order.`,
      otherwise: say`The sigmoid rises from 0 on the far left to 1 on the far right. So a larger sum has a larger value.`,
      hints: [
        say`Does the sigmoid ever fall when the sum rises?`,
        say`Place the sums on a line from left to right, the negative ones left of 0. The curve rises all the way.`,
        say`The largest is ${maths`\\sigma(${largest}) \\approx ${number(seen(of(largest)))}`}. Go on with the next smaller sum.`,
      ],
      lookAt: [],
    }),
    line: say`The sigmoid rises everywhere, so it keeps the order of the sums: ${onItsLine(
      joined(
        ranked.map((z) => maths`\\sigma(${z}) \\approx ${number(seen(of(z)))}`),
        ">",
      ),
    )}`,
  };
}
