import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Game, GameView } from "../game.ts";

/** The game that a play area is about. */
export const GameContext = createContext<Game | undefined>(undefined);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (!game) throw new Error("A screen of the game needs a <PlayArea> around it, which brings the game.");
  return game;
}

/** Everything to look at in the game; a screen is drawn anew when any of it changes. */
export const useGameView = (): GameView => useStore(useGame().store);
