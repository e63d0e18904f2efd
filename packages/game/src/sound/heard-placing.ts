import type { PlacingView } from "../placing/placing-game.ts";
import type { Heard } from "./notes.ts";
import type { Range } from "./pitch.ts";

/** What is heard of a game of placing: the slots that are left have the place of the cost. */
export function heardOfPlacing(before: PlacingView, after: PlacingView): Heard | undefined {
  if (after.refusal !== before.refusal && after.refusal) return { kind: "refused" };
  const { placing, reading } = after;
  // Only a piece makes a sound: not a game that is resumed, nor one that starts again.
  if (placing.log.length !== before.placing.log.length + 1 || placing.log.at(-1)?.kind !== "place") return undefined;
  if (placing.last?.misplaced) return { kind: "refused" };
  return { kind: reading.solved ? "target" : "nudge", cost: reading.left };
}

/** From all slots to none. */
export const rangeOfPlacing = ({ reading }: PlacingView): Range => ({ target: 0, full: reading.filled.length });
