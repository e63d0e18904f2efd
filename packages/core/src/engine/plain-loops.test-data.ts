// The sweep as it stands in a textbook, for the tests: no flat arrays, no blocks, no lists.
import type { Example, Network } from "../index.ts";

export function sensitivitiesByPlainLoops(network: Network, { input, target }: Example) {
  const { layout, costOf } = network.plan;
  const a: number[][] = [[...input]];
  const z: number[][] = [[]];
  const indices = (length: number) => Array.from({ length }, (_, index) => index);
  layout.forEach(({ J, K, activation }, i) => {
    const sums = indices(J).map((j) =>
      indices(K).reduce((sum, k) => sum + network.w(i + 1, j, k) * (a[i]?.[k] as number), network.b(i + 1, j)),
    );
    z.push(sums);
    a.push(sums.map(activation.of));
  });
  const last = layout.length;
  const outputs = Float64Array.from([...(z[last] as number[]), ...(a[last] as number[]), ...target]);
  const J = target.length;
  let slopes = target.map((_, j) => costOf.slopeAt(outputs, 0, J, 2 * J, J, j));
  const gradient: number[][] = [];
  for (let l = last; l >= 1; l--) {
    const { J, K, activation } = layout[l - 1] as (typeof layout)[number];
    const whole = l === last ? costOf.slopeAtWeightedSum : undefined;
    const delta = indices(J).map((j) =>
      whole ? whole(outputs, 0, J, 2 * J, J, j) : (slopes[j] as number) * activation.slopeAt(z[l]?.[j] as number),
    );
    const weights = delta.flatMap((d) => indices(K).map((k) => 0 + (a[l - 1]?.[k] as number) * d));
    gradient.unshift([...weights, ...delta.map((d) => 0 + d)]);
    slopes = indices(K).map((k) => delta.reduce((sum, d, j) => sum + network.w(l, j, k) * d, 0));
  }
  return { gradient: gradient.flat(), input: slopes };
}
