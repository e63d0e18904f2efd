import type { Direction } from "@nn/level-kit";
import type { Game } from "../../game.ts";
import { hold } from "../../hands/hold.ts";

/** Holds one half of a knob down, until the returned function lets go. */
export function holdHalf(game: Game, knob: number, direction: Direction): () => void {
  return hold({
    nudge: () => {
      const before = game.store.getState().reading.cost;
      if (!game.send({ kind: "nudge", knob, direction })) return false;
      const { cost, over } = game.store.getState().reading;
      return !over && cost <= before;
    },
    wait: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    whenAtRest: (then) => {
      // A moment to see the picture, and for the board to notice that another has begun.
      let callOff: () => void;
      const timer = setTimeout(() => {
        callOff = game.rest.once(then);
      }, BETWEEN_MS);
      callOff = () => clearTimeout(timer);
      return () => callOff();
    },
  });
}

const BETWEEN_MS = 40;
