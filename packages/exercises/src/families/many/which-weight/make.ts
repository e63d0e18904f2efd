import "server-only";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { mistakeAt, wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askChoice, askNumber, assemble, type Candidate } from "../../../parts/assemble.ts";
import type { RichText, TexPart } from "../../../question/rich-text.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

const shapes = [
  [2, 3, 2],
  [3, 2, 2],
  [2, 2, 3],
  [3, 3, 2],
  [3, 2, 3],
  [2, 3, 3],
];

/** A weight w_jk of a layer, with j and k apart so that swapping them shows. */
interface Place {
  readonly scene: Scene;
  readonly layer: number;
  readonly j: number;
  readonly k: number;
}

/** Reading indices: which line is w_jk, what z_j adds up, how many weights a layer has. */
export const whichWeight: Family = {
  id: "which-weight",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const scene = sceneOf(someNetwork(dice, { sizes: dice.pick(shapes), activation: () => "relu" }));
      const j = dice.pick([0, 1]);
      return exerciseFor(dice, { scene, layer: dice.pick([1, 2]), j, k: 1 - j });
    }),
};

const idOf = ({ layer, j, k }: Omit<Place, "scene">): string => `w${layer}.${j}.${k}`;
const activation = (layer: number, i: number): string => (layer === 0 ? `x${i}` : `a${layer}.${i}`);

/** A symbol that does not light up: here the figure must not tell which line it is. */
function mute({ pen }: Scene, id: string): TexPart {
  const { tex, plain } = pen.quantity(id);
  return { tex, plain };
}

function exerciseFor(dice: Dice, place: Place): Exercise {
  const { scene, layer, j, k } = place;
  const sum = scene.pen.quantity(`z${layer}.${j}`);
  const { sizes } = scene.network;
  // Two and two are four either way, so another layer is counted where it would be these.
  const counted = sizes[layer] === 2 && sizes[layer - 1] === 2 ? 3 - layer : layer;
  const [into = 0, from = 0] = [sizes[counted], sizes[counted - 1]];
  return assemble({
    title: "Reading indices",
    prompt: say`In this network every neuron has a number, counted from 0 from top to bottom, and every layer has one: the inputs are layer 0. What do the small numbers at a weight say?`,
    asked: [dice.pick([linePart, namePart])(dice, place), sumPart(dice, place), countPart(scene, counted)],
    figure: scene.figure,
    lines: [
      say`The number above is the layer into which a weight leads. Below stands first the neuron that it leads into, then the one that it comes from: ${mute(scene, idOf(place))} goes from neuron ${k} of layer ${layer - 1} into neuron ${j} of layer ${layer}.`,
      say`So a neuron adds up all weights whose first index is its own number: ${onItsLine(maths`${sum} = ${rowText(place)}`)}`,
      say`Each of the ${into} neurons of layer ${counted} has a line from each of the ${from} before it: ${maths`${into} \\cdot ${from} = ${into * from}`} weights.`,
    ],
  });
}

/** The same numbers read wrongly: swapped, in the other layer, or both. */
function misread({ scene, layer, j, k }: Place): readonly (Omit<Place, "scene"> & Pick<Candidate, "mistake">)[] {
  const other = 3 - layer;
  const mistake = mistakeAt([idOf({ layer, j, k })]);
  const W = mute(scene, idOf({ layer, j, k }));
  const swapped = mistake(
    "indices-swapped",
    "The indices are swapped",
    say`The first index says into which neuron a line leads, the second from which it comes. At ${W} the line comes from neuron ${k} and leads into neuron ${j}.`,
  );
  const elsewhere = mistake(
    "wrong-layer",
    "The wrong layer",
    say`A weight belongs to the layer into which it leads, so ${W} ends in layer ${layer} and starts in layer ${layer - 1}.`,
  );
  const both = mistake(
    "layer-and-indices",
    "Layer and indices are both read the other way",
    say`Two things: ${W} leads into layer ${layer}, and there into neuron ${j}, which is its first index.`,
  );
  return [
    { layer, j: k, k: j, mistake: swapped },
    { layer: other, j, k, mistake: elsewhere },
    { layer: other, j: k, k: j, mistake: both },
  ];
}

