import "server-only";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { field, given } from "../../../parts/table/cells.ts";
import { outputOf } from "../../../scenes/parameters.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { componentsOf, mistakesAt, workedFrom } from "./component.ts";
import { words } from "./words.en.ts";

const shapes = [
  [2, 1],
  [1, 1, 1],
];

/** No 1 and no 2: where a factor hides itself, or looks like the 2 of the square, mistakes cannot be told apart. */
const numbers = {
  weights: [-3, -1.5, -0.5, 0.5, 1.5, 3, 4],
  biases: [-1.5, -0.4, -0.3, 0.3, 0.4, 0.6, 1.5],
  inputs: [-3, -1.5, -0.4, 0.4, 1.5, 3, 4],
};

const partOf = (i: number): string => `slope${i + 1}`;

/** Every component of the gradient of a tiny network. */
export const gradientComponents = family({
  about,
  words,
  draw: (dice) => {
    const sizes = dice.pick(shapes);
    const activation = (layer: number) => (layer === sizes.length - 1 ? "identity" : "relu");
    const scene = sceneOf(someNetwork(dice, { sizes, activation, ...numbers }));
    return { scene, components: componentsOf(scene) };
  },
  isPleasant: ({ components }) =>
    components.every(({ slope }) => isNeat(slope, 2) && Math.abs(slope) >= 0.2 && Math.abs(slope) <= 40),
  figure: ({ scene }) => scene.figure,
  table: ({ scene, components }, { table }) => ({
    ...table,
    rows: components.map(({ id }, i) => ({
      head: [scene.pen.quantity(id)],
      cells: [given(scene.value(id), id), field(partOf(i))],
    })),
  }),
  parts: ({ scene, components }, words) =>
    components.map((component, i) => {
      const { id, slope, isBias, source } = component;
      return askNumber({
        id: partOf(i),
        value: slope,
        made: workedFrom(component),
        words: words.component(component),
        lookAt: [id, ...(isBias ? [] : [source]), outputOf(scene)],
        mistakes: mistakesAt(scene, component),
      });
    }),
});
