import { useStore } from "zustand";
import { useGame } from "./game-context.tsx";
import { later } from "./later.ts";

/** There is nothing to read out before the first move. */
export const news = later(() => import("./news.ts"));

/** Reads out what a move did. Refusals are read out where they are shown. */
export function Announcer() {
  const game = useGame();
  const code = news.use();
  const said = useStore(game.store, (view) => code?.newsOf(view));
  return (
    <p role="status" className="visually-hidden" data-announcer="">
      {said}
    </p>
  );
}
