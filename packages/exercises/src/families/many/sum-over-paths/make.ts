import "server-only";
import { type Path, type Trace, trace } from "@nn/core";
import { firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { lightsOf, pathMistakes, stationsOf, sumMistakes } from "../../../mistakes/path.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat, joined, listed, maths, onItsLine, productText, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** Networks in which a nudge has two or three ways to the cost, and where it starts. */
const shapes = [
  { sizes: [2, 2, 2], starts: ["a1.0", "a1.1"] },
  { sizes: [1, 2, 2], starts: ["a1.0", "a1.1"] },
  { sizes: [1, 2, 1], starts: ["x0"] },
  { sizes: [2, 2, 1], starts: ["x0", "x1"] },
  { sizes: [1, 1, 3], starts: ["a1.0"] },
] as const;

/** No 1 and no 2, which looks like the 2 of the square: mistakes shall be told apart. */
const weights = [-3, -1.5, -0.8, -0.6, -0.4, 0.4, 0.6, 0.8, 1.5, 3];

/** ∂C/∂a path by path, and the sum of the paths. */
export const sumOverPaths: Family = {
  id: "sum-over-paths",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const { sizes, starts } = dice.pick(shapes);
      const start = dice.pick(starts);
      const activation = (layer: number) => (layer === 1 ? "relu" : "identity");
      const scene = sceneOf(someNetwork(dice, { sizes, activation, weights }));
      return exerciseFor(scene, trace(scene.network, scene.example, start));
    }),
};

function exerciseFor(scene: Scene, traced: Trace): Exercise | undefined {
  const { paths, quantity: start, value } = traced;
  if (!isClear(traced)) return undefined;
  const wrongs: (readonly WrongNumber[])[] = [];
  for (const path of paths) {
    const told = distinct(path.value, pathMistakes(scene, start, path));
    if (!told) return undefined;
    wrongs.push(told);
  }
  const sumWrongs = distinct(value, sumMistakes(scene, traced));
  if (!sumWrongs) return undefined;
  const { pen } = scene;
  const asked = [
    ...paths.map((path, i) => pathPart(scene, start, path, i, wrongs[i] ?? [])),
    sumPart(scene, traced, sumWrongs),
  ];
  const hasReLU = start.startsWith("x");
  return assemble({
    title: "Along every path",
    prompt: say`${pen.quantity(start)} reaches the cost along ${paths.length === 2 ? "two" : "three"} paths. ${hasReLU ? "The hidden neurons are ReLUs: above 0 their slope is 1, below it is 0. " : ""}The output${scene.pass.output.length > 1 ? "s hand their sums on as they are" : " hands its sum on as it is"}, with slope 1. The cost is ${costText(scene)}. How much does each path pass on, and how fast does the cost follow ${pen.quantity(start)} altogether?`,
    asked,
    figure: scene.figure,
    lines: [
      ...paths.map(
        (path) => say`The path ${route(scene, start, path)}: ${onItsLine(maths`${numbersOf(path)} = ${path.value}`)}`,
      ),
      say`The paths act at the same time, so they add up: ${onItsLine(maths`${pen.slope("C", start)} = ${sumOf(paths)} = ${value}`)}`,
    ],
  });
}

/** Nobody is stopped by arithmetic: numbers of one or two decimals, at most one path that carries nothing. */
function isClear({ paths, value }: Trace): boolean {
  const sleeping = paths.filter((path) => path.value === 0).length;
  const isPlain = (number: number) => isNeat(number, 2) && Math.abs(number) <= 30;
  return (
    sleeping <= 1 &&
    sleeping < paths.length &&
    isPlain(value) &&
    Math.abs(value) >= 0.2 &&
    paths.every((path) => isPlain(path.value))
  );
}

