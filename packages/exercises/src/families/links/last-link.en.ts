import "server-only";
import { name, product, sum } from "@nn/algebra";
import type { ExerciseWords } from "../../exercise/family.ts";
import { costWords } from "../../mistakes/cost.en.ts";
import type { costLink } from "../../mistakes/cost.ts";
import { productMistakeWords } from "../../mistakes/product.en.ts";
import { slopeWords } from "../../mistakes/slope.en.ts";
import type { slopeLink } from "../../mistakes/slope.ts";
import { part } from "../../mistakes/titles.en.ts";
import type { MistakesAt } from "../../parts/aims.ts";
import type { PartWords } from "../../parts/words.ts";
import { productOf, sigmaOf } from "../../scenes/chain.ts";
import { costAsSquare, say } from "../../writing/say.ts";
import { stepTo } from "../../writing/step-to.ts";
import { factorLine, productLine } from "../../writing/trace-lines.ts";
import type { LastLink } from "./traced-link.ts";

export interface LastLinkWords<Name extends string> extends ExerciseWords {
  /** About the first factor, which is the only one that hangs on what is nudged. */
  readonly sum: PartWords<Name>;
  readonly slope: PartWords<MistakesAt<typeof slopeLink>>;
  readonly cost: PartWords<MistakesAt<typeof costLink>>;
  readonly whole: PartWords<"missing-cost" | "added-up">;
}

const aboutSigma = {
  generic: "σ stands for any smooth activation function and σ′ for its slope.",
  sigmoid: "σ is the sigmoid; you may write its slope as σ′ or work it out.",
};

/**
 * @param first   about the first factor
 * @param reason  why that factor is what it is, in the worked solution
 */
export function lastLinkWords<Name extends string>(
  { chain, from, factors, value }: LastLink,
  first: PartWords<Name>,
  reason: string,
): LastLinkWords<Name> {
  const { pen, ids, sigma } = chain;
  const [F, Z, A, Y] = [pen.quantity(from), pen.quantity(ids.z), pen.quantity(ids.a), pen.quantity(ids.y)];
  const [toSum, toActivation, toCost] = [pen.slope(ids.z, from), pen.slope(ids.a, ids.z), pen.slope("C", ids.a)];
  const weightedSum = pen.formula(sum(product(name(ids.w), name(ids.before)), name(ids.b)));
  const [ofSum, ofSlope, ofCost] = factors;
  const whole = productOf([ofCost.expression, ofSlope.expression, ofSum.expression]);
  return {
    prompt: say`The last neuron of this chain forms ${Z} = ${weightedSum}, then ${A} = ${pen.formula(sigmaOf(sigma, name(ids.z)))}, and the cost is ${costAsSquare(A, Y)}. ${aboutSigma[sigma]} A tiny nudge of ${F} crosses three links on its way to the cost. Write how much each link passes on, and then how much the whole path does.`,
    sum: first,
    slope: slopeWords(chain),
    cost: costWords(chain),
    whole: part({
      label: [pen.slope("C", from)],
      because: say`Yes. Each link passes on its share, and the shares multiply: ${pen.slope("C", from)} = ${toSum} · ${toActivation} · ${toCost}.`,
      otherwise: say`Take it link by link: the whole is ${toSum} times ${toActivation} times ${toCost}. Which of the three is not in your product as it should be?`,
      hints: [
        say`Through which quantities does a nudge of ${F} travel before it reaches the cost?`,
        say`There are three links: ${toSum}, ${toActivation} and ${toCost}. What happens to a nudge that is passed on three times?`,
        say`Along one path the factors multiply: write the product of these three.`,
      ],
      mistakes: productMistakeWords(chain),
    }),
    lines: [
      say`A nudge of ${F} moves ${Z}, which moves ${A}, which moves ${pen.quantity("C")}. The numbers come from one chain of this kind.`,
      stepTo("sum", say`${reason} ${factorLine(pen, ofSum)}`),
      stepTo("slope", say`How steep σ is where the weighted sum stands: ${factorLine(pen, ofSlope)}`),
      stepTo("cost", say`The slope of the square: ${factorLine(pen, ofCost)}`),
      stepTo("whole", say`Along the path the shares multiply: ${pen.equation("C", from, whole)}`),
      say`With the numbers: ${productLine(pen, from, factors, value)}`,
    ],
  };
}
