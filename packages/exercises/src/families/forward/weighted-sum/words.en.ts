import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { listed } from "../../../writing/listed.en.ts";
import { maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { productsInto, workedProducts, workedSum } from "./lines.ts";

export const words = (scene: Scene) => {
  const { pen, value, network } = scene;
  const [inputs = 0, neurons = 0] = network.sizes;
  const isOne = neurons === 1;
  const worked = (j: number) => maths`${workedSum(scene, j)} = ${value(`z1.${j}`)}`;
  return {
    prompt: say`${isOne ? "This neuron receives" : "Both neurons receive"} the inputs in the table, each through a line with its own weight. Work out the weighted sum${isOne ? "" : "s"}, before the activation function is applied. Layers are counted from the inputs here: a raised (1) is the first one behind them.`,
    table: {
      caption: "Inputs, weights and biases",
      line: say`line from`,
      input: say`input`,
      weight: (j: number) => (isOne ? say`weight` : say`weight into neuron ${j}`),
      bias: say`bias`,
    },
    sum: (j: number) => {
      const [Z, B] = [pen.quantity(`z1.${j}`), pen.quantity(`b1.${j}`)];
      const first = maths`${pen.quantity(`w1.${j}.0`)} ${pen.quantity("x0")} = ${productsInto(scene, j)[0] ?? 0}`;
      return part({
        label: [Z],
        because: say`Yes: ${worked(j)}.`,
        otherwise: say`Multiply each input by the weight of its line to this neuron, add the products, and add the bias ${B}.`,
        hints: [
          say`What does each line bring to the neuron, and what does the neuron add of its own?`,
          say`In the figure, look at the ${inputs} lines that arrive at ${Z}; the table has their weights and inputs.`,
          say`The first line brings ${first}. Do the same for the others, add them up, and add the bias.`,
        ],
        mistakes: {
          "bias-lost": say`All the lines are there. The bias ${B} of the neuron comes on top, just as it is.`,
          "bias-subtracted": {
            title: "The bias is subtracted",
            explanation: say`The bias is added with its own sign, whether plus or minus.`,
          },
          "inputs-left-out": {
            title: "The weights alone are added",
            explanation: say`A weight says how much of its input gets through. Multiply each weight by the input of its line, then add.`,
          },
          "weights-left-out": {
            title: "The inputs alone are added",
            explanation: say`Each input is multiplied by the weight of its line before it is added.`,
          },
          "signs-lost": say`A dashed line has a negative weight, so a positive input pulls the sum down through it. Minus times minus makes plus.`,
          "line-lost": say`The line from ${pen.quantity(`x${inputs - 1}`)} is missing. Every line that arrives adds a term.`,
          "other-neuron": {
            title: "The weighted sum of the other neuron",
            explanation: say`These are the weights into neuron ${1 - j}. Take the column of neuron ${j}: its weights have ${j} as their first index.`,
          },
        },
      });
    },
    lines: [
      say`Each line brings its weight times its input; the bias comes on top.`,
      ...Array.from({ length: neurons }, (_, j) => {
        const Z = pen.quantity(`z1.${j}`);
        const products = productsInto(scene, j);
        return [
          say`The lines into ${Z} bring ${listed(workedProducts(scene, j).map((product, k) => maths`${product} = ${products[k] ?? 0}`))}.`,
          say`With the bias that makes ${onItsLine(maths`${Z} = ${sumText([...products, value(`b1.${j}`)])} = ${value(`z1.${j}`)}`)}`,
        ];
      }).flat(),
    ],
  };
};
