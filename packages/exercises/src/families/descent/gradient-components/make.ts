import "server-only";
import { gradientOf, parameterNames } from "@nn/core";
import { firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { componentMistakes } from "../../../mistakes/component.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { workedOut } from "../../../scenes/parameters.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { commaList, figures, isNeat, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** No 1 and no 2: where a factor hides itself, or looks like the 2 of the square, mistakes cannot be told apart. */
const numbers = {
  weights: [-3, -1.5, -0.5, 0.5, 1.5, 3, 4],
  biases: [-1.5, -0.4, -0.3, 0.3, 0.4, 0.6, 1.5],
  inputs: [-3, -1.5, -0.4, 0.4, 1.5, 3, 4],
};

/** Every component of the gradient of a tiny network. */
export const gradientComponents: Family = {
  id: "gradient-components",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [2, 1],
        [1, 1, 1],
      ]);
      const last = sizes.length - 1;
      const activation = (layer: number) => (layer === last ? "identity" : "relu");
      return exerciseFor(sceneOf(someNetwork(dice, { sizes, activation, ...numbers })));
    }),
};

function exerciseFor(scene: Scene): Exercise | undefined {
  const { network, example, pen, value } = scene;
  const gradient = gradientOf(network, [example]);
  const components = parameterNames(network).map((id) => ({
    id,
    slope: gradient.of(id),
    wrongs: componentMistakes(scene, id),
  }));
  const isPlain = components.every(({ slope }) => isNeat(slope, 2) && Math.abs(slope) >= 0.2 && Math.abs(slope) <= 40);
  if (!isPlain || !components.every(({ slope, wrongs }) => isUnmistakable(slope, wrongs, 0))) return undefined;
  const asked = components.map(({ id, slope, wrongs }, i) => componentPart(scene, id, slope, wrongs, i));
  return assemble({
    title: "The whole gradient",
    prompt: say`${network.layers.length > 1 ? "The first neuron is a ReLU whose sum is above 0, and the second one hands its sum on as it is, so both have the slope 1." : "This neuron hands its sum on as it is, with slope 1."} The cost is ${maths`C = (${pen.quantity(outputOf(scene))} - ${pen.quantity("y0")})^2`}. How fast does it follow each weight and each bias? Together these slopes are the gradient.`,
    asked,
    table: {
      caption: "The components of the gradient",
      columns: [say`parameter`, say`value`, say`slope of the cost`],
      rows: components.map(({ id }, i) => ({
        head: [pen.quantity(id)],
        cells: [{ given: [figures(value(id), id)] }, { part: asked[i]?.part.id ?? "" }],
      })),
    },
    figure: scene.figure,
    lines: [
      say`All components end with the same link, ${maths`${pen.slope("C", outputOf(scene))} = 2(${pen.quantity(outputOf(scene))} - ${pen.quantity("y0")}) = ${2 * (value(outputOf(scene)) - value("y0"))}`}. A weight begins with the activation that it is multiplied by, a bias with 1.`,
      ...components.map(({ id }) => say`${onItsLine(maths`${pen.slope("C", id)} = ${workedOut(scene, id)}`)}`),
      say`The gradient is the list of them: ${onItsLine(
        maths`(${commaList(components.map(({ slope }) => figures(slope)))})`,
      )}`,
    ],
  });
}

const outputOf = ({ network }: Scene): string => `a${network.layers.length}.0`;

function componentPart(scene: Scene, id: string, slope: number, wrongs: readonly WrongNumber[], i: number): Asked {
  const { pen, value } = scene;
  const isBias = id.startsWith("b");
  const P = pen.quantity(id);
  const A = pen.quantity(outputOf(scene));
  const layer = Number(id[1]);
  const isDeep = layer < scene.network.layers.length;
  const source = layer === 1 ? `x${id.split(".")[2] ?? "0"}` : `a${layer - 1}.0`;
  const first = isBias ? "1" : value(source);
  const next = isDeep ? pen.quantity("w2.0.0") : undefined;
  return askNumber({
    id: `slope${i + 1}`,
    label: [pen.slope("C", id)],
    ...(i === 0 ? { note: toleranceNote } : {}),
    value: slope,
    wrongs,
    because: say`Yes: ${workedOut(scene, id)}. ${slope > 0 ? say`Raising ${P} raises the cost.` : say`Raising ${P} lowers the cost.`}`,
    otherwise: say`Start with what ${P} is multiplied by${isBias ? " (a bias: by 1)" : ""}${next ? say`, then take ${next} on the way` : ""}, and end with 2(${A} − ${pen.quantity("y0")}).`,
    hints: [
      say`A nudge of ${P} travels to the cost. What is it multiplied by on its way?`,
      isBias
        ? say`In the figure, look at the square of ${P}: nothing stands between it and its ring. ${next ? say`Then the nudge crosses ${next} and` : say`Then the nudge`} meets the gap at ${A}.`
        : say`In the figure, look at ${pen.quantity(source)}, where the line of ${P} begins. ${next ? say`Then the nudge crosses ${next} and` : say`Then the nudge`} meets the gap at ${A}.`,
      say`The first factor is ${typeof first === "number" ? figures(first) : first}, ${next ? say`the weight on the way is ${figures(value("w2.0.0"))}, ` : ""}and the last is ${maths`2 \\cdot (${value(outputOf(scene))} - ${figures(value("y0"))}) = ${2 * (value(outputOf(scene)) - value("y0"))}`}.`,
    ],
    lookAt: isBias ? [id, outputOf(scene)] : [id, source, outputOf(scene)],
  });
}
