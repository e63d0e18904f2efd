import type { Network } from "@nn/core";
import { settableIds } from "./settable.ts";

/** Controls that do not belong to one quantity. */
export const CONTROLS = ["nudge", "state", "examples", "descent"] as const;

/** Whether a page or a link can hide this: a quantity, which then cannot be set either, or one of `CONTROLS`. */
export const canHide = (network: Network, name: string): boolean =>
  [...CONTROLS, ...settableIds(network)].some((known) => known === name);
