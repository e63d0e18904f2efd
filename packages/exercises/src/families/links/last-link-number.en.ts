import "server-only";
import { bracketed, decimalsOf, drawnDecimals, quantityId, rounded, shownNumber, trueMinus } from "@nn/notation";
import type { ExerciseWords } from "../../exercise/family.ts";
import { costWords } from "../../mistakes/cost.en.ts";
import type { costLink } from "../../mistakes/cost.ts";
import { productMistakeWords } from "../../mistakes/product.en.ts";
import { slopeWords } from "../../mistakes/slope.en.ts";
import type { slopeLink } from "../../mistakes/slope.ts";
import { part } from "../../mistakes/titles.en.ts";
import type { MistakesAt } from "../../parts/aims.ts";
import type { PartWords } from "../../parts/words.ts";
import type { RichText, TexPart } from "../../question/rich-text.ts";
import type { Chain } from "../../scenes/chain.ts";
import { costAsSquare, say, shown } from "../../writing/say.ts";
import { stepTo } from "../../writing/step-to.ts";
import { factorLine, productLine } from "../../writing/trace-lines.ts";
import type { LastLink } from "./traced-link.ts";

export interface LastLinkNumberWords<Name extends string> extends ExerciseWords {
  readonly number: PartWords<"missing-cost" | "added-up">;
  /** The factors are not asked for, but each brings its mistakes into the product. */
  readonly sum: PartWords<Name>;
  readonly slope: PartWords<MistakesAt<typeof slopeLink>>;
  readonly cost: PartWords<MistakesAt<typeof costLink>>;
}

interface Beginning<Name extends string> {
  /** About the first factor, which is the only one that hangs on what is nudged. */
  readonly first: PartWords<Name>;
  readonly ask: RichText;
  /** Where the figure shows the first factor. */
  readonly look: RichText;
  /** Why that factor is what it is, in the worked solution. */
  readonly reason: string;
}

/** How fast the cost follows something at the beginning of the last link, in numbers. */
export function lastLinkNumberWords<Name extends string>(
  { chain, from, factors, value, decimals }: LastLink,
  { first, ask, look, reason }: Beginning<Name>,
): LastLinkNumberWords<Name> {
  const { pen, ids } = chain;
  const [F, Z, A, Y] = [pen.quantity(from), pen.quantity(ids.z), pen.quantity(ids.a), pen.quantity(ids.y)];
  const [toSum, toActivation, toCost] = [pen.slope(ids.z, from), pen.slope(ids.a, ids.z), pen.slope("C", ids.a)];
  const [ofSum, ofSlope, ofCost] = factors;
  const written = (value: number) => writtenWith(value, decimals.factors);
  const product = factors.map(({ factor }) => bracketed(written(factor.value))).join(" · ");
  return {
    prompt: say`${settingOf(chain, decimals.a)} ${ask}`,
    number: part({
      label: [pen.slope("C", from)],
      because: say`Yes: ${product} ≈ ${shown(value)}. It is ${value < 0 ? "negative" : "positive"}, so raising ${F} a little ${value < 0 ? "lowers" : "raises"} the cost.`,
      otherwise: say`Work out the three factors one by one: ${toSum}, ${toActivation} and ${toCost}. Then multiply them.`,
      hints: [
        say`A nudge of ${F} crosses three links. By what does each of them multiply it?`,
        say`In the figure, ${look}. Then look at the steepness of σ at ${Z} and at the gap between ${A} and ${Y}.`,
        say`${toSum} is ${written(ofSum.factor.value)}. For the sigmoid, ${toActivation} is ${A} times one minus ${A}, about ${written(ofSlope.factor.value)}. The last one, ${toCost}, is left to you.`,
      ],
      mistakes: productMistakeWords(chain),
    }),
    sum: first,
    slope: slopeWords(chain),
    cost: costWords(chain),
    lines: [
      stepTo([], say`${reason}: ${factorLine(pen, ofSum, decimals.factors)}`),
      stepTo([], say`The sigmoid at that weighted sum, a(1 − a): ${factorLine(pen, ofSlope, decimals.factors)}`),
      stepTo([], say`Twice the gap between activation and target: ${factorLine(pen, ofCost, decimals.factors)}`),
      stepTo("number", say`Their product: ${productLine(pen, from, factors, value, decimals.factors)}`),
    ],
  };
}

/** What is worked out by machine ends in noise after so many decimals. */
const NOISE_FREE = 9;

function settingOf(chain: Chain, decimalsOfA: number): RichText {
  const { pen, ids, value } = chain;
  const given = (id: string, decimals: number): TexPart => {
    const { tex, plain } = pen.quantity(id);
    const number = shown(value(id), decimals);
    return { tex: `${tex} = ${number}`, plain: `${plain} = ${trueMinus(number)}`, quantity: id };
  };
  const drawn = drawnDecimals(chain.network, { of: value });
  /** As many decimals as it has, two at least; of a number with no end, as many as the weighted sum needs. */
  const exactly = (id: string) => {
    const decimals = Math.max(2, decimalsOf(rounded(value(id), NOISE_FREE)));
    return decimals > 3 ? drawn(quantityId(id)) : decimals;
  };
  const first =
    chain.network.layers[0]?.activation === "relu"
      ? "The first neuron is a ReLU whose sum is above 0, so it passes that sum on as it is. "
      : "";
  return say`One example has gone through this chain. ${first}The last neuron received ${given(ids.before, exactly(ids.before))} through the weight ${given(ids.w, exactly(ids.w))} and has the bias ${given(ids.b, exactly(ids.b))}, so its weighted sum is ${given(ids.z, 3)}. Its activation function σ is the sigmoid, which gives ${given(ids.a, decimalsOfA)}; the target is ${given(ids.y, decimalsOf(value(ids.y), 3))}, and the cost is ${costAsSquare(pen.quantity(ids.a), pen.quantity(ids.y))}.`;
}

const writtenWith = (value: number, decimals: number): string =>
  Number.isInteger(value) ? trueMinus(String(value)) : shownNumber(value, decimals);
