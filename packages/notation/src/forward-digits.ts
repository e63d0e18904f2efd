import { idOf, parseQuantityName, type QuantityId, type Shape } from "@nn/core";
import { DECIMALS, readBack, rounded, shownNumber } from "./number.ts";

/** Beyond this a double has no more digits to give. */
const MOST_DECIMALS = 12;

interface Valued {
  readonly of: (id: QuantityId) => number;
}

/** How many decimals a drawing of a network shows of each quantity. */
export type DrawnDecimals = (id: QuantityId) => number;

/**
 * Decimals with which a reader can recompute a drawn network: the shown weights, activations and biases give each shown
 * weighted sum, and the shown outputs and targets give the shown cost and its slope 2(a − y). What is worked out, z and
 * C, keeps the given decimals. What goes into it gets guard digits where they are needed, the same for all neurons of a
 * layer: 1.400 × 0.621 − 0.500 would be 0.369, but z is 0.370, and so the activation is shown as 0.6212.
 */
export function drawnDecimals(shape: Shape, values: Valued, decimals = DECIMALS): DrawnDecimals {
  const entering = shape.sizes.map((_, layer) => decimalsInto(shape, values, layer, decimals));
  const given = (id: QuantityId, layer: number) =>
    isExact(values.of(id), decimals) ? decimals : (entering[layer] ?? decimals);
  const last = shape.sizes.length - 1;
  return (id) => {
    const name = parseQuantityName(id);
    switch (name.kind) {
      case "weight":
      case "bias":
        return given(id, name.layer - 1);
      case "activation":
        return given(id, name.layer);
      case "target":
        return given(id, last);
      case "weightedSum":
      case "cost":
        return decimals;
    }
  };
}

/** The fewest decimals of a layer's activations, and of what they meet, from which the shown results follow. */
function decimalsInto(shape: Shape, values: Valued, layer: number, decimals: number): number {
  const results = layer === shape.sizes.length - 1 ? costs(shape) : sums(shape, layer);
  for (let guard = decimals; guard < MOST_DECIMALS; guard++) {
    const read = (id: QuantityId) => {
      const value = values.of(id);
      return readBack(shownNumber(value, isExact(value, decimals) ? decimals : guard));
    };
    if (results.every(({ of, from }) => comesOut(from(read), of(values.of), decimals))) return guard;
  }
  return MOST_DECIMALS;
}

/** Numbers of three decimals multiplied are longer than they were, but not by this. */
const NOISE = 1e-10;

/** Whether a number worked out by hand is rounded to what is shown; at the very middle either way is right. */
const comesOut = (byHand: number, value: number, decimals: number): boolean =>
  Math.abs(byHand - readBack(shownNumber(value, decimals))) <= 0.5 * 10 ** -decimals + NOISE;

const isExact = (value: number, decimals: number): boolean => rounded(value, decimals) === value;

type Read = (id: QuantityId) => number;

/** A shown number, and how it follows from others. */
interface Result {
  readonly of: (value: Read) => number;
  readonly from: (read: Read) => number;
}

const each = (count: number | undefined): readonly number[] => Array.from({ length: count ?? 0 }, (_, at) => at);

/** z of each neuron of the next layer. */
const sums = ({ sizes }: Shape, layer: number): readonly Result[] =>
  each(sizes[layer + 1]).map((j) => ({
    of: (value) => value(idOf.z(layer + 1, j)),
    from: (read) =>
      each(sizes[layer]).reduce(
        (sum, k) => sum + read(idOf.w(layer + 1, j, k)) * read(idOf.a(layer, k)),
        read(idOf.b(layer + 1, j)),
      ),
  }));

/** C as the sum of squares, and the slope of each square. A cross-entropy is not worked out by hand. */
function costs({ sizes, cost }: Shape): readonly Result[] {
  if (cost !== "squares") return [];
  const last = sizes.length - 1;
  const outputs = each(sizes[last]);
  const gap = (read: Read, j: number) => read(idOf.a(last, j)) - read(idOf.y(j));
  const whole: Result = {
    of: (value) => value(idOf.C),
    from: (read) => outputs.reduce((sum, j) => sum + gap(read, j) ** 2, 0),
  };
  const slope = (j: number): Result => ({ of: (value) => 2 * gap(value, j), from: (read) => 2 * gap(read, j) });
  return [whole, ...outputs.map(slope)];
}
