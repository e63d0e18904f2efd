import "server-only";
import { backward, type Sensitivities, trace } from "@nn/core";
import { type Asked, askNumber, type PartWords } from "../assemble.ts";
import { bracketed, figures, maths } from "../maths.ts";
import type { WrongNumber } from "../part.ts";
import { say } from "../say.ts";
import type { Scene } from "../scene.ts";
import { isUnmistakable } from "../tolerance.ts";

/** One slope of a backward sweep, with everything that is asked and said about it. */
export interface SweepCell {
  /** The quantity along which the slope is taken, such as "z1.0". */
  readonly quantity: string;
  readonly value: number;
  readonly wrongs: readonly WrongNumber[];
  readonly words: PartWords;
  /** The slope from which this one is worked out, and the factor between them; none where the sweep begins. */
  readonly from?: { readonly quantity: string; readonly times: number };
}

/** A part is named after its quantity. */
export const partOfQuantity = (quantity: string): string => quantity.replaceAll(".", "-");

/** Every mistake of the cell leads somewhere else. */
export const isTellable = ({ value, wrongs }: SweepCell): boolean => isUnmistakable(value, wrongs);

export function askCell({ pen }: Scene, { quantity, value, wrongs, words, from }: SweepCell): Asked {
  const source = from && partOfQuantity(from.quantity);
  return askNumber({
    id: partOfQuantity(quantity),
    label: [pen.slope("C", quantity)],
    value,
    wrongs,
    ...words,
    ...(from && source ? { follows: { parts: [source], value: (own) => (own[source] ?? 0) * from.times } } : {}),
  });
}