/** The mistakes that lead elsewhere; undefined if a wrong way comes near the right number by chance. */
function distinct(right: number, wrongs: readonly WrongNumber[]): readonly WrongNumber[] | undefined {
  // Where a neuron sleeps every way through it gives 0, and only the ways around it are wrong.
  const elsewhere = wrongs.filter((wrong) => wrong.value !== 0 || right !== 0);
  const told = elsewhere.filter((wrong) => !(wrong.name === "path-lost" && wrong.value === right));
  return isUnmistakable(right, told, 0) ? told : undefined;
}

const route = ({ pen }: Scene, start: string, path: Path) =>
  joined(
    stationsOf(start, path).map((id) => pen.quantity(id)),
    "\\to",
  );

const numbersOf = ({ factors }: Path) => productText(factors.map((factor) => factor.value));
const sumOf = (paths: readonly Path[]) => sumText(paths.map((path) => path.value));

const costText = ({ pen, pass }: Scene) =>
  joined(
    pass.output.map((_, j) => maths`(${pen.quantity(`a2.${j}`)} - ${pen.quantity(`y${j}`)})^2`),
    "+",
  );

function pathPart(scene: Scene, start: string, path: Path, i: number, wrongs: readonly WrongNumber[]): Asked {
  const { pen } = scene;
  const { factors, value } = path;
  const last = factors.at(-1);
  const sleeper = factors.find((factor) => factor.kind === "slope" && factor.value === 0);
  const crossed = factors.filter(({ kind }) => kind === "weight").map(({ quantity }) => pen.quantity(quantity));
  return askNumber({
    id: `path${i + 1}`,
    label: say`${route(scene, start, path)}`,
    ...(i === 0 ? { note: toleranceNote } : {}),
    value,
    wrongs,
    because: sleeper
      ? say`Yes. ${pen.quantity(sleeper.derivative.by)} is below 0, the neuron is asleep, and nothing gets through on this path.`
      : say`Yes: ${maths`${numbersOf(path)} = ${value}`}. On one path the factors multiply.`,
    otherwise: say`Walk along this path and write down what each link multiplies a nudge by: every weight, every slope, and at the end twice the gap.`,
    hints: [
      say`Follow this one path with your finger, and forget the others. Which links does a nudge cross?`,
      say`It crosses the line${crossed.length > 1 ? "s" : ""} of ${listed(crossed)}, and ends at the gap of ${pen.quantity(last?.quantity ?? "C")}. ${sleeper ? say`On its way it meets ${pen.quantity(sleeper.derivative.by)}: is that neuron awake?` : say`Every slope on the way is 1.`}`,
      sleeper
        ? say`${pen.quantity(sleeper.derivative.by)} is ${maths`${scene.value(sleeper.derivative.by)}`}, so the slope of its ReLU is 0. A product with a factor 0 is 0.`
        : say`The last link is ${maths`2(${pen.quantity(last?.quantity ?? "C")} - ${pen.quantity(targetOf(last?.quantity))}) = ${last?.value ?? 0}`}. Multiply it by ${joined(crossed, "\\cdot")}.`,
    ],
    lookAt: lightsOf(start, path),
  });
}

/** The target beside an output. */
const targetOf = (output = ""): string => `y${output.split(".")[1] ?? "0"}`;

function sumPart({ pen }: Scene, { paths, quantity: start, value }: Trace, wrongs: readonly WrongNumber[]): Asked {
  const parts = paths.map((_, i) => `path${i + 1}`);
  return askNumber({
    id: "sum",
    label: [pen.slope("C", start)],
    value,
    wrongs,
    follows: { parts, value: (own) => parts.reduce((sum, id) => sum + (own[id] ?? 0), 0) },
    because: say`Yes: ${maths`${sumOf(paths)} = ${value}`}. What goes out along several paths comes together at the cost as a sum.`,
    otherwise: say`${pen.slope("C", start)} is the sum of what the paths pass on, each with its sign.`,
    hints: [
      say`When ${pen.quantity(start)} is nudged, all paths carry the nudge at once. What does the cost feel?`,
      say`In the figure, look at all the lines that leave ${pen.quantity(start)}: none of them may be forgotten.`,
      say`Add your numbers from above, with their signs.`,
    ],
    lookAt: [start, "C"],
  });
}