const lineText = ({ layer, j, k }: Omit<Place, "scene">): RichText =>
  say`from neuron ${k} of layer ${layer - 1} to neuron ${j} of layer ${layer}`;

const words = ({ scene, layer, j, k }: Place) => ({
  because: say`Yes. The layer above is the one that the line leads into; the first index is the neuron at its end, the second the one at its beginning.`,
  otherwise: say`Read ${mute(scene, idOf({ layer, j, k }))} like this: above the layer that the line enters, below first where it ends, then where it begins.`,
  lookAt: [`z${layer}.${j}`, activation(layer - 1, k)],
});

/** Which line has this name? */
function linePart(dice: Dice, place: Place): Asked {
  const { scene, layer, j, k } = place;
  const W = mute(scene, idOf(place));
  const option = (of: Omit<Place, "scene">): Candidate => ({ label: lineText(of), lights: [idOf(of)] });
  return askChoice(dice, {
    ...words(place),
    id: "line",
    label: say`Which line is ${W}?`,
    candidates: [option(place), ...misread(place).map(({ mistake, ...of }) => withMistake(option(of), mistake))],
    hints: [
      say`A line has two ends and leads into one layer. Which of the three numbers at ${W} tells what?`,
      say`In the figure, look at the neurons of layer ${layer}: that is the number above. The line ends in one of them.`,
      say`It ends at neuron ${j}, the first index, and it comes from neuron ${k} of the layer before.`,
    ],
  });
}

/** Which name has this line? */
function namePart(dice: Dice, place: Place): Asked {
  const { scene, layer, j, k } = place;
  const option = (of: Omit<Place, "scene">): Candidate => ({ label: [mute(scene, idOf(of))] });
  return askChoice(dice, {
    ...words(place),
    id: "line",
    label: say`What is the weight called that leads ${lineText(place)}?`,
    candidates: [option(place), ...misread(place).map(({ mistake, ...of }) => withMistake(option(of), mistake))],
    hints: [
      say`Three numbers stand at a weight. Which of them is the layer, which the end, which the beginning?`,
      say`In the figure, look where the line ends: in layer ${layer}. That number stands above.`,
      say`Below stands first the neuron at the end, ${j}, then the one at the beginning, ${k}.`,
    ],
  });
}

const withMistake = (option: Candidate, mistake: Candidate["mistake"]): Candidate =>
  mistake ? { ...option, mistake } : option;

const each = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** w_j0 a_0 + w_j1 a_1 + … + b_j */
function rowText({ scene, layer, j }: Place): TexPart {
  const terms = each(scene.network.sizes[layer - 1] ?? 0, (i) =>
    termText(scene, idOf({ layer, j, k: i }), activation(layer - 1, i)),
  );
  return joined([...terms, mute(scene, `b${layer}.${j}`)], "+");
}

const termText = (scene: Scene, w: string, a: string): TexPart => maths`${mute(scene, w)} ${mute(scene, a)}`;

