import "server-only";
import { costOf, createNetwork } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { mistakeAt, wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber, askRanking, assemble, type WrongOrder } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { commaList, figures, isNeat, maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** What one network says, and the cost of that. */
interface Candidate {
  readonly output: readonly number[];
  readonly gaps: readonly number[];
  readonly cost: number;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Which of several outputs for the same target costs most. */
export const compareCosts: Family = {
  id: "compare-costs",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const count = dice.pick([2, 2, 3]);
      const target = Array.from({ length: count }, () => dice.pick([0, 1]));
      const candidates = Array.from({ length: 4 }, () =>
        candidateOf(
          Array.from({ length: count }, () => dice.pick([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])),
          target,
        ),
      );
      return exerciseFor(dice, target, candidates);
    }),
};

function candidateOf(output: readonly number[], target: readonly number[]): Candidate {
  const network = createNetwork({
    inputs: output.length,
    layers: [{ neurons: output.length, activation: "identity" }],
    weights: [output.map((_, j) => output.map((__, k) => (j === k ? 1 : 0)))],
    biases: [output.map(() => 0)],
  });
  const gaps = output.map((a, j) => a - (target[j] ?? 0));
  return { output, gaps, cost: costOf(network, [{ input: output, target }]) };
}

function exerciseFor(dice: Dice, target: readonly number[], candidates: readonly Candidate[]): Exercise | undefined {
  const ranked = [...candidates].sort((a, b) => b.cost - a.cost);
  const areApart = ranked.every(({ cost }, i) => i === 0 || (ranked[i - 1]?.cost ?? 0) >= cost + 0.06);
  const [worst, best] = [ranked[0], ranked.at(-1)];
  if (!worst || !best || !areApart || best.cost < 0.05) return undefined;
  const wrongOrders = wrongOrdersOf(ranked);
  const wrongs = costWrongs(best);
  if (!wrongOrders || !isNeat(best.cost, 3) || !isUnmistakable(best.cost, wrongs)) return undefined;
  return assemble({
    title: "Which output is worst?",
    prompt: say`For the same example, with the target ${listText(target)}, four networks say different things. Rank their outputs by the cost, the sum of the squared gaps. Then work out the smallest cost.`,
    asked: [
      askRanking(dice, {
        id: "ranking",
        label: say`Outputs by their cost`,
        ends: ["greatest cost", "smallest cost"],
        candidates: ranked.map(({ output }) => ({ label: [listText(output)] })),
        wrongOrders,
        because: say`Yes. Squares make one large gap count for more than several small ones.`,
        otherwise: say`For each output take the gaps to the target ${listText(target)}, square each, and add them up.`,
        hints: [
          say`Which outputs have a large gap somewhere, and what does squaring do to it?`,
          say`Go through one output at a time: take the target away place by place, and square what is left.`,
          say`${listText(worst.output)} has the gaps ${listText(worst.gaps)}, and so the cost ${figures(worst.cost)}. No other is as large.`,
        ],
        lookAt: [],
      }),
      costPart(best, wrongs),
    ],
    lines: [
      say`The gaps to the target, squared and added up:`,
      ...ranked.map(
        ({ output, gaps, cost }) =>
          say`${listText(output)}: ${onItsLine(maths`${sumText(gaps.map((gap) => gap * gap))} = ${cost}`)}`,
      ),
    ],
  });
}

/** (0.2, 1) */
const listText = (numbers: readonly number[]): TexPart =>
  maths`(${commaList(numbers.map((number) => figures(number)))})`;

/** The expected wrong rankings; undefined where one is right by chance, two are the same, or one cannot decide. */
function wrongOrdersOf(ranked: readonly Candidate[]): readonly WrongOrder[] | undefined {
  const mistake = mistakeAt([]);
  const by = (measure: (candidate: Candidate) => number): readonly number[] | undefined => {
    const sizes = ranked.map((candidate) => Math.round(1e6 * measure(candidate)));
    if (new Set(sizes).size < sizes.length) return undefined;
    return ranked.map((_, i) => i).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  };
  const orders = [
    by(({ gaps }) => total(gaps)),
    by(({ gaps }) => total(gaps.map(Math.abs))),
    by(({ output }) => total(output)),
    ranked.map((_, i) => ranked.length - 1 - i),
  ] as const;
  const named = [
    mistake(
      "not-squared",
      "Gaps of different sign cancel here",
      say`This adds the gaps with their signs. One output too high and one too low would then look perfect. Square each gap first.`,
    ),
    mistake(
      "sizes-for-squares",
      "The gaps are not squared",
      say`This adds the sizes of the gaps. The cost squares them, so that one large gap weighs more than two of half the size.`,
    ),
    mistake(
      "target-lost",
      "The target is left out",
      say`This ranks the outputs themselves. What counts is how far they are from the target.`,
    ),
    mistake(
      "reversed",
      "The other way round",
      say`The costs are in order, from the smallest to the greatest. Begin with the greatest.`,
    ),
  ];
  const known = new Set([ranked.map((_, i) => i).join()]);
  const told = orders.flatMap((order, i): readonly WrongOrder[] => {
    const said = named[i];
    if (!order || !said || known.has(order.join())) return [];
    known.add(order.join());
    return [{ ...said, order }];
  });
  // A variant without the mistake that squares are for would teach nothing.
  return told.some(({ name }) => name === "sizes-for-squares") && told.length >= 3 ? told : undefined;
}

function costWrongs({ gaps, cost }: Candidate): readonly WrongNumber[] {
  const wrong = wrongAt([]);
  const all = [
    wrong(
      "sizes-for-squares",
      "The sizes of the gaps, not their squares",
      total(gaps.map(Math.abs)),
      say`Each gap is squared before it is added.`,
    ),
    wrong(
      "not-squared",
      "The gaps are not squared",
      total(gaps),
      say`Gaps of different sign cancel. Square each one, then add.`,
    ),
    wrong(
      "squared-at-the-end",
      "Squared too late",
      total(gaps) ** 2,
      say`This squares the sum of the gaps. Square each gap first, then add.`,
    ),
    wrong(
      "mean-for-sum",
      "The mean, not the sum",
      cost / gaps.length,
      say`The outputs of one example add up. A mean is taken over examples.`,
    ),
  ];
  return all.filter(({ value }, i) => all.findIndex((other) => Math.abs(other.value - value) < 1e-9) === i);
}

function costPart(best: Candidate, wrongs: readonly WrongNumber[]): Asked {
  const squares = best.gaps.map((gap) => gap * gap);
  return askNumber({
    id: "cost",
    label: say`The smallest of the four costs`,
    note: toleranceNote,
    value: best.cost,
    wrongs,
    because: say`Yes: ${maths`${sumText(squares)} = ${best.cost}`}.`,
    otherwise: say`Take the output that you placed last: square each of its gaps, and add the squares.`,
    hints: [
      say`Which output is nearest to the target?`,
      say`It is ${listText(best.output)}. What are its gaps?`,
      say`Its gaps are ${listText(best.gaps)}. Square each and add the squares.`,
    ],
    lookAt: [],
  });
}
