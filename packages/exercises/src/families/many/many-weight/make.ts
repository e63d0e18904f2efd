import "server-only";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { costWrongs, f, type Link, linkOf, slopeWrongs, sumWrongs, wholeWrongs } from "../../../mistakes/many-link.ts";
import { mistakeAt } from "../../../mistakes/wrong.ts";
import { type Asked, askChoices, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat, joined, maths, neat, onItsLine, productText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** ∂C/∂w_jk in a network with two outputs: three factors, and nothing of the other output. */
export const manyWeight: Family = {
  id: "many-weight",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [2, 2],
        [2, 2, 2],
        [1, 2, 2],
      ]);
      const alpha = dice.pick([0.1, 0.2, 0.5]);
      const last = sizes.length - 1;
      const activation = (layer: number) => (layer === last ? "leakyRelu" : "relu");
      const scene = sceneOf(someNetwork(dice, { sizes, activation, alpha, inputs: [0.5, 1, 1.5, 2, 3] }));
      const j = dice.pick([0, 1]);
      return exerciseFor(dice, linkOf(scene, alpha, j));
    }),
};

function exerciseFor(dice: Dice, link: Link): Exercise | undefined {
  const { scene, w, z, a, factors, trace: traced, alpha } = link;
  const { pen, value } = scene;
  const isPlain = (number: number) => isNeat(number, 3) && Math.abs(number) <= 20;
  const everything = [...factors, traced.value, value(link.swapped), value(z), value(a), ...link.otherFactors];
  // The two outputs lie on different sides of the bend, so that their slopes cannot be taken for each other.
  if (
    !everything.every(isPlain) ||
    factors[1] === link.otherFactors[0] ||
    value(link.swapped) === 0 ||
    factors[0] === 1
  )
    return undefined;
  const wrongs = [sumWrongs(link), slopeWrongs(link), costWrongs(link), wholeWrongs(link)];
  const rights = [...factors, traced.value];
  if (!wrongs.every((list, i) => isUnmistakable(rights[i] ?? 0, list, 0))) return undefined;
  const [first = [], second = [], third = [], fourth = []] = wrongs;
  return assemble({
    title: "One weight among many",
    prompt: say`This network has two outputs. Their function ${f} is a leaky ReLU: from 0 upwards it hands its sum on as it is, with slope 1, and below 0 it hands on ${neat(alpha)} of it, with slope ${neat(alpha)}. The cost is ${maths`C = (${pen.quantity(scene.network.layers.length === 1 ? "a1.0" : "a2.0")} - ${pen.quantity("y0")})^2 + (${pen.quantity(scene.network.layers.length === 1 ? "a1.1" : "a2.1")} - ${pen.quantity("y1")})^2`}. How fast does it follow the weight ${pen.quantity(w)}? Pick the three factors, work each of them out, and multiply.`,
    asked: [
      factorsPart(dice, link),
      sumPart(link, first),
      slopePart(link, second),
      costPart(link, third),
      wholePart(link, fourth),
    ],
    figure: scene.figure,
    lines: [
      say`${pen.quantity(w)} leads into output ${z.at(-1) ?? ""} alone, so the cost feels it along one path: ${onItsLine(maths`${pen.slope("C", w)} = ${pen.slope(z, w)} \\cdot ${pen.slope(a, z)} \\cdot ${pen.slope("C", a)}`)}`,
      say`The weight is multiplied by ${pen.quantity(link.before)}: ${maths`${pen.slope(z, w)} = ${factors[0]}`}.`,
      say`${maths`${pen.quantity(z)} = ${value(z)}`} lies ${value(z) > 0 ? "above" : "below"} 0: ${maths`${pen.slope(a, z)} = ${factors[1]}`}.`,
      say`Of the two squares only one holds ${pen.quantity(a)}: ${maths`${pen.slope("C", a)} = 2(${pen.quantity(a)} - ${pen.quantity(link.y)}) = ${factors[2]}`}.`,
      say`Together: ${onItsLine(maths`${pen.slope("C", w)} = ${productText(factors)} = ${traced.value}`)}`,
    ],
  });
}

const slopeAt = (z: TexPart): TexPart => ({ ...maths`f'(${z})`, ...(z.quantity ? { quantity: z.quantity } : {}) });
const twiceGap = ({ pen }: Scene, a: string, y: string): TexPart => maths`2(${pen.quantity(a)} - ${pen.quantity(y)})`;

