import type { GameView } from "../game.ts";
import type { Heard } from "./notes.ts";
import type { Range } from "./pitch.ts";

/** What is heard when a game goes from one view to the next, if anything. */
export function heardBetween(before: GameView, after: GameView): Heard | undefined {
  if (after.refusal !== before.refusal && after.refusal) return { kind: "refused" };
  if (after.watched !== before.watched && after.watched) {
    const { costs, at } = after.watched;
    return { kind: "scrub", cost: costs[at] as number };
  }
  const { play, reading } = after;
  // Only a move makes a sound: not a game that is resumed, nor one that starts again.
  if (play.log.length !== before.play.log.length + 1) return undefined;
  const move = play.log.at(-1);
  if (reading.solved) return { kind: "target", cost: reading.cost };
  switch (move?.kind) {
    case "undo":
    case "redo":
    case "reset":
      return { kind: "scrub", cost: reading.cost };
    case "lamp":
      return { kind: "lamp" };
    case "predict":
      return { kind: play.lit[move.knob] === before.play.lit[move.knob] ? "refused" : "lamp" };
    default:
      return { kind: "nudge", cost: reading.cost };
  }
}

/**
 * A level's range of pitch: its target, and the highest cost that it begins with or allows. A sandbox has no target, and
 * may begin with no cost.
 */
export const rangeOf = ({ play: { level, costs } }: GameView): Range => ({
  target: Math.max(0, level.target),
  full: Math.max(costs[0] as number, level.ceiling ?? 0) || 1,
});
