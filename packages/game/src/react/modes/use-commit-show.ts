import { useEffect, useState } from "react";
import type { Game, GameView } from "../../game.ts";

/** The eye rests this long on each column. */
const REST_MS = 160;

/**
 * Plays a plan that was committed on the board, nudge by nudge, so that the well clears column by column.
 * @returns true while it is playing
 */
export function useCommitShow(game: Game): boolean {
  const [isShowing, setShowing] = useState(false);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const stop = () => {
      callOff?.();
      callOff = undefined;
    };
    const show = (at: number, last: number) => {
      if (at > last) {
        stop();
        game.watch(undefined);
        setShowing(false);
        return;
      }
      game.watch(at);
      const timer = setTimeout(() => {
        callOff = game.rest.once(() => show(at + 1, last));
      }, REST_MS);
      callOff = () => clearTimeout(timer);
    };
    const follow = ({ play }: GameView, before: GameView) => {
      if (play === before.play || play.log.length !== before.play.log.length + 1) return;
      if (play.log.at(-1)?.kind !== "commit" || play.at === before.play.at) return;
      stop();
      setShowing(true);
      show(before.play.at + 1, play.at);
    };
    const unsubscribe = game.store.subscribe(follow);
    return () => {
      stop();
      unsubscribe();
    };
  }, [game]);
  return isShowing;
}
