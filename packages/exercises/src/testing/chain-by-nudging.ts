import type { Example, NetworkSpec } from "@nn/core";

const functions: Readonly<Record<string, (z: number) => number>> = {
  identity: (z) => z,
  relu: (z) => Math.max(z, 0),
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
};

/** Wide enough that rounding is nothing, narrow enough that a bend is nothing. */
const STEP = 1e-5;

/**
 * The slopes of a chain of single neurons as nothing but nudges show them, for tests: its own way forward, and no rule of
 * any derivative. Quantities are named by id, "z2.0", or as they are written, "z^(L)".
 */
export function chainByNudging(spec: NetworkSpec, example: Example) {
  const layers = spec.layers.length;
  const idOf = (written: string): string => {
    const [, letter = "", label = "", back = "0"] = /^([a-z])\^\((\d+|L(?:-(\d))?)\)$/.exec(written) ?? [];
    const layer = label.startsWith("L") ? layers - Number(back) : Number(label);
    if (letter !== "") return `${letter}${layer}.0${letter === "w" ? ".0" : ""}`;
    return written === "x" || written === "y" ? `${written}0` : written;
  };

  /** Every quantity, with one of them held where it is put. */
  function run(held?: { readonly id: string; readonly at: number }): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    const put = (id: string, value: number): number => {
      const kept = held?.id === id ? held.at : value;
      values.set(id, kept);
      return kept;
    };
    const y = put("y0", example.target[0] ?? Number.NaN);
    let a = put("x0", example.input[0] ?? Number.NaN);
    spec.layers.forEach(({ activation }, i) => {
      const w = put(`w${i + 1}.0.0`, spec.weights[i]?.[0]?.[0] ?? Number.NaN);
      const b = put(`b${i + 1}.0`, spec.biases[i]?.[0] ?? Number.NaN);
      const z = put(`z${i + 1}.0`, w * a + b);
      a = put(`a${i + 1}.0`, functions[activation]?.(z) ?? Number.NaN);
    });
    put("C", (a - y) ** 2);
    return values;
  }

  const still = run();
  const order = [...still.keys()];
  const value = (written: string): number => still.get(idOf(written)) ?? Number.NaN;
  function slope(of: string, by: string): number {
    const [upper, lower] = [idOf(of), idOf(by)];
    if (order.indexOf(upper) < order.indexOf(lower)) return 1 / slope(by, of);
    const at = (side: number) => run({ id: lower, at: value(by) + side * STEP }).get(upper) ?? Number.NaN;
    return (at(1) - at(-1)) / (2 * STEP);
  }
  /** A quotient as it is written: "∂C/∂a^(L)". */
  function quotient(written: string): number {
    const [, of = "", by = ""] = /^∂(.+)\/∂(.+)$/.exec(written) ?? [];
    return slope(of, by);
  }
  return { value, slope, quotient };
}
