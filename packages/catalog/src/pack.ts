import type { Level } from "@nn/level-kit";

/** A pack of levels, in the order of play. */
export interface Pack {
  /** The name of its package. */
  readonly name: string;
  /** The id of its world. */
  readonly world: string;
  readonly license: string;
  readonly levels: readonly Level[];
}
