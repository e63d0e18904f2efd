import "server-only";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { given } from "../../../parts/table/cells.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { plus, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { productsInto, weightsInto } from "./lines.ts";
import { words } from "./words.en.ts";

const shapes = [
  [2, 1],
  [3, 1],
  [2, 2],
  [3, 2],
];

const indices = (count: number | undefined): readonly number[] => Array.from({ length: count ?? 0 }, (_, i) => i);
const inputsOf = ({ network }: Scene): readonly number[] => indices(network.sizes[0]);
const neuronsOf = ({ network }: Scene): readonly number[] => indices(network.sizes[1]);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What each neuron of a layer adds up. The figure shows letters; the numbers stand in a table. */
export const weightedSum = family({
  about,
  words,
  draw: (dice) => {
    const sizes = dice.pick(shapes);
    const drawn = someNetwork(dice, { sizes, activation: () => "sigmoid", inputs: [-2, -1, 0.5, 1.5, 2, 3] });
    return sceneOf({ ...drawn, showsValues: false });
  },
  isPleasant: (scene) => {
    const sums = neuronsOf(scene).map((j) => scene.value(`z1.${j}`));
    const inputs = inputsOf(scene).map((k) => scene.value(`x${k}`));
    return sums.every((sum) => isNeat(sum, 2) && Math.abs(sum) >= 0.3) && new Set(inputs).size === inputs.length;
  },
  figure: ({ figure }) => figure,
  table: (scene, { table }) => {
    const cell = (id: string) => given(scene.value(id), id);
    const neurons = neuronsOf(scene);
    return {
      caption: table.caption,
      columns: [table.line, table.input, ...neurons.map(table.weight)],
      rows: [
        ...inputsOf(scene).map((k) => ({
          head: [scene.pen.quantity(`x${k}`)],
          cells: [cell(`x${k}`), ...neurons.map((j) => cell(`w1.${j}.${k}`))],
        })),
        { head: table.bias, cells: [null, ...neurons.map((j) => cell(`b1.${j}`))] },
      ],
    };
  },
  parts: (scene, words) => {
    const { value } = scene;
    const neurons = neuronsOf(scene);
    return neurons.map((j) => {
      const [weights, products, bias] = [weightsInto(scene, j), productsInto(scene, j), value(`b1.${j}`)];
      return askNumber({
        id: `sum${j + 1}`,
        value: value(`z1.${j}`),
        made: plus(...weights.map((id, k) => times(value(id), value(`x${k}`))), bias),
        words: words.sum(j),
        lookAt: [`z1.${j}`, `b1.${j}`, ...weights],
        mistakes: {
          "bias-lost": total(products),
          "bias-subtracted": total(products) - bias,
          "inputs-left-out": total(weights.map(value)) + bias,
          "weights-left-out": total(inputsOf(scene).map((k) => value(`x${k}`))) + bias,
          "signs-lost": total(products.map(Math.abs)) + bias,
          "line-lost": total(products.slice(0, -1)) + bias,
          "other-neuron": neurons.length > 1 ? value(`z1.${1 - j}`) : undefined,
        },
      });
    });
  },
});
