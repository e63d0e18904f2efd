"use client";

import { createPlacingGame, type PlacingGame } from "@nn/game";
import type { BackpropLevel } from "@nn/level-kit";
import { useMemo, useState } from "react";
import { type KeptPlay, useKeptPlay } from "../level/use-kept-play.ts";

/** A level has one start where nothing is nudged. */
const START = 0;

/** The game of a level of placing, from where it was left in this browser. */
export function usePlacingGame(level: BackpropLevel): KeptPlay & { readonly game: PlacingGame } {
  const [game] = useState(() => createPlacingGame(level));
  const playable = useMemo(
    () => ({
      standing: () => {
        const { placing, reading } = game.store.getState();
        return { log: placing.log, solved: reading.solved };
      },
      subscribe: game.store.subscribe,
      resume: game.resume,
      startAgain: game.startAgain,
    }),
    [game],
  );
  return { game, ...useKeptPlay(level, START, playable) };
}
