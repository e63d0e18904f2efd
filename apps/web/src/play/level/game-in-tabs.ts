import type { Move } from "@nn/level-kit";
import type { Kept } from "@/kept/kept.ts";
import type { KeptGame } from "./kept-game.ts";

/** One game that may be open in several tabs: every tab shows the same moves, and none overwrites another's. */
export interface GameInTabs {
  /** Keeps this tab's game; or, if another tab has gone on meanwhile, takes that one over and says so with `false`. */
  readonly save: (game: KeptGame | undefined) => boolean;
  readonly stop: () => void;
}

/**
 * Where two tabs have gone different ways, the one that was stored first stands: what a player sees in one tab is never
 * lost to a tab that has been asleep.
 *
 * @param take  shows another tab's game here: from its moves, or from the start where it was put away; false if it does
 *              not fit, and then this tab's own game stands
 */
export function gameInTabs(
  kept: Kept<KeptGame>,
  seenFirst: KeptGame | undefined,
  take: (other: KeptGame | undefined) => boolean,
): GameInTabs {
  let seen = seenFirst;
  const takeOver = (other: KeptGame | undefined) => {
    const before = seen;
    // First, so that what `take` sets in motion is not taken for a move of this tab.
    seen = other;
    const isTaken = take(other);
    if (!isTaken) seen = before;
    return isTaken;
  };
  const look = () => {
    const stored = kept.read();
    if (!isSame(stored, seen)) takeOver(stored);
  };
  const onStorage = () => look();
  // A tab that slept may have missed the event.
  const onVisible = () => document.visibilityState === "visible" && look();
  window.addEventListener("storage", onStorage);
  document.addEventListener("visibilitychange", onVisible);

  return {
    save: (game) => {
      const stored = kept.read();
      // What is taken over is not written back: an echo could undo what the other tab has stored since.
      if (isSame(stored, game)) {
        seen = game;
        return true;
      }
      // A storage that was emptied takes nothing away from a game that goes on here.
      if (stored && !isSame(stored, seen) && takeOver(stored)) return false;
      seen = game;
      kept.write(game);
      return true;
    },
    stop: () => {
      window.removeEventListener("storage", onStorage);
      document.removeEventListener("visibilitychange", onVisible);
    },
  };
}

function isSame(one: KeptGame | undefined, other: KeptGame | undefined): boolean {
  const [log, others] = [one?.log ?? [], other?.log ?? []];
  return one?.runId === other?.runId && log.length === others.length && log.every((move, at) => is(move, others[at]));
}

const is = (move: Move, other: Move | undefined) => move === other || JSON.stringify(move) === JSON.stringify(other);
