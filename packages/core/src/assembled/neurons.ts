import type { Layer } from "../network/layer.ts";
import { constants } from "../numbers/exp.ts";
import { type Code, call, get, pair, set, when } from "./wasm.ts";

const { BEYOND, LN2_HIGH, LN2_LOW, PER_LN2, ROUNDER } = constants;
const { abs, add, choose, div, isAbove, isAtMost, max, mul, shiftLeft, sub, subBits, twice } = pair;

/** Which imported function is which. */
export const SMALLER_PART = 0;
export const ACTIVATE = 1;
export const END = 2;

/** The activations that are worked out here; the others are asked for outside. */
export const isAssembled = ({ activation }: Layer): boolean =>
  activation.name !== "tanh" && activation.name !== "softplus";

/** Hands out locals of two doubles. Local 0 is the integer of the loops. */
export function locals(): { readonly next: () => number; readonly count: () => number } {
  let count = 0;
  return { next: () => ++count, count: () => count };
}

/** a and f′(z) of two neurons, from their z: each into a local of its own. */
export function activated(layer: Layer, z: number, a: number, slope: number, spare: readonly number[]): Code {
  const { name, of } = layer.activation;
  const isLeft = isAtMost(get(z), twice(0));
  switch (name) {
    case "sigmoid": {
      const part = spare[0] as number;
      return [
        ...smallerPart(z, part, spare.slice(1)),
        ...set(a, sub(twice(1), get(part))),
        ...set(slope, mul(get(part), get(a))),
        ...set(a, choose(isAbove(get(z), twice(0)), get(a), get(part))),
      ];
    }
    case "relu":
      return [...set(a, max(get(z), twice(0))), ...set(slope, choose(isLeft, twice(0), twice(1)))];
    case "leakyRelu": {
      const alpha = -of(-1);
      return [
        ...set(a, choose(isLeft, mul(twice(alpha), get(z)), get(z))),
        ...set(slope, choose(isLeft, twice(alpha), twice(1))),
      ];
    }
    default:
      return [...set(a, get(z)), ...set(slope, twice(1))];
  }
}

/** The arithmetic of `smallerPart` in numbers/exp.ts, operation by operation, for two at a time. */
function smallerPart(z: number, part: number, spare: readonly number[]): Code {
  const [size, t, n, h, square, fourth, even, above, q, sum] = spare as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const beyond = mul(
    get(fourth),
    add(
      add(twice(BEYOND[0]), mul(get(square), twice(BEYOND[1]))),
      mul(get(fourth), add(twice(BEYOND[2]), mul(get(square), twice(BEYOND[3])))),
    ),
  );
  // 2⁻ⁿ has the exponent 1023 − n, and the last bits of t are those of n.
  const half = subBits(twice(1), shiftLeft(get(t), 52));
  const lost = add(
    sub(get(q), add(sub(get(sum), get(even)), get(h))),
    mul(twice(0.5), sub(sub(get(above), get(even)), get(h))),
  );
  return [
    ...set(size, abs(get(z))),
    ...set(t, add(mul(get(size), twice(PER_LN2)), twice(ROUNDER))),
    ...set(n, sub(get(t), twice(ROUNDER))),
    ...set(h, add(sub(mul(get(n), twice(LN2_HIGH / 2)), mul(get(size), twice(0.5))), mul(get(n), twice(LN2_LOW / 2)))),
    ...set(square, mul(get(h), get(h))),
    ...set(fourth, mul(get(square), get(square))),
    ...set(even, add(add(twice(1), mul(get(square), twice(1 / 3))), beyond)),
    ...set(above, add(get(even), get(h))),
    ...set(q, mul(half, get(above))),
    ...set(sum, add(sub(get(even), get(h)), get(q))),
    ...set(part, div(get(q), get(sum))),
    ...set(part, sub(get(part), mul(get(part), lost))),
    // Beyond 700, and for what is no number, another formula holds.
    ...when(
      pair.bothHold(isAtMost(get(size), twice(700))),
      [],
      set(part, pair.of(call(SMALLER_PART, pair.lane(get(z), 0)), call(SMALLER_PART, pair.lane(get(z), 1)))),
    ),
  ];
}

/** How many spare locals `activated` wants. */
export const SPARE = 11;
