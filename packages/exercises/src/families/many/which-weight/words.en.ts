import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { idOf, muteIn, type Place, sumsAt } from "./place.ts";

interface Drawn {
  readonly scene: Scene;
  readonly place: Place;
  /** The layer whose weights are counted. */
  readonly counted: number;
  /** Whether one of the sums has lost its bias; otherwise one listens to its own layer. */
  readonly asksForBias: boolean;
}

const lineText = ({ layer, j, k }: Place): RichText =>
  say`from neuron ${k} of layer ${layer - 1} to neuron ${j} of layer ${layer}`;

export const words = ({ scene, place, counted, asksForBias }: Drawn) => {
  const { layer, j, k } = place;
  const { sizes } = scene.network;
  const W = muteIn(scene.pen)(idOf(place));
  const Z = scene.pen.quantity(`z${layer}.${j}`);
  const sums = sumsAt(scene, place);
  const [into = 0, from = 0] = [sizes[counted], sizes[counted - 1]];
  const product = maths`${into} \\cdot ${from} = ${into * from}`;
  const ofOneLine = {
    because: say`Yes. The layer above is the one that the line leads into; the first index is the neuron at its end, the second the one at its beginning.`,
    otherwise: say`Read ${W} like this: above the layer that the line enters, below first where it ends, then where it begins.`,
    mistakes: {
      "indices-swapped": say`The first index says into which neuron a line leads, the second from which it comes. At ${W} the line comes from neuron ${k} and leads into neuron ${j}.`,
      "wrong-layer": {
        title: "The wrong layer",
        explanation: say`A weight belongs to the layer into which it leads, so ${W} ends in layer ${layer} and starts in layer ${layer - 1}.`,
      },
      "layer-and-indices": {
        title: "Layer and indices are both read the other way",
        explanation: say`Two things: ${W} leads into layer ${layer}, and there into neuron ${j}, which is its first index.`,
      },
    },
  };
  return {
    prompt: say`In this network every neuron has a number, counted from 0 from top to bottom, and every layer has one: the inputs are layer 0. What do the small numbers at a weight say?`,
    lineText,
    line: part({
      ...ofOneLine,
      label: say`Which line is ${W}?`,
      hints: [
        say`A line has two ends and leads into one layer. Which of the three numbers at ${W} tells what?`,
        say`In the figure, look at the neurons of layer ${layer}: that is the number above. The line ends in one of them.`,
        say`It ends at neuron ${j}, the first index, and it comes from neuron ${k} of the layer before.`,
      ],
    }),
    name: part({
      ...ofOneLine,
      label: say`What is the weight called that leads ${lineText(place)}?`,
      hints: [
        say`Three numbers stand at a weight. Which of them is the layer, which the end, which the beginning?`,
        say`In the figure, look where the line ends: in layer ${layer}. That number stands above.`,
        say`Below stands first the neuron at the end, ${j}, then the one at the beginning, ${k}.`,
      ],
    }),
    sum: part({
      label: say`What does ${Z} add up?`,
      because: say`Yes. All weights whose first index is ${j}, each times the activation at the beginning of its line, and the bias of the neuron.`,
      otherwise: say`Look at the lines that arrive at this neuron. Each brings its weight times the activation at its beginning; then comes the bias.`,
      hints: [
        say`Which lines arrive at neuron ${j} of layer ${layer}, and which number do their weights share?`,
        say`In the figure, look at the ${sizes[layer - 1] ?? 0} lines that end at the ring of ${Z}, and at the small square under it.`,
        say`The first of them brings ${sums.first}, and the bias is ${sums.bias}.`,
      ],
      mistakes: {
        "indices-swapped": {
          title: "Lines that lead elsewhere",
          explanation: say`Every weight here has ${j} as its second index: these are the lines that leave neuron ${j}. ${Z} adds up the lines that arrive, and their first index is ${j}.`,
        },
        "wrong-activation": say`A neuron does not listen to its own layer. Each line begins in layer ${layer - 1}, and its weight is multiplied by the activation there.`,
        "bias-lost": say`The products are all there. The bias of the neuron comes on top, as it is.`,
        "two-at-once": {
          title: "Two slips at once",
          explanation: say`First the weights: those that arrive at this neuron have ${j} as their first index. Then look at ${asksForBias ? say`what comes on top: the bias ${sums.bias}` : say`what they are multiplied by: it comes from layer ${layer - 1}`}.`,
        },
      },
    }),
    count: part({
      label: say`Number of weights of layer ${counted}`,
      because: say`Yes: ${product}, one for each pair of neurons.`,
      otherwise: say`Count the lines that lead into layer ${counted}.`,
      hints: [
        say`How many lines arrive at one neuron of layer ${counted}?`,
        say`In the figure, count the neurons of layer ${counted} and those of layer ${counted - 1}.`,
        say`There are ${into} neurons in layer ${counted}, and ${from} lines arrive at each.`,
      ],
      mistakes: {
        "biases-counted": {
          title: "The biases are counted too",
          explanation: say`Each neuron has a bias, and it is no weight: no line belongs to it.`,
        },
        "counts-added": say`Every neuron of layer ${counted} has a line from every neuron before it, so the two numbers multiply.`,
        "whole-network": {
          title: "The weights of the whole network",
          explanation: say`Only the lines that lead into layer ${counted} belong to it.`,
        },
        "wrong-layer": {
          title: "The weights of the other layer",
          explanation: say`A weight belongs to the layer into which it leads. Count the lines that arrive in layer ${counted}.`,
        },
        "one-neuron": {
          title: "The lines of one neuron",
          explanation: say`That many lines arrive at one neuron. There are ${into} such neurons in layer ${counted}.`,
        },
      },
    }),
    lines: [
      stepTo(
        "line",
        say`The number above is the layer into which a weight leads. Below stands first the neuron that it leads into, then the one that it comes from: ${W} goes from neuron ${k} of layer ${layer - 1} into neuron ${j} of layer ${layer}.`,
      ),
      stepTo(
        "sum",
        say`So a neuron adds up all weights whose first index is its own number: ${onItsLine(maths`${Z} = ${sums.with({})}`)}`,
      ),
      stepTo(
        "count",
        say`Each of the ${into} neurons of layer ${counted} has a line from each of the ${from} before it: ${product} weights.`,
      ),
    ],
  };
};