function sumPart(dice: Dice, place: Place): Asked {
  const { scene, layer, j, k } = place;
  const { sizes } = scene.network;
  const Z = scene.pen.quantity(`z${layer}.${j}`);
  const B = mute(scene, `b${layer}.${j}`);
  const [into = 0, from = 0] = [sizes[layer], sizes[layer - 1]];
  const fewer = Math.min(into, from);
  const lookAt = [`z${layer}.${j}`, `b${layer}.${j}`, ...each(from, (i) => idOf({ layer, j, k: i }))];
  const mistake = mistakeAt(lookAt);
  const sumOf = (terms: readonly TexPart[], last: readonly TexPart[]): Candidate => ({
    label: [joined([...terms, ...last], "+")],
  });
  const row = each(from, (i) => termText(scene, idOf({ layer, j, k: i }), activation(layer - 1, i)));
  return askChoice(dice, {
    id: "sum",
    label: say`What does ${Z} add up?`,
    candidates: [
      sumOf(row, [B]),
      {
        ...sumOf(
          each(fewer, (i) => termText(scene, idOf({ layer, j: i, k: j }), activation(layer - 1, i))),
          [B],
        ),
        mistake: mistake(
          "indices-swapped",
          "These lines lead elsewhere",
          say`Every weight here has ${j} as its second index: these are the lines that leave neuron ${j}. ${Z} adds up the lines that arrive, and their first index is ${j}.`,
        ),
      },
      {
        ...sumOf(
          each(fewer, (i) => termText(scene, idOf({ layer, j, k: i }), activation(layer, i))),
          [B],
        ),
        mistake: mistake(
          "wrong-activation",
          "The activations of the wrong layer",
          say`A neuron does not listen to its own layer. Each line begins in layer ${layer - 1}, and its weight is multiplied by the activation there.`,
        ),
      },
      {
        ...sumOf([row[k] ?? B], [B]),
        mistake: mistake(
          "one-line-only",
          "Only one line is there",
          say`All neurons of layer ${layer - 1} have a line into this one. Count the lines that arrive in the figure: each brings a term.`,
        ),
      },
      {
        ...sumOf(row, []),
        mistake: mistake(
          "bias-lost",
          "The bias is lost",
          say`The products are all there. The bias of the neuron comes on top, as it is.`,
        ),
      },
    ],
    because: say`Yes. All weights whose first index is ${j}, each times the activation at the beginning of its line, and the bias of the neuron.`,
    otherwise: say`Look at the lines that arrive at this neuron. Each brings its weight times the activation at its beginning; then comes the bias.`,
    hints: [
      say`Which lines arrive at neuron ${j} of layer ${layer}, and which number do their weights share?`,
      say`In the figure, look at the ${from} lines that end at the ring of ${Z}, and at the small square under it.`,
      say`The first of them brings ${row[0] ?? B}, and the bias is ${B}.`,
    ],
    lookAt,
  });
}

function countPart(scene: Scene, layer: number): Asked {
  const { sizes } = scene.network;
  const [into = 0, from = 0] = [sizes[layer], sizes[layer - 1]];
  const value = into * from;
  const lookAt = each(into, (i) => `z${layer}.${i}`);
  const wrong = wrongAt(lookAt);
  const other = (sizes[3 - layer] ?? 0) * (sizes[2 - layer] ?? 0);
  const wrongs = [
    wrong(
      "biases-counted",
      "The biases are counted too",
      value + into,
      say`Each neuron has a bias, and it is no weight: no line belongs to it.`,
    ),
    wrong(
      "counts-added",
      "The neurons are added up",
      into + from,
      say`Every neuron of layer ${layer} has a line from every neuron before it, so the two numbers multiply.`,
    ),
    wrong(
      "whole-network",
      "These are the weights of the whole network",
      value + other,
      say`Only the lines that lead into layer ${layer} belong to it.`,
    ),
    wrong(
      "wrong-layer",
      "These are the weights of the other layer",
      other,
      say`A weight belongs to the layer into which it leads. Count the lines that arrive in layer ${layer}.`,
    ),
    wrong(
      "one-neuron",
      "The lines of one neuron",
      from,
      say`That many lines arrive at one neuron. There are ${into} such neurons in layer ${layer}.`,
    ),
    // Where two ways lead to the same number nothing can be said about either.
  ].filter((one, i, all) => one.value !== value && all.every((another, at) => at === i || another.value !== one.value));
  return askNumber({
    id: "count",
    label: say`Number of weights of layer ${layer}`,
    value,
    wrongs,
    because: say`Yes: ${maths`${into} \\cdot ${from} = ${value}`}, one for each pair of neurons.`,
    otherwise: say`Count the lines that lead into layer ${layer}.`,
    hints: [
      say`How many lines arrive at one neuron of layer ${layer}?`,
      say`In the figure, count the neurons of layer ${layer} and those of layer ${layer - 1}.`,
      say`There are ${into} neurons in layer ${layer}, and ${from} lines arrive at each.`,
    ],
    lookAt,
  });
}
