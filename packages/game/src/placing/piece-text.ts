import type { Piece } from "@nn/level-kit";
import {
  factorLatex,
  factorText,
  type Hue,
  hueOf,
  idOf,
  latexOf,
  parseQuantityName,
  type QuantityId,
  type Traced,
  textOf,
  type Writing,
} from "@nn/notation";
import { flatDerivative } from "../lamps/flat-derivative.ts";

/** How a piece is written: 2(a − y) and its imitations, σ′(z), a weight, an activation, or 1. */
export function pieceLatex(traced: Traced, piece: Piece, writing?: Writing): string {
  const { quantity } = piece;
  const a = latexOf(traced.network, quantity, writing);
  const y = () => latexOf(traced.network, targetOf(quantity), writing);
  switch (piece.form) {
    case "cost":
      return `2(${a} - ${y()})`;
    case "error":
      return `(${a} - ${y()})`;
    case "flipped":
      return `2(${y()} - ${a})`;
    case "slope":
      return told(factorLatex(traced, slopeOf(piece), writing), linkOf(traced, piece, writing).latex);
    case "quantity":
      return a;
    case "one":
      return "1";
  }
}

export function pieceText(traced: Traced, piece: Piece): string {
  const { quantity } = piece;
  const a = textOf(traced.network, quantity);
  const y = () => textOf(traced.network, targetOf(quantity));
  switch (piece.form) {
    case "cost":
      return `2(${a} - ${y()})`;
    case "error":
      return `(${a} - ${y()})`;
    case "flipped":
      return `2(${y()} - ${a})`;
    case "slope":
      return told(factorText(traced, slopeOf(piece)), linkOf(traced, piece).plain);
    case "quantity":
      return a;
    case "one":
      return "1";
  }
}

export const pieceHue = ({ form, quantity }: Piece): Hue =>
  form === "cost" || form === "error" || form === "flipped" ? hueOf(idOf.C) : hueOf(quantity);

/** The identity's slope is written as 1, and one of them could not be told from the next: those are named by their link. */
const told = (slope: string, link: string): string => (slope === "1" ? link : slope);

const linkOf = ({ network }: Traced, piece: Piece, writing?: Writing) =>
  flatDerivative(network, slopeOf(piece).derivative.of, piece.quantity, writing);

/** The target of an output's activation. */
const targetOf = (quantity: QuantityId): QuantityId => {
  const name = parseQuantityName(quantity);
  return idOf.y("j" in name ? name.j : 0);
};

/** σ′(z) as the factor that it is. */
function slopeOf({ quantity, value }: Piece) {
  const name = parseQuantityName(quantity);
  if (name.kind !== "weightedSum") throw new Error(`${quantity} has no slope`);
  const of = idOf.a(name.layer, name.j);
  return { kind: "slope", quantity, derivative: { of, by: quantity }, value } as const;
}