/** The slopes of one network and example, each cell ready to be asked. */
export function sweepOf(scene: Scene) {
  const { network, example, pen, value: at } = scene;
  const slopes: Sensitivities = backward(network, example);
  const last = network.layers.length;
  const q = pen.quantity;
  const toC = (id: string) => pen.slope("C", id);
  const wrong = (
    name: string,
    title: string,
    value: number,
    explanation: WrongNumber["explanation"],
    lookAt: readonly string[],
  ): WrongNumber => ({ name, title, value, explanation, lookAt });

  /** ∂C/∂a of the output, where the sweep begins. */
  function cost(j: number): SweepCell {
    const [a, y] = [`a${last}.${j}`, `y${j}`];
    const [height, target] = [at(a), at(y)];
    const lookAt = [a, y, "C"];
    const gap = maths`2 \\cdot (${figures(height, a)} - ${bracketed(target, y)})`;
    return {
      quantity: a,
      value: slopes.a(last, j),
      wrongs: [
        wrong(
          "missing-two",
          "The 2 of the square is missing",
          height - target,
          say`That is the gap. The cost is its square, and a square changes by 2 times its side: put the 2 in front.`,
          lookAt,
        ),
        wrong(
          "sign-flipped",
          "The sign is turned round",
          2 * (target - height),
          say`The gap is counted from the target to the activation: ${q(a)} minus ${q(y)}. When the activation lies above the target, raising it must raise the cost.`,
          lookAt,
        ),
        wrong(
          "square-not-differentiated",
          "This is the cost itself, not its slope",
          (height - target) ** 2,
          say`That is how large the cost is. The question is how fast it changes: 2 times the gap.`,
          lookAt,
        ),
        // With the target at 0 nothing is lost, and halfway between 0 and the target it looks like a turned sign.
        ...(target === 0 || Math.abs(2 * height - target) < 0.01
          ? []
          : [
              wrong(
                "target-lost",
                "The target has gone missing",
                2 * height,
                say`The slope of the cost is 2 times the whole gap ${q(a)} − ${q(y)}, not 2 times the activation.`,
                lookAt,
              ),
            ]),
      ],
      words: {
        because: say`Yes: ${gap} = ${figures(slopes.a(last, j), a)}. Here the sweep begins.`,
        otherwise: say`The cost is the square of the gap between ${q(a)} and ${q(y)}. Its slope is 2 times that gap, sign included.`,
        hints: [
          say`How does the square of a gap change when ${q(a)} moves a little?`,
          say`In the figure, read ${q(a)} and the target ${q(y)}.`,
          say`The gap is ${figures(height, a)} minus ${bracketed(target, y)}. Double it and keep its sign.`,
        ],
        lookAt,
      },
    };
  }

  /** ∂C/∂z = ∂C/∂a · f′(z). */
  function slope(layer: number, j: number): SweepCell {
    const [z, a] = [`z${layer}.${j}`, `a${layer}.${j}`];
    const lookAt = [z, a];
    const before = slopes.a(layer, j);
    const bend = trace(network, example, z).paths[0]?.factors[0]?.value ?? 0;
    const kind = network.layers[layer - 1]?.activation ?? "identity";
    const flat = kind === "relu" && bend === 0;
    const why =
      kind === "identity"
        ? say`This neuron hands its sum on as it is, so its slope is 1.`
        : kind === "sigmoid"
          ? say`The sigmoid is as steep as ${q(a)} times one minus ${q(a)}, which is ${figures(bend)} here.`
          : flat
            ? say`${q(z)} is below 0, where the ReLU is flat: the neuron sleeps and its slope is 0.`
            : say`${q(z)} is above 0, where the slope of the ReLU is 1.`;
    return {
      quantity: z,
      value: slopes.z(layer, j),
      wrongs: [
        ...(bend === 1
          ? []
          : [
              wrong(
                "missing-slope",
                flat ? "A sleeping neuron lets nothing through" : "The bend of the activation is missing",
                before,
                say`That is ${toC(a)}. Between ${q(z)} and ${q(a)} stands the activation function. ${why}`,
                lookAt,
              ),
            ]),
        ...(flat
          ? []
          : [
              wrong(
                "activation-for-slope",
                "The activation in place of its slope",
                before * at(a),
                say`${q(a)} is how high the curve is. What passes a nudge on is how steep it is. ${why}`,
                lookAt,
              ),
            ]),
        ...(kind === "sigmoid" || flat
          ? []
          : [
              wrong(
                "slope-zero",
                "This neuron is awake",
                0,
                say`0 would mean that nothing gets through. ${why}`,
                lookAt,
              ),
            ]),
      ],
      words: {
        because: say`Yes. ${why}`,
        otherwise: say`Take ${toC(a)} and multiply it by how steep the activation function is at ${q(z)}. ${why}`,
        hints: [
          say`You know ${toC(a)}. How much of a nudge of ${q(z)} arrives at ${q(a)}?`,
          say`In the figure, look at the neuron of ${q(a)}: which function is it, and where does ${q(z)} stand?`,
          say`${why} Multiply ${toC(a)} by it.`,
        ],
        lookAt,
      },
      from: { quantity: a, times: bend },
    };
  }

  /** ∂C/∂w = ∂C/∂z · a before. */
  function weight(layer: number, j: number, k: number): SweepCell {
    const [w, z, own] = [`w${layer}.${j}.${k}`, `z${layer}.${j}`, `a${layer}.${j}`];
    const before = layer === 1 ? `x${k}` : `a${layer - 1}.${k}`;
    const handed = slopes.z(layer, j);
    const lookAt = [w, before];
    const common = [
      wrong(
        "weight-for-activation",
        "The weight in place of the activation",
        handed * at(w),
        say`Times the weight you step back to ${q(before)}. Here ${q(w)} itself moves, and it is multiplied by ${q(before)}.`,
        lookAt,
      ),
      wrong(
        "wrong-activation",
        "The activation of the wrong layer",
        handed * at(own),
        say`The weight sits on the line that leaves ${q(before)}. ${q(own)} is what comes out on the far side.`,
        [before, own, w],
      ),
      wrong(
        "bias-rule",
        "That is the slope for the bias",
        handed,
        say`That is ${toC(z)}, which belongs to the bias. The weight is multiplied by ${q(before)} first.`,
        lookAt,
      ),
    ];
    const asleep = wrong(
      "missing-slope",
      "A sleeping neuron lets nothing through",
      slopes.a(layer, j) * at(before),
      say`Begin with ${toC(z)}, which is 0 here: the neuron sleeps, so its weight cannot be felt.`,
      [w, z],
    );
    return {
      quantity: w,
      value: slopes.gradient.w(layer, j, k),
      wrongs: handed === 0 ? [asleep] : common,
      words: {
        because: say`Yes: ${toC(z)} times what the weight is multiplied by, ${q(before)}.`,
        otherwise: say`Take ${toC(z)} and multiply it by what ${q(w)} is multiplied by.`,
        hints: [
          say`When ${q(w)} moves a little, how much does ${q(z)} move?`,
          say`In the figure, find where the line of ${q(w)} begins.`,
          say`It begins at ${q(before)}, which is ${figures(at(before), before)}. Multiply ${toC(z)} by it.`,
        ],
        lookAt,
      },
      from: { quantity: z, times: at(before) },
    };
  }

  /** ∂C/∂b = ∂C/∂z. */
  function bias(layer: number, j: number): SweepCell {
    const [b, z, w] = [`b${layer}.${j}`, `z${layer}.${j}`, `w${layer}.${j}.0`];
    const before = layer === 1 ? "x0" : `a${layer - 1}.0`;
    const handed = slopes.z(layer, j);
    const lookAt = [b, z];
    return {
      quantity: b,
      value: slopes.gradient.b(layer, j),
      wrongs: [
        wrong(
          "previous-activation-kept",
          "The previous activation is kept from the weight",
          handed * at(before),
          say`${q(before)} multiplies the weight. The bias is multiplied by nothing: it is added as it is.`,
          [b, before],
        ),
        wrong(
          "weight-for-bias",
          "The weight has nothing to do here",
          handed * at(w),
          say`${q(w)} multiplies ${q(before)}, not the bias. ${q(z)} follows ${q(b)} one to one.`,
          [b, w],
        ),
        wrong(
          "chain-broken",
          "That is only the first link",
          1,
          say`${q(z)} follows ${q(b)} one to one, and that is ${pen.slope(z, b)}. The road goes on to the cost: times ${toC(z)}.`,
          lookAt,
        ),
      ],
      words: {
        because: say`Yes. The bias is added as it is, so its slope is that of ${q(z)}.`,
        otherwise: say`When ${q(b)} moves a little, how much does ${q(z)} move? You have ${toC(z)} already.`,
        hints: [
          say`What is ${q(b)} multiplied by before it reaches ${q(z)}?`,
          say`In the figure, look at the small square under the neuron: nothing stands between it and the ring.`,
          say`It is multiplied by 1. So ${toC(b)} is as large as ${toC(z)}.`,
        ],
        lookAt,
      },
      from: { quantity: z, times: 1 },
    };
  }

  /** ∂C/∂a of an earlier layer = ∂C/∂z · w, where one road alone leads on. */
  function activation(layer: number, k: number): SweepCell {
    const [a, z, w] = [`a${layer}.${k}`, `z${layer + 1}.0`, `w${layer + 1}.0.${k}`];
    if (network.sizes[layer + 1] !== 1) throw new RangeError("several roads lead on from here");
    const handed = slopes.z(layer + 1, 0);
    const lookAt = [a, w, z];
    return {
      quantity: a,
      value: slopes.a(layer, k),
      wrongs: [
        wrong(
          "activation-for-weight",
          "The activation in place of the weight",
          handed * at(a),
          say`Times ${q(a)} you get the slope for the weight. Here ${q(a)} moves, and it is multiplied by ${q(w)}.`,
          [a, w],
        ),
        wrong(
          "weight-skipped",
          "The weight is skipped",
          handed,
          say`Between ${q(a)} and ${q(z)} lies a line with a weight. A nudge does not arrive whole: ${q(w)} times as much arrives.`,
          lookAt,
        ),
        ...(at(w) < 0
          ? [
              wrong(
                "weight-sign-lost",
                "The sign of the weight is lost",
                -slopes.a(layer, k),
                say`${q(w)} is negative: it turns up into down, so the sign changes on the way back.`,
                [w],
              ),
            ]
          : []),
      ],
      words: {
        because: say`Yes: one step back across the line is times ${q(w)}.`,
        otherwise: say`${q(a)} reaches ${q(z)} through ${q(w)}. Take ${toC(z)} and multiply it by that weight.`,
        hints: [
          say`You know ${toC(z)}. How much does ${q(z)} move when ${q(a)} is nudged?`,
          say`In the figure, look at the line from ${q(a)} to the next neuron.`,
          say`Its weight is ${figures(at(w), w)}. Multiply ${toC(z)} by it.`,
        ],
        lookAt,
      },
      from: { quantity: z, times: at(w) },
    };
  }

  return { cost, slope, weight, bias, activation };
}
