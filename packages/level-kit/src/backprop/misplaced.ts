import { type Factor, parseQuantityName, type QuantityId, type QuantityName } from "@nn/core";
import type { Piece } from "./piece.ts";

/** What is wrong with a piece in a slot. The names are those of the exercises' mistakes. */
export type MisplacedCode =
  /** a − y: the 2 of the square's slope is missing. */
  | "missing-two"
  /** 2(y − a) */
  | "sign-flipped"
  /** σ(z) where σ′(z) belongs. */
  | "sigma-for-slope"
  /** 1 where σ′(z) belongs. */
  | "missing-slope"
  /** The activation that a weight is multiplied by, where the weight belongs. */
  | "activation-for-weight"
  /** The weight, where the activation that it is multiplied by belongs. */
  | "weight-for-activation"
  /** The activation behind the weight, or one of another layer. */
  | "wrong-activation"
  /** The right kind of factor, of another neuron or with other indices. */
  | "wrong-index"
  /** 1, as for a bias, where an activation belongs. */
  | "bias-rule"
  /** An activation where the 1 of a bias belongs. */
  | "previous-activation-kept"
  | "weight-for-bias"
  | "bias-not-differentiated"
  /** A factor of another link. */
  | "other-link";

/** Why a piece does not belong into a slot: the slot wants ∂of/∂by. */
export interface Misplaced {
  readonly code: MisplacedCode;
  readonly of: QuantityId;
  readonly by: QuantityId;
  /** What was placed. */
  readonly piece: Piece;
}

/** @param piece  not the one that belongs there */
export function misplaced(factor: Factor, piece: Piece): Misplaced {
  return { code: codeFor(factor, piece), ...factor.derivative, piece };
}

function codeFor({ kind, quantity, derivative }: Factor, { form, quantity: placed }: Piece): MisplacedCode {
  const put = parseQuantityName(placed);
  const is = (what: QuantityName["kind"]) => form === "quantity" && put.kind === what;
  switch (kind) {
    case "cost":
      if (form === "cost") return "wrong-index";
      if (placed !== quantity) return "other-link";
      return form === "error" ? "missing-two" : form === "flipped" ? "sign-flipped" : "other-link";
    case "slope":
      if (form === "slope") return "wrong-index";
      if (form === "one") return "missing-slope";
      return placed === derivative.of && form === "quantity" ? "sigma-for-slope" : "other-link";
    case "weight":
      if (is("weight")) return layerOf(placed) === layerOf(quantity) ? "wrong-index" : "other-link";
      return placed === derivative.by ? "activation-for-weight" : "other-link";
    case "activation":
      if (form === "one") return "bias-rule";
      if (is("activation")) return layerOf(placed) === layerOf(quantity) ? "wrong-index" : "wrong-activation";
      return placed === derivative.by ? "weight-for-activation" : "other-link";
    case "one":
      if (is("activation")) return "previous-activation-kept";
      if (is("weight")) return "weight-for-bias";
      return is("bias") ? "bias-not-differentiated" : "other-link";
  }
}

function layerOf(id: QuantityId): number | undefined {
  const name = parseQuantityName(id);
  return "layer" in name ? name.layer : undefined;
}
