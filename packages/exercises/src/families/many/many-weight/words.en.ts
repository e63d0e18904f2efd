import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { joined, maths, neat, onItsLine, productText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { f, factorWords } from "./factors.en.ts";
import type { OutputLink } from "./output-link.ts";

interface Drawn {
  readonly scene: Scene;
  readonly link: OutputLink;
  /** Slope of the leaky ReLU below 0. */
  readonly alpha: number;
}

export const words = ({ scene, link, alpha }: Drawn) => {
  const { pen, value, network } = scene;
  const { w, z, a, y, before, swapped, other, factors, slope: whole } = link;
  const { quantity: q } = pen;
  const [A, C, P, W, Y, Z] = [q(a), q("C"), q(before), q(w), q(y), q(z)];
  const [first, bend, cost] = factors;
  const [toSum, toActivation, toCost] = [pen.slope(z, w), pen.slope(a, z), pen.slope("C", a)];
  const slopes = joined([toSum, toActivation, toCost], "\\cdot");
  const numbers = productText(factors);
  const last = network.layers.length;
  const squares = [0, 1].map((j) => maths`(${q(`a${last}.${j}`)} - ${q(`y${j}`)})^2`);
  const prime = { tex: "f'", plain: "f′" };
  const side = value(z) > 0 ? "above" : "below";
  return {
    prompt: say`This network has two outputs. Each puts its sum through a leaky ReLU ${f}: above 0 it hands the sum on as it is, and below 0 it hands on ${neat(alpha)} of it. So its slope ${prime} is 1 above 0, and ${neat(alpha)} below. The cost is ${maths`${C} = ${joined(squares, "+")}`}. How fast does it follow the weight ${W}? Pick the three factors, work each of them out, and multiply.`,
    factors: factorWords(scene, link),
    sum: part({
      label: [toSum],
      because: say`Yes. ${W} is multiplied by ${P}, so that is how much a nudge of it counts in ${Z}.`,
      otherwise: say`${Z} is a sum of products and a bias. What is ${W} multiplied by in it?`,
      hints: [
        say`If only ${W} moves, which part of ${Z} moves with it?`,
        say`In the figure, look at the disc from which the line of ${W} starts.`,
        say`It starts at ${P}, and the figure says how large that is: ${maths`${first}`}.`,
      ],
      mistakes: {
        "weight-for-activation": say`Here ${W} moves and ${P} holds still: each step of the weight is worth as much as the activation that it is multiplied by.`,
        "indices-swapped": say`${q(swapped)} does not touch this weight. The second index of ${W} says where its line comes from, and that is ${P}.`,
        "not-differentiated": say`${maths`${W} \\cdot ${P}`} is a part of ${Z}. Its slope in ${W} is what multiplies ${W}, and nothing else.`,
        "sum-not-differentiated": say`That is how large ${Z} is. How much it moves with ${W} is what multiplies ${W}.`,
      },
    }),
    slope: part({
      label: [toActivation],
      because: say`Yes. ${maths`${Z} = ${value(z)}`} lies ${side} 0, and there the slope is ${neat(bend)}.`,
      otherwise: say`A leaky ReLU has two slopes, one on each side of 0. On which side does ${Z} lie?`,
      hints: [
        say`When ${Z} moves a little, how much of it does ${A} follow?`,
        say`In the figure, look at the ring of ${Z}: is its number above 0 or below?`,
        say`${maths`${Z} = ${value(z)}`}. Above 0 the slope is 1, below 0 it is ${neat(alpha)}.`,
      ],
      mistakes: {
        "other-output": {
          title: "The slope on the other side of 0",
          explanation: say`${q(other.z)} lies on the other side of 0. This weight leads into ${Z}: is that above 0 or below?`,
        },
        "sigma-for-slope": {
          title: "The activation in place of the slope",
          explanation: say`That is how high the curve is at ${Z}. The question is how steep it is there.`,
        },
        "sum-for-slope": {
          title: "The weighted sum in place of the slope",
          explanation: say`${Z} says where on the curve we are. The question is how steep the curve is there.`,
        },
      },
    }),
    cost: part({
      label: [toCost],
      because: say`Yes: ${maths`2(${A} - ${Y}) = ${cost}`}. The other square holds still.`,
      otherwise: say`${C} is a sum of two squares. Which of them holds ${A}, and how fast does it change?`,
      hints: [
        say`Two squares make up ${C}. Which of them moves when only ${A} moves?`,
        say`In the figure, look at the gap between ${A} and its own target ${Y}.`,
        say`The gap is ${maths`${A} - ${Y} = ${value(a) - value(y)}`}, and the slope of its square is twice that.`,
      ],
      mistakes: {
        "missing-two": say`The slope of a square is 2 times its side. Put the 2 back in front of the gap ${A} − ${Y}.`,
        "sign-flipped": say`The gap is the activation minus the target, ${A} − ${Y}.`,
        "other-output": say`${q(other.a)} holds still while ${A} moves. Of the two squares in the cost only the one with ${A} changes.`,
        "sum-over-outputs": {
          title: "Both outputs counted",
          explanation: say`The cost is a sum of two squares, and ${A} stands in one of them. The other square is a constant here, so its slope is 0.`,
        },
        "square-not-differentiated": {
          title: "The square itself, not its slope",
          explanation: say`That is what this output adds to the cost. How fast it changes with ${A} is the slope of the square.`,
        },
      },
    }),
    whole: part({
      label: [pen.slope("C", w)],
      because: say`Yes: ${maths`${numbers} = ${whole}`}. With many neurons a weight still has one line, and so one product.`,
      otherwise: say`Multiply the three factors: ${slopes}.`,
      hints: [
        say`Three links lie one behind the other. How do their shares combine?`,
        say`Put ${slopes} side by side.`,
        say`The first two make ${maths`${productText([first, bend])} = ${first * bend}`}. Multiply that by ${toCost}.`,
      ],
      mistakes: {
        "missing-two": say`The last link is the slope of a square, 2 times the gap. Put the 2 back.`,
        "sign-flipped": say`The gap is ${A} minus ${Y}. Keep its sign, and that of every other factor.`,
        "indices-swapped": say`${W} comes from ${P}, as its second index says, and not from ${q(swapped)}.`,
        "other-output": {
          title: "The path of the other output",
          explanation: say`This goes on through ${q(other.z)}. The line of ${W} leads into ${Z}, and from there to ${A} alone.`,
        },
        "sum-over-outputs": {
          title: "More than one path",
          explanation: say`A sum over the outputs belongs to an activation that feeds both. ${W} is a single line into a single output.`,
        },
        "missing-slope": {
          title: "The slope of the function is missing",
          explanation: say`Between ${Z} and ${A} stands ${f}, and it passes on ${neat(bend)} of a nudge.`,
        },
        "missing-cost": say`This says how fast ${A} moves. The path goes on to the cost: multiply by ${toCost}.`,
        "added-up": say`Along one path the factors multiply: each link passes on a share of what it was handed.`,
      },
    }),
    lines: [
      stepTo(
        "factors",
        say`${W} leads into output ${z.at(-1) ?? ""} alone, so the cost feels it along one path: ${onItsLine(maths`${pen.slope("C", w)} = ${slopes}`)}`,
      ),
      stepTo("sum", say`The weight is multiplied by ${P}: ${maths`${toSum} = ${first}`}.`),
      stepTo("slope", say`${maths`${Z} = ${value(z)}`} lies ${side} 0: ${maths`${toActivation} = ${bend}`}.`),
      stepTo("cost", say`Of the two squares only one holds ${A}: ${maths`${toCost} = 2(${A} - ${Y}) = ${cost}`}.`),
      stepTo("whole", say`Together: ${onItsLine(maths`${pen.slope("C", w)} = ${numbers} = ${whole}`)}`),
    ],
  };
};
