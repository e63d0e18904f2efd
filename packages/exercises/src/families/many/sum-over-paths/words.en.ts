import "server-only";
import type { Factor, Path, Trace } from "@nn/core";
import { plural } from "@nn/words/en";
import { known, part } from "../../../mistakes/titles.en.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { stationsOf, targetOf } from "../../../scenes/paths.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { listed } from "../../../writing/listed.en.ts";
import { joined, maths, onItsLine, productText, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";

interface Drawn {
  readonly scene: Scene;
  readonly traced: Trace;
}

export type SumWords = Pick<ReturnType<typeof words>, "sum" | "pathLost">;
export type PathWords = ReturnType<ReturnType<typeof words>["path"]>;

export const words = ({ scene, traced: { paths, quantity: start, value } }: Drawn) => {
  const { pen, pass } = scene;
  const q = pen.quantity;
  const S = q(start);
  const route = (path: Path) => joined(stationsOf(start, path).map(q), "\\to");
  const product = ({ factors }: Path) => productText(factors.map((factor) => factor.value));
  const sum = sumText(paths.map((path) => path.value));
  const squares = pass.output.map((_, j) => maths`(${q(`a2.${j}`)} - ${q(`y${j}`)})^2`);
  const hidden = start.startsWith("x") ? "The hidden neurons are ReLUs: above 0 their slope is 1, below it is 0. " : "";
  const outputs =
    pass.output.length > 1 ? "outputs hand their sums on as they are" : "output hands its sum on as it is";
  return {
    prompt: say`${S} reaches the cost along ${paths.length === 2 ? "two" : "three"} paths. ${hidden}The ${outputs}, with slope 1. The cost is ${joined(squares, "+")}. How much does each path pass on, and how fast does the cost follow ${S} altogether?`,
    path: (path: Path) => aboutPath(scene, path, route(path), product(path)),
    sum: part({
      label: [pen.slope("C", start)],
      because: say`Yes: ${maths`${sum} = ${value}`}. What goes out along several paths comes together at the cost as a sum.`,
      otherwise: say`${pen.slope("C", start)} is the sum of what the paths pass on, each with its sign.`,
      hints: [
        say`When ${S} is nudged, all paths carry the nudge at once. What does the cost feel?`,
        say`In the figure, look at all the lines that leave ${S}: none of them may be forgotten.`,
        say`Add what the paths pass on, with their signs.`,
      ],
      mistakes: {
        "one-path": {
          title: "Only one path is counted",
          explanation: say`That is the first path alone. ${S} pulls at the cost along all ${paths.length} of them.`,
        },
        "half-the-sum": {
          title: "Half of the sum",
          explanation: say`Two influences that act at the same time add up; nothing is averaged. If you did add, look whether each path has the 2 of its square.`,
        },
        "mean-of-paths": {
          title: "The mean, not the sum",
          explanation: say`The paths act at the same time, so their influences add up. A mean is taken over examples, not over paths.`,
        },
        "paths-multiplied": {
          title: "The paths are multiplied",
          explanation: say`Along one path the factors multiply. Where paths meet again, at the cost, their influences add up.`,
        },
        "signs-lost": say`One path may push the cost up while another pulls it down. Keep each sign when you add.`,
        "sign-flipped": say`The size is right. Add the paths with the signs that they have.`,
      },
    }),
    pathLost: (path: Path) =>
      known(
        "path-lost",
        say`The path through ${q(stationsOf(start, path)[1] ?? "C")} is missing. Every way from ${S} to the cost counts.`,
      ),
    lines: [
      say`Along one path each link passes on its share of what comes in, so the slopes multiply.`,
      ...paths.map((path, i) =>
        stepTo(`path${i + 1}`, say`The path ${route(path)}: ${onItsLine(maths`${product(path)} = ${path.value}`)}`),
      ),
      stepTo(
        "sum",
        say`The paths act at the same time, so they add up: ${onItsLine(maths`${pen.slope("C", start)} = ${sum} = ${value}`)}`,
      ),
    ],
  };
};

function aboutPath({ pen, value: at }: Scene, { factors, value }: Path, route: TexPart, product: TexPart) {
  const q = pen.quantity;
  const end = factors.at(-1);
  const [A, Y] = [q(end?.quantity ?? "C"), q(targetOf(end?.quantity ?? "C"))];
  const asleep = factors.find((factor) => factor.kind === "slope" && factor.value === 0)?.derivative.by;
  const crossed = factors.filter(({ kind }) => kind === "weight").map(({ quantity }) => q(quantity));
  return {
    part: part({
      label: [route],
      because:
        asleep === undefined
          ? say`Yes: ${maths`${product} = ${value}`}. On one path the factors multiply.`
          : say`Yes. ${q(asleep)} is below 0, the neuron is asleep, and nothing gets through on this path.`,
      otherwise: say`On this path a nudge crosses the ${plural(crossed.length, { one: "line", other: "lines" })} of ${listed(crossed)}, and ends at the gap of ${A}. Write down what each link multiplies it by: every weight, every slope, and at the end 2(${A} − ${Y}).`,
      hints: [
        say`Follow this one path with your finger, and forget the others. Which links does a nudge cross?`,
        say`It crosses the ${plural(crossed.length, { one: "line", other: "lines" })} of ${listed(crossed)}, and ends at the gap of ${A}. ${asleep === undefined ? say`Every slope on the way is 1.` : say`On its way it meets ${q(asleep)}: is that neuron awake?`}`,
        asleep === undefined
          ? say`The last link is ${maths`2(${A} - ${Y}) = ${end?.value ?? 0}`}. Multiply it by ${joined(crossed, "\\cdot")}.`
          : say`${q(asleep)} is ${maths`${at(asleep)}`}, so the slope of its ReLU is 0. A product with a factor 0 is 0.`,
      ],
      mistakes: {
        "added-up": say`Along one path the factors multiply: each link passes on a share of what it was handed. Sums come in only where paths meet.`,
        "missing-two": say`The last link of this path is the slope of a square: 2 times (${A} − ${Y}). Put the 2 back.`,
        "sign-flipped": say`Count the minus signs along the path. The gap is ${A} minus ${Y}, and a dashed line in the figure is a negative weight.`,
        "missing-cost": say`This says how far ${A} moves. The path goes on to the cost: multiply by 2(${A} − ${Y}).`,
        "square-not-differentiated": {
          title: "The cost itself, not its slope",
          explanation: say`The last link is how fast the square changes with ${A}, which is 2(${A} − ${Y}), and not the square itself.`,
        },
      },
    }),
    otherOutput: known(
      "other-output",
      say`This path ends at ${A}, so only the gap between ${A} and ${Y} counts on it. The other output belongs to another path.`,
    ),
    weightSkipped: ({ quantity }: Factor) =>
      known(
        "weight-skipped",
        say`On its way along this path the nudge crosses the line of ${q(quantity)}, and is multiplied by it.`,
      ),
    swapped: ({ quantity }: Factor, other: string) =>
      known(
        "indices-swapped",
        say`${q(other)} is another line. The first index says into which neuron a line leads, the second from which it comes: here ${q(quantity)}.`,
      ),
    asleep: ({ derivative: { by } }: Factor) => ({
      title: "A sleeping neuron taken for awake",
      explanation: say`${q(by)} is below 0, so this ReLU gives 0 and its slope there is 0. Nothing gets through, however large the weights are.`,
    }),
  };
}
