// Forward and back in exact numbers, straight from the formulas; shares no code with the engine.
import { activations, type Bounded, exactOne, given, minus, over, sum, times } from "./bounded.ts";
import { D, exp, log1p, sigmoid, sigmoidSlope, softplus, ZERO } from "./exact.ts";

export interface Spec {
  inputs: number;
  layers: { neurons: number; activation: string; alpha?: number }[];
  weights: number[][][];
  biases: number[][];
  cost: "squares" | "crossEntropy" | "softmaxCrossEntropy";
}
export interface Example {
  input: number[];
  target: number[];
}

const U = 2 ** -53;
const number = (x: D) => x.abs().toNumber();

export function backpropagate(spec: Spec, { input, target }: Example) {
  const last = spec.layers.length;
  const functions = spec.layers.map((layer) => activations(layer.alpha)[layer.activation]);
  const a: Bounded[][] = [input.map(given)];
  const z: Bounded[][] = [[]];
  for (let l = 1; l <= last; l++) {
    z[l] = spec.weights[l - 1].map((row, j) =>
      sum([given(spec.biases[l - 1][j]), ...row.map((w, k) => times(given(w), a[l - 1][k]))]),
    );
    a[l] = z[l].map(functions[l - 1].of);
  }
  const { cost, outputs, fused } = costs[spec.cost](z[last], a[last], target);
  const dA: Bounded[][] = [];
  const dZ: Bounded[][] = [];
  dA[last] = outputs;
  for (let l = last; l >= 1; l--) {
    dZ[l] = l === last && fused ? fused : dA[l].map((slope, j) => times(slope, functions[l - 1].slopeAt(z[l][j])));
    dA[l - 1] = a[l - 1].map((_, k) => sum(dZ[l].map((slope, j) => times(given(spec.weights[l - 1][j][k]), slope))));
  }
  const gradient = spec.layers.flatMap((_, i) => [
    ...dZ[i + 1].flatMap((slope) => a[i].map((activation) => times(activation, slope))),
    ...dZ[i + 1].map((slope) => times(exactOne, slope)),
  ]);
  return {
    z,
    a,
    dZ,
    dA,
    cost,
    gradient,
    slopes: z.map((layer, l) => layer.map((at) => functions[l - 1].slopeAt(at))),
  };
}

export function mean(runs: readonly { cost: Bounded; gradient: Bounded[] }[]) {
  const of = (numbers: Bounded[]) => over(sum(numbers), runs.length);
  return {
    cost: of(runs.map((run) => run.cost)),
    gradient: runs[0].gradient.map((_, i) => of(runs.map((run) => run.gradient[i]))),
  };
}

type CostResult = { cost: Bounded; outputs: Bounded[]; fused?: Bounded[] };
const costs: Record<Spec["cost"], (z: Bounded[], a: Bounded[], y: number[]) => CostResult> = {
  squares: (_z, a, y) => {
    const gaps = a.map((output, j) => minus(output, given(y[j])));
    return { cost: sum(gaps.map((gap) => times(gap, gap))), outputs: gaps.map((gap) => times(given(2), gap)) };
  },

  crossEntropy: (z, _a, y) => {
    const each = z.map((at, j) => {
      const [one, zero] = [given(y[j]).v, minus(given(1), given(y[j])).v];
      const [yes, no] = [sigmoid(at.v), sigmoid(at.v.neg())];
      const terms = [one.times(softplus(at.v.neg())), zero.times(softplus(at.v))];
      const cost = terms[0].plus(terms[1]);
      const costSlope = number(one) * number(no) + number(zero) * number(yes);
      const fused = zero.times(yes).minus(one.times(no));
      const sizes = number(zero.times(yes)) + number(one.times(no));
      const whenOne = one.div(yes);
      const whenZero = zero.div(no);
      const relative = Math.max(number(yes), number(no)) * at.e; // |d ln σ(±z)| ≤ dz
      return {
        cost: { v: cost, e: costSlope * at.e + 8 * U * (number(terms[0]) + number(terms[1])) },
        fused: { v: fused, e: number(sigmoidSlope(at.v)) * (number(one) + number(zero)) * at.e + 8 * U * sizes },
        output: { v: whenZero.minus(whenOne), e: (relative + 8 * U) * (number(whenOne) + number(whenZero)) },
      };
    });
    return {
      cost: sum(each.map((one) => one.cost)),
      outputs: each.map((one) => one.output),
      fused: each.map((one) => one.fused),
    };
  },

  softmaxCrossEntropy: (_z, a, y) => {
    const highest = D.max(...a.map((score) => score.v));
    const top = a.reduce((so, score) => (score.v.gt(so.v) ? score : so));
    const powers = a.map((score) => exp(score.v.minus(highest)));
    const targets = y.map((value) => given(value).v);
    const total = targets.reduce((so, value) => so.plus(value), ZERO);
    const absolute = targets.reduce((so, value) => so + number(value), 0);
    // Relative error of e^{a − highest}: that of its argument, and 1 ulp.
    const relative = a.map((score) => score.e + top.e + U * number(score.v.minus(highest)) + 2 * U);
    const others = powers.reduce((so, power, j) => (a[j] === top ? so : so.plus(power)), ZERO);
    const spread = Math.max(...relative) + y.length * U;
    const gaps = a.map((score, j) => targets[j].times(highest.minus(score.v)));
    const gapErrors = a.map((score, j) => number(targets[j]) * (score.e + top.e) + 2 * U * number(gaps[j]));
    const logarithm = log1p(others);
    const cost = {
      v: gaps.reduce((so, gap) => so.plus(gap), ZERO).plus(total.times(logarithm)),
      e:
        gapErrors.reduce((so, error) => so + error, 0) +
        absolute * (number(others.div(others.plus(1))) * spread + (6 + y.length) * U * number(logarithm)) +
        (y.length + 1) * U * (gaps.reduce((so, gap) => so + number(gap), 0) + absolute * number(logarithm)),
    };
    const all = others.plus(1);
    const outputs = a.map((_, j) => {
      const restTargets = total.minus(targets[j]);
      const rest = powers.reduce((so, power, i) => (i === j ? so : so.plus(power)), ZERO);
      const v = powers[j].times(restTargets).minus(targets[j].times(rest)).div(all);
      const sizes =
        (number(powers[j]) * (absolute - number(targets[j])) + number(targets[j]) * number(rest)) / number(all);
      return { v, e: sizes * (3 * spread + (6 + 2 * y.length) * U) };
    });
    return { cost, outputs };
  },
};
