import type { QuantityId } from "@nn/notation";
import type { Frame } from "./frame.ts";
import type { Travel } from "./travel.ts";

/** What a board shows moving: one thing at a time, and a new move completes it. */
export type Effect =
  | { readonly kind: "travel"; readonly travel: Travel }
  /** A lamp's sensitivity running back over so many links. */
  | { readonly kind: "lighting"; readonly links: number }
  /** What a tiny nudge does, going from a guessed knob over so many links to the cost. */
  | { readonly kind: "reason"; readonly links: number }
  | { readonly kind: "refused"; readonly isAtCeiling: boolean }
  /** The wire of the first level breathes once: it can be taken. */
  | { readonly kind: "invitation"; readonly parameter: QuantityId }
  /** A wire lets go. */
  | {
      readonly kind: "release";
      readonly parameter: QuantityId;
      readonly by: { readonly x: number; readonly y: number };
    }
  /** The target line flashes where the level is won. */
  | { readonly kind: "flash" }
  /** The parts of the stage move to new places. */
  | { readonly kind: "arrangement"; readonly from: Frame };

/** How often the first level's wire breathes, and how long the target line flashes. */
export const INVITATION_EVERY_MS = 8000;
export const FLASH_MS = 240;
