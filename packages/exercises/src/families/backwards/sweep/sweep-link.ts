import "server-only";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { figures } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { Sweep, SweepCell } from "./sweep-cell.ts";

/** ∂C/∂w = ∂C/∂z · a before. */
export function weightCell(sweep: Sweep, layer: number, j: number, k: number): SweepCell {
  const { slopes, at, q, toC } = sweep;
  const [w, z, own] = [`w${layer}.${j}.${k}`, `z${layer}.${j}`, `a${layer}.${j}`];
  const before = layer === 1 ? `x${k}` : `a${layer - 1}.${k}`;
  const handed = slopes.z(layer, j);
  const lookAt = [w, before];
  const wrong = wrongAt(lookAt);
  const common = [
    wrong(
      "weight-for-activation",
      "The weight in place of the activation",
      handed * at(w),
      say`The factor ${q(w)} belongs to the step back to ${q(before)}. Here ${q(w)} itself moves, and it is multiplied by ${q(before)}.`,
    ),
    wrongAt([before, own, w])(
      "wrong-activation",
      "The activation of the wrong layer",
      handed * at(own),
      say`The weight sits on the line that leaves ${q(before)}. ${q(own)} is what comes out on the far side.`,
    ),
    wrong(
      "bias-rule",
      "That is the slope for the bias",
      handed,
      say`That is ${toC(z)}, which belongs to the bias. The weight is multiplied by ${q(before)} first.`,
    ),
  ];
  const asleep = wrongAt([w, z])(
    "missing-slope",
    "A sleeping neuron lets nothing through",
    slopes.a(layer, j) * at(before),
    say`Begin with ${toC(z)}, which is 0 here: the neuron sleeps, so its weight cannot be felt.`,
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
export function biasCell(sweep: Sweep, layer: number, j: number): SweepCell {
  const { slopes, at, q, toC, link } = sweep;
  const [b, z, w] = [`b${layer}.${j}`, `z${layer}.${j}`, `w${layer}.${j}.0`];
  const before = layer === 1 ? "x0" : `a${layer - 1}.0`;
  const handed = slopes.z(layer, j);
  const lookAt = [b, z];
  const wrong = wrongAt(lookAt);
  return {
    quantity: b,
    value: slopes.gradient.b(layer, j),
    wrongs: [
      wrongAt([b, before])(
        "previous-activation-kept",
        "The previous activation is kept from the weight",
        handed * at(before),
        say`${q(before)} multiplies the weight. The bias is multiplied by nothing: it is added as it is.`,
      ),
      wrongAt([b, w])(
        "weight-for-bias",
        "The weight has nothing to do here",
        handed * at(w),
        say`${q(w)} multiplies ${q(before)}, not the bias. ${q(z)} follows ${q(b)} one to one.`,
      ),
      wrong(
        "chain-broken",
        "That is only the first link",
        1,
        say`${q(z)} follows ${q(b)} one to one, and that is ${link(z, b)}. The road goes on to the cost: times ${toC(z)}.`,
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
export function activationCell(sweep: Sweep, layer: number, k: number): SweepCell {
  const { network, slopes, at, q, toC } = sweep;
  const [a, z, w] = [`a${layer}.${k}`, `z${layer + 1}.0`, `w${layer + 1}.0.${k}`];
  if (network.sizes[layer + 1] !== 1) throw new RangeError("several roads lead on from here");
  const handed = slopes.z(layer + 1, 0);
  const lookAt = [a, w, z];
  const wrong = wrongAt(lookAt);
  return {
    quantity: a,
    value: slopes.a(layer, k),
    wrongs: [
      wrongAt([a, w])(
        "activation-for-weight",
        "The activation in place of the weight",
        handed * at(a),
        say`The factor ${q(a)} belongs to the slope for the weight. Here ${q(a)} moves, and it is multiplied by ${q(w)}.`,
      ),
      wrong(
        "weight-skipped",
        "The weight is skipped",
        handed,
        say`Between ${q(a)} and ${q(z)} lies a line with a weight. A nudge does not arrive whole: ${q(w)} times as much arrives.`,
      ),
      ...(at(w) < 0
        ? [
            wrongAt([w])(
              "weight-sign-lost",
              "The sign of the weight is lost",
              -slopes.a(layer, k),
              say`${q(w)} is negative: it turns up into down, so the sign changes on the way back.`,
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
