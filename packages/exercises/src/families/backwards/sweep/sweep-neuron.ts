import "server-only";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { bracketed, figures, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { Sweep, SweepCell } from "./sweep-cell.ts";

/** ∂C/∂a of the output, where the sweep begins. */
export function costCell(sweep: Sweep, j: number): SweepCell {
  const { slopes, at, last, q } = sweep;
  const [a, y] = [`a${last}.${j}`, `y${j}`];
  const [height, target] = [at(a), at(y)];
  const lookAt = [a, y, "C"];
  const wrong = wrongAt(lookAt);
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
      ),
      wrong(
        "sign-flipped",
        "The sign is turned round",
        2 * (target - height),
        say`The gap is counted from the target to the activation: ${q(a)} minus ${q(y)}. When the activation lies above the target, raising it must raise the cost.`,
      ),
      wrong(
        "square-not-differentiated",
        "This is the cost itself, not its slope",
        (height - target) ** 2,
        say`That is how large the cost is. The question is how fast it changes: 2 times the gap.`,
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
export function slopeCell(sweep: Sweep, layer: number, j: number): SweepCell {
  const { network, slopes, at, bendAt, q, toC } = sweep;
  const [z, a] = [`z${layer}.${j}`, `a${layer}.${j}`];
  const lookAt = [z, a];
  const wrong = wrongAt(lookAt);
  const before = slopes.a(layer, j);
  const bend = bendAt(z);
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
            ),
          ]),
      ...(kind === "sigmoid" || flat
        ? []
        : [wrong("slope-zero", "This neuron is awake", 0, say`0 would mean that nothing gets through. ${why}`)]),
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
