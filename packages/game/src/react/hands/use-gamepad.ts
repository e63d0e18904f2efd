import { useEffect } from "react";
import type { Game } from "../../game.ts";

/** Plays a game with a gamepad. What reads a pad is fetched when there is one. */
export function useGamepad(game: Game, lamps: number): void {
  useEffect(() => {
    let isHere = true;
    let stop: (() => void) | undefined;
    const begin = () => {
      import("./play-with-pad.ts")
        .then(({ playWithPad }) => {
          stop?.();
          stop = isHere ? playWithPad(game, lamps) : undefined;
        })
        .catch((error: unknown) => console.info("The gamepad is not read: its code did not come.", error));
    };
    // A pad that was there before the page tells of itself with the first button; one that has told does not tell again.
    if (navigator.getGamepads?.().some((pad) => pad?.connected)) begin();
    window.addEventListener("gamepadconnected", begin);
    return () => {
      isHere = false;
      window.removeEventListener("gamepadconnected", begin);
      stop?.();
    };
  }, [game, lamps]);
}
