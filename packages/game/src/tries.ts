import type { Level, Move } from "@nn/level-kit";

/** After so many failed tries one may leave a level for later. */
export const TRIES_BEFORE_SKIPPING = 3;

/**
 * How often a game has failed. A try goes from one start to the next: it has failed when it was given up, or when all its
 * nudges were used short of the target.
 *
 * @param log of a game that is not solved
 */
export function failedTries({ budget }: Pick<Level, "budget">, log: readonly Move[]): number {
  let failed = 0;
  let at = 0;
  let isSpent = false;
  for (const move of log) {
    at += stepsOf(move);
    isSpent ||= at >= budget;
    if (move.kind === "reset") {
      failed += 1;
      at = 0;
      isSpent = false;
    }
  }
  return failed + (isSpent ? 1 : 0);
}

/** By how much a move makes the line longer. */
function stepsOf(move: Move): number {
  switch (move.kind) {
    case "nudge":
    case "descend":
    case "redo":
    case "place":
      return 1;
    case "undo":
      return -1;
    case "commit":
      return move.plan.length;
    default:
      return 0;
  }
}
