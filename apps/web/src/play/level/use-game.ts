"use client";

import { createGame, type Game, type GameView } from "@nn/game";
import type { NudgeLevel } from "@nn/level-kit";
import { useEffect, useState } from "react";
import { uuidv7 } from "uuidv7";
import type { Run } from "../delivery/outbox.ts";
import { gameOf } from "./kept-game.ts";

interface PlayedLevel {
  readonly game: Game;
  /** The run that this game has become; undefined until it is solved. */
  readonly run: Run | undefined;
  /** True if the game was solved when the page opened, so that nothing is to be celebrated again. */
  readonly wasSolved: boolean;
}

/** The game of a level, from where it was left in this browser. Every move is saved here at once. */
export function useGame(level: NudgeLevel): PlayedLevel {
  const [game] = useState(() => createGame(level));
  const [run, setRun] = useState<Run>();
  const [wasSolved, setWasSolved] = useState(false);

  useEffect(() => {
    const keptGame = gameOf(level);
    const kept = keptGame.read();
    const isResumed = kept !== undefined && kept.log.length > 0 && game.resume(kept.log);
    let runId = isResumed ? kept?.runId : undefined;
    let known: GameView["play"] | undefined;
    const follow = ({ play, reading }: GameView) => {
      if (play === known) return;
      known = play;
      // One id for one win: it stays with the game, so a reload sends the same run again and not another.
      runId = reading.solved ? (runId ?? uuidv7()) : undefined;
      keptGame.write(play.log.length > 0 ? { log: play.log, runId } : undefined);
      setRun(runId === undefined ? undefined : { id: runId, levelUuid: level.id, rev: level.rev, log: play.log });
    };
    setWasSolved(game.store.getState().reading.solved);
    follow(game.store.getState());
    return game.store.subscribe((view) => {
      if (!view.reading.solved) setWasSolved(false);
      follow(view);
    });
  }, [level, game]);

  return { game, run, wasSolved };
}
