import "server-only";

/** Which way something goes. */
export type Direction = "rises" | "falls";

/** Up for down, and down for up. */
export const turned = (direction: Direction): Direction => (direction === "rises" ? "falls" : "rises");

/** Which way the cost goes when the earlier activation is nudged. */
export const effectOn = ({ value, nudge }: { readonly value: number; readonly nudge: Direction }): Direction =>
  value > 0 ? nudge : turned(nudge);
