import type { Factor, QuantityId } from "@nn/core";

/** What can be placed. How it is written, notation says. */
export interface Piece {
  readonly form: PieceForm;
  /** What it is made of: "a2.0" for 2(a − y) and its relatives, "z1.0" for σ′(z), otherwise what it is. */
  readonly quantity: QuantityId;
  readonly value: number;
}

/** `cost`: 2(a − y). `error`: a − y. `flipped`: 2(y − a). `slope`: σ′(z). `quantity`: a weight or an activation. `one`: 1. */
export type PieceForm = "cost" | "error" | "flipped" | "slope" | "quantity" | "one";

/** The piece that a factor is. */
export function pieceOf({ kind, quantity, value }: Factor): Piece {
  switch (kind) {
    case "cost":
    case "slope":
    case "one":
      return { form: kind, quantity, value };
    case "weight":
    case "activation":
      return { form: "quantity", quantity, value };
  }
}

/** Whether two pieces are one and the same. Every 1 is like every other. */
export function isSamePiece(one: Piece, other: Piece): boolean {
  return one.form === other.form && (one.form === "one" || one.quantity === other.quantity);
}