function factorsPart(dice: Dice, link: Link): Asked {
  const { scene, w, z, a, y, before, swapped, other } = link;
  const { pen } = scene;
  const [W, Z, A, P] = [pen.quantity(w), pen.quantity(z), pen.quantity(a), pen.quantity(before)];
  const swappedMistake = mistakeAt([before, swapped, w])(
    "indices-swapped",
    "The indices are swapped",
    say`The second index of ${W} says where its line comes from: from ${P}. The first says where it leads: into the neuron of ${Z}.`,
  );
  const otherMistake = mistakeAt([a, other.a])(
    "other-output",
    "The other output does not feel this weight",
    say`The line of ${W} ends at the neuron of ${Z}. Whatever happens in the other output, this weight has no part in it.`,
  );
  return askChoices(dice, {
    id: "factors",
    label: say`The three factors of ${pen.slope("C", w)}`,
    candidates: [
      { label: [P], lights: [before] },
      { label: [slopeAt(Z)], lights: [z] },
      { label: [twiceGap(scene, a, y)], lights: [a, y] },
      { label: [pen.quantity(swapped)], lights: [swapped], mistake: swappedMistake },
      { label: [slopeAt(pen.quantity(other.z))], lights: [other.z], mistake: otherMistake },
      { label: [twiceGap(scene, other.a, other.y)], lights: [other.a, other.y], mistake: otherMistake },
      {
        label: [W],
        lights: [w],
        mistake: mistakeAt([w, before])(
          "weight-for-activation",
          "The weight in place of the activation",
          say`${W} is what moves here. What it is multiplied by decides how much that counts: ${P}, at the beginning of its line.`,
        ),
      },
    ],
    lost: mistakeAt([w, z, a, "C"])(
      "factor-lost",
      "A link is missing",
      say`What you chose is right. Three links lie between ${W} and the cost: into ${Z}, through ${f} to ${A}, and into the square.`,
    ),
    because: say`Yes. The first index of the weight says which ring and which gap count, the second which activation.`,
    otherwise: say`Follow the line of ${W}: from which disc does it come, into which ring does it lead, and which gap belongs to that neuron?`,
    hints: [
      say`A weight has two indices. Which of them names the neuron that it leads into?`,
      say`In the figure, look at the line of ${W}: at the disc where it begins and at the ring where it ends.`,
      say`It leads from ${P} into ${Z}. So the factors are ${P}, the slope of ${f} at ${Z}, and twice the gap between ${A} and ${pen.quantity(y)}.`,
    ],
    lookAt: [before, w, z, a, y],
  });
}

function sumPart({ scene, w, z, before, factors }: Link, wrongs: readonly WrongNumber[]): Asked {
  const { pen } = scene;
  const [W, Z, P] = [pen.quantity(w), pen.quantity(z), pen.quantity(before)];
  return askNumber({
    id: "sum",
    label: [pen.slope(z, w)],
    note: toleranceNote,
    value: factors[0],
    wrongs,
    because: say`Yes. ${W} is multiplied by ${P}, so that is how much a nudge of it counts in ${Z}.`,
    otherwise: say`${Z} is a sum of products and a bias. What is ${W} multiplied by in it?`,
    hints: [
      say`If only ${W} moves, which part of ${Z} moves with it?`,
      say`In the figure, look at the disc from which the line of ${W} starts.`,
      say`It starts at ${P}, and the figure says how large that is: ${maths`${factors[0]}`}.`,
    ],
    lookAt: [before, w],
  });
}

function slopePart({ scene, a, z, factors, alpha }: Link, wrongs: readonly WrongNumber[]): Asked {
  const { pen, value } = scene;
  const [A, Z] = [pen.quantity(a), pen.quantity(z)];
  return askNumber({
    id: "slope",
    label: [pen.slope(a, z)],
    value: factors[1],
    wrongs,
    because: say`Yes. ${maths`${Z} = ${value(z)}`} lies ${value(z) > 0 ? "above" : "below"} 0, and there the slope is ${neat(factors[1])}.`,
    otherwise: say`A leaky ReLU has two slopes, one on each side of 0. On which side does ${Z} lie?`,
    hints: [
      say`When ${Z} moves a little, how much of it does ${A} follow?`,
      say`In the figure, look at the ring of ${Z}: is its number above 0 or below?`,
      say`${maths`${Z} = ${value(z)}`}. Above 0 the slope is 1, below 0 it is ${neat(alpha)}.`,
    ],
    lookAt: [z, a],
  });
}

function costPart({ scene, a, y, factors }: Link, wrongs: readonly WrongNumber[]): Asked {
  const { pen, value } = scene;
  const [A, Y, C] = [pen.quantity(a), pen.quantity(y), pen.quantity("C")];
  return askNumber({
    id: "cost",
    label: [pen.slope("C", a)],
    value: factors[2],
    wrongs,
    because: say`Yes: ${maths`2(${A} - ${Y}) = ${factors[2]}`}. The other square holds still.`,
    otherwise: say`${C} is a sum of two squares. Which of them holds ${A}, and how fast does it change?`,
    hints: [
      say`Two squares make up ${C}. Which of them moves when only ${A} moves?`,
      say`In the figure, look at the gap between ${A} and its own target ${Y}.`,
      say`The gap is ${maths`${A} - ${Y} = ${value(a) - value(y)}`}, and the slope of its square is twice that.`,
    ],
    lookAt: [a, y, "C"],
  });
}

function wholePart({ scene, w, z, a, factors, trace: traced }: Link, wrongs: readonly WrongNumber[]): Asked {
  const { pen } = scene;
  const slopes = joined([pen.slope(z, w), pen.slope(a, z), pen.slope("C", a)], "\\cdot");
  return askNumber({
    id: "whole",
    label: [pen.slope("C", w)],
    value: traced.value,
    wrongs,
    follows: {
      parts: ["sum", "slope", "cost"],
      value: (own) => (own.sum ?? 0) * (own.slope ?? 0) * (own.cost ?? 0),
    },
    because: say`Yes: ${maths`${productText(factors)} = ${traced.value}`}. With many neurons a weight still has one line, and so one product.`,
    otherwise: say`Multiply your three numbers from above: ${slopes}.`,
    hints: [
      say`Three links lie one behind the other. How do their shares combine?`,
      say`Put ${slopes} side by side.`,
      say`The first two make ${maths`${productText(factors.slice(0, 2))} = ${factors[0] * factors[1]}`}. Multiply that by ${pen.slope("C", a)}.`,
    ],
    lookAt: [w, z, a, "C"],
  });
}
