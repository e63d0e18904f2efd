import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { figures, maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { type Candidate, listText } from "./candidates.ts";

interface Drawn {
  readonly target: readonly number[];
  /** The greatest cost first. */
  readonly ranked: readonly Candidate[];
  readonly worst: Candidate;
  readonly best: Candidate;
}

const worked = ({ gaps, cost }: Candidate) => maths`${sumText(gaps.map((gap) => gap * gap))} = ${cost}`;

export const words = ({ target, ranked, worst, best }: Drawn) => ({
  prompt: say`For the same example, with the target ${listText(target)}, four networks give different outputs. Rank these by their cost, the sum of the squared gaps. Then work out the smallest cost.`,
  ends: { first: "greatest cost", last: "smallest cost" },
  ranking: part({
    label: say`Outputs by their cost`,
    because: say`Yes. Squares make one large gap count for more than several small ones.`,
    otherwise: say`For each output take the gaps to the target ${listText(target)}, square each, and add them up.`,
    hints: [
      say`Which outputs have a large gap somewhere, and what does squaring do to it?`,
      say`Go through one output at a time: subtract the target place by place, and square what is left.`,
      say`${listText(worst.output)} has the gaps ${listText(worst.gaps)}, and so the cost ${figures(worst.cost)}. No other is as large.`,
    ],
    mistakes: {
      "not-squared": say`This adds the gaps with their signs. An output with one number too high and one too low would then look perfect. Square each gap first.`,
      "sizes-for-squares": say`This adds the sizes of the gaps. The cost squares them, so that one large gap weighs more than two of half the size.`,
      "target-lost": say`This ranks the outputs themselves. What counts is how far they are from the target.`,
      reversed: say`Your ranking runs from the smallest cost to the greatest. Begin with the greatest.`,
    },
  }),
  cost: part({
    label: say`The smallest of the four costs`,
    because: say`Yes: ${worked(best)}.`,
    otherwise: say`Take the output that costs least: square each of its gaps, and add the squares.`,
    hints: [
      say`Which output is nearest to the target?`,
      say`It is ${listText(best.output)}. What are its gaps?`,
      say`Its gaps are ${listText(best.gaps)}. Square each and add the squares.`,
    ],
    mistakes: {
      "sizes-for-squares": say`Each gap is squared before it is added.`,
      "not-squared": say`Gaps of different sign cancel. Square each one, then add.`,
      "squared-at-the-end": say`This squares the sum of the gaps. Square each gap first, then add.`,
      "mean-for-sum": say`The outputs of one example add up. A mean is taken over examples.`,
    },
  }),
  greatest: {
    name: "largest-for-smallest",
    title: "The greatest for the smallest",
    explanation: say`That is the greatest of the four costs, worked out rightly. The smallest is asked for.`,
  },
  otherCandidate: ({ output }: Candidate) => ({
    name: "other-candidate",
    title: "What another output costs",
    explanation: say`That is the cost of ${listText(output)}, worked out rightly. But one of the four costs less.`,
  }),
  lines: [
    say`The gaps to the target, squared and added up:`,
    ...ranked.map((candidate) => say`${listText(candidate.output)}: ${onItsLine(worked(candidate))}`),
  ],
});
