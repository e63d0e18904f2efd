import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { PlacingGame, PlacingView } from "../../placing/placing-game.ts";

/** The game of placing that the screens inside are about. */
export const PlacingContext = createContext<PlacingGame | undefined>(undefined);

export function usePlacing(): PlacingGame {
  const game = useContext(PlacingContext);
  if (!game) throw new Error("A screen of placing needs a <PlacingContext> around it, which brings the game.");
  return game;
}

export const usePlacingView = (): PlacingView => useStore(usePlacing().store);
