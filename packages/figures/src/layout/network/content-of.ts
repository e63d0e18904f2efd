import type { ActivationName, Shape } from "@nn/core";
import {
  type Counting,
  DECIMALS,
  drawnDecimals,
  fixedNumber,
  idOf,
  kindOf,
  labelOf,
  parseQuantityName,
  type QuantityId,
  strokeOf,
} from "@nn/notation";
import { rangeOf } from "../../model/range.ts";
import { glassScale, scaleText, shareOf } from "../glass.ts";
import type { Size } from "../size.ts";
import type { NetworkContent } from "./content.ts";
import { decimalsWithRoom, roomForGuards } from "./guard-room.ts";

interface Drawn {
  readonly shape: Shape;
  readonly counting: Counting;
  readonly first?: number;
  readonly isQuiet?: boolean;
}

interface Valued {
  readonly of: (id: QuantityId) => number;
}

/** How thick the line of a weight is if no value is shown. */
export const LETTER_STROKE = 1.5;

/** A network in letters alone. */
export const letteredContent = ({ shape, counting, first = 0, isQuiet = false }: Drawn): NetworkContent => ({
  sizes: shape.sizes,
  first,
  isQuiet,
  labelOf: (id) => labelOf(shape, id, counting),
  numberOf: () => undefined,
  largestWeight: 0,
  thicknessOf: () => LETTER_STROKE,
  scaleTextOf: () => undefined,
  targetLevelOf: () => 0.5,
});

/** A network whose numbers do not change. */
export function fixedContent(drawn: Drawn, values: Valued): NetworkContent {
  const { shape } = drawn;
  const scales = scalesOf(shape, values);
  const last = shape.sizes.length - 1;
  const decimals = drawnDecimals(shape, values);
  return {
    ...letteredContent(drawn),
    numberOf: (id) => fixedNumber(values.of(id), decimalsWithRoom(values.of(id), decimals(id), DECIMALS)),
    largestWeight: Math.max(...weightsOf(shape).map((id) => Math.abs(values.of(id)))),
    thicknessOf: (id, pxPerWeight) => strokeOf(values.of(id), pxPerWeight).width,
    scaleTextOf: (layer) => scaleText(scales[layer] ?? 1),
    targetLevelOf: (j) => shareOf(values.of(idOf.y(j)), scales[last] ?? 1),
  };
}

/** There is no room between two neurons for the thickest lines a reader can make of all weights, so this is assumed. */
const USUAL_WEIGHT = 2;

/** A network whose numbers a reader may change: with room for what they may become, so that nothing else moves. */
export function liveContent(drawn: Drawn, decimals: number): NetworkContent {
  const { shape } = drawn;
  const reach = reachOf(shape);
  const largestWeight = largest(idOf.w(1, 0, 0));
  return {
    ...letteredContent(drawn),
    numberOf: (id) => {
      const sign = mayBeNegative(shape, id) ? "−" : "";
      const usual = widest(reach(id), mostDecimals(id, decimals));
      const guarded = kindOf(id) === "activation" ? roomForGuards(decimals) : "";
      return sign + (guarded.length > usual.length ? guarded : usual);
    },
    largestWeight,
    thicknessOf: (_, pxPerWeight) => strokeOf(USUAL_WEIGHT, pxPerWeight).width,
    scaleTextOf: (layer) => scaleText(glassScale([reach(idOf.a(layer, 0))])),
    targetLevelOf: () => undefined,
  };
}

/** What a reader sets has three decimals, if it was typed; a bead has room for one digit more beside its own. */
function mostDecimals(id: QuantityId, decimals: number): number {
  switch (kindOf(id)) {
    case "activation":
    case "weight":
    case "weightedSum":
    case "cost":
      return decimals;
    case "bias":
    case "input":
    case "target":
      return DECIMALS;
  }
}

/** Digits in place of a number: as many as it can ever need. */
const widest = (reach: number, decimals: number): string => reach.toFixed(decimals).replaceAll(/\d/g, "0");

/** The scale that the glasses of each layer share; a target belongs to the last layer. */
export const scalesOf = ({ sizes }: Shape, values: Valued): readonly number[] =>
  sizes.map((count, layer) => {
    const each = Array.from({ length: count }, (_, j) => j);
    const targets = layer === sizes.length - 1 ? each.map((j) => values.of(idOf.y(j))) : [];
    return glassScale([...each.map((j) => values.of(idOf.a(layer, j))), ...targets]);
  });

const weightsOf = ({ sizes }: Shape): readonly QuantityId[] =>
  sizes
    .slice(1)
    .flatMap((count, before) =>
      Array.from({ length: count }, (_, j) => j).flatMap((j) =>
        Array.from({ length: sizes[before] ?? 0 }, (_, k) => idOf.w(before + 1, j, k)),
      ),
    );

/** The largest size that a reader can give a quantity. */
const largest = (id: QuantityId): number => {
  const range = rangeOf(id);
  return range ? Math.max(Math.abs(range.min), Math.abs(range.max)) : Number.NaN;
};

/** Activation functions that stay between −1 and 1, whatever comes in. */
const SQUASHING: readonly ActivationName[] = ["sigmoid", "tanh"];

/** How large a quantity can become while everything that a reader can set is within its range. */
function reachOf({ sizes, layers }: Shape): (id: QuantityId) => number {
  const activations = [largest(idOf.x(0))];
  const sums = [Number.NaN];
  layers.forEach(({ activation }, before) => {
    const into = (sizes[before] ?? 1) * largest(idOf.w(1, 0, 0)) * (activations[before] ?? 0) + largest(idOf.b(1, 0));
    sums.push(into);
    activations.push(SQUASHING.includes(activation) ? 1 : into);
  });
  return (id) => {
    const name = parseQuantityName(id);
    switch (name.kind) {
      case "weightedSum":
        return sums[name.layer] ?? Number.NaN;
      case "activation":
        return activations[name.layer] ?? Number.NaN;
      case "cost":
        return (sizes.at(-1) ?? 1) * ((activations.at(-1) ?? 1) + 1) ** 2;
      default:
        return largest(id);
    }
  };
}

function mayBeNegative({ layers }: Shape, id: QuantityId): boolean {
  const name = parseQuantityName(id);
  if (name.kind !== "activation") return kindOf(id) !== "target" && name.kind !== "cost";
  const activation = layers[name.layer - 1]?.activation;
  return activation !== undefined && !["sigmoid", "relu", "softplus"].includes(activation);
}

export const contentOf = (
  drawn: Drawn & { readonly showsValues: boolean; readonly isFixed: boolean },
  values: Valued,
  size: Size,
): NetworkContent => {
  if (!drawn.showsValues) return letteredContent(drawn);
  return drawn.isFixed ? fixedContent(drawn, values) : liveContent(drawn, size === "narrow" ? 2 : 3);
};
