import { accept, type MoveOutcome, refuse } from "./outcome.ts";
import type { Play } from "./play.ts";

/** Walks along the line. What is drawn in ink stays: there is no way back but starting again. */
export function walk(play: Play, move: "undo" | "redo" | "reset"): MoveOutcome {
  const { at, line } = play;
  if (move !== "reset" && isInInk(play)) return refuse({ code: "ink-stays" });
  switch (move) {
    case "undo":
      return at > 0 ? accept({ ...play, at: at - 1 }) : refuse({ code: "nothing-to-undo" });
    case "redo":
      return at < line.length ? accept({ ...play, at: at + 1 }) : refuse({ code: "nothing-to-redo" });
    case "reset":
      return at > 0 ? accept({ ...play, at: 0 }) : refuse({ code: "nothing-to-reset" });
  }
}

export const isInInk = ({ level }: Play) => level.mode === "ink" || level.mode === "one";
