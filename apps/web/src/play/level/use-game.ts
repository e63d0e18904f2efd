"use client";

import { createGame, type Game } from "@nn/game";
import type { NudgeLevel } from "@nn/level-kit";
import { useMemo, useState } from "react";
import { type KeptPlay, useKeptPlay } from "./use-kept-play.ts";

/**
 * The game of a level from one of its starts, from where it was left in this browser.
 * @param level  the plain level of the start
 */
export function useGame(level: NudgeLevel, start: number): KeptPlay & { readonly game: Game } {
  const [game] = useState(() => createGame(level));
  const playable = useMemo(
    () => ({
      standing: () => {
        const { play, reading } = game.store.getState();
        return { log: play.log, solved: reading.solved };
      },
      subscribe: game.store.subscribe,
      resume: game.resume,
      startAgain: game.startAgain,
    }),
    [game],
  );
  return { game, ...useKeptPlay(level, start, playable) };
}
