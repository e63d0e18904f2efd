import { activations, type Factor, leakyRelu, valuesOf, withParameters } from "@nn/core";
import { idOf, parseQuantityName, type QuantityId } from "@nn/notation";
import type { InView } from "./in-view.ts";
import { journeyOf } from "./journey.ts";
import type { Nudge } from "./nudge.ts";

/** A place on a curve, and a step from there: what the nudge does to something, and that to something else. */
export interface Bend {
  /** The place: the value of the cause, and of the effect over it. */
  readonly at: number;
  readonly value: number;
  /** Of the curve at this place. */
  readonly slope: number;
  /** What arrives, and what leaves. The rise of one crossing is the run of the next. */
  readonly run: number;
  readonly rise: number;
  /** Rise over run; undefined where too little arrives to be measured. */
  readonly ratio: number | undefined;
  /** The effect for every value of the cause, while all else holds still. */
  readonly curve: (cause: number) => number;
  /** The curve is a straight line. */
  readonly isStraight: boolean;
}

/** One link that a nudge crosses, with the curve of that link. */
export interface Crossing extends Bend {
  /** ∂of/∂by, the slope. */
  readonly factor: Factor;
}

/** A run smaller than this leaves no digits that anybody would divide. */
const SMALLEST_RUN = 5e-6;

/**
 * The links that a nudge crosses on its one way to the cost.
 * @throws {RangeError} if it goes several ways
 */
export function crossingsOf(inView: InView, nudge: Nudge): readonly Crossing[] {
  const { stops, links, pathCount } = journeyOf(inView, nudge);
  if (pathCount !== 1) throw new RangeError(`${nudge.quantity} has ${pathCount} ways to the cost instead of one`);
  return links.map(({ factor }, index) => {
    const [run, rise] = [stops[index]?.change ?? 0, stops[index + 1]?.change ?? 0];
    return {
      factor,
      at: stops[index]?.before ?? 0,
      value: stops[index + 1]?.before ?? 0,
      slope: factor.value,
      run,
      rise,
      ratio: ratioOf(rise, run),
      curve: curveOf(inView, factor),
      isStraight: factor.kind !== "slope" && factor.kind !== "cost",
    };
  });
}

/** The whole way of a nudge to the cost as one curve. */
export function wholeWayOf(inView: InView, nudge: Nudge): Bend {
  const { network, example, values } = inView;
  const { stops, derivative } = journeyOf(inView, nudge);
  const [run, rise] = [nudge.by, stops.at(-1)?.change ?? 0];
  return {
    at: values.of(nudge.quantity),
    value: values.of(idOf.C),
    slope: derivative,
    run,
    rise,
    ratio: ratioOf(rise, run),
    curve: (value) => valuesOf(withParameters(network, { [nudge.quantity]: value }), example).of(idOf.C),
    isStraight: false,
  };
}

const ratioOf = (rise: number, run: number) => (Math.abs(run) < SMALLEST_RUN ? undefined : rise / run);

/** The engine's own function behind a link. */
function curveOf({ network, example }: InView, { derivative: { of, by } }: Factor): (value: number) => number {
  const name = parseQuantityName(by);
  switch (name.kind) {
    case "weight":
    case "bias":
      return (value) => valuesOf(withParameters(network, { [by]: value }), example).of(of);
    case "weightedSum": {
      const layer = network.layers[name.layer - 1];
      const { activation = "identity", alpha = undefined } = layer ?? {};
      return activation === "leakyRelu" ? leakyRelu(alpha).of : activations[activation].of;
    }
    case "activation":
      return (value) => valuesOf(network, example, { activation: by, value }).of(of);
    case "target":
    case "cost":
      throw new RangeError(`no link begins at ${by}`);
  }
}

/** The quantities of a journey, cause before effect. */
export const stopsOf = (crossings: readonly Crossing[]): readonly QuantityId[] => [
  ...crossings.slice(0, 1).map(({ factor }) => factor.derivative.by),
  ...crossings.map(({ factor }) => factor.derivative.of),
];
