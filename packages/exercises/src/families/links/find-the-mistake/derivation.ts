import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";

/** A line of a worked derivation. */
export interface DerivationLine {
  /** As it stands, with or without a slip. */
  readonly shown: TexPart;
  /** As it should stand. */
  readonly right: TexPart;
  readonly lights: readonly string[];
}

/** A worked derivation with one slip in it. */
export interface Derivation {
  readonly lines: readonly DerivationLine[];
  /** Which line carries the slip, from 0, and the slip. */
  readonly at: number;
  /** True where the lines below are worked out from the wrong one, and so are wrong as well. */
  readonly isCarried: boolean;
  readonly slip: { readonly name: string; readonly lookAt: readonly string[] };
}
