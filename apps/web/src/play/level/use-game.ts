"use client";

import { createGame, type Game, type GameView } from "@nn/game";
import type { NudgeLevel } from "@nn/level-kit";
import { useEffect, useState } from "react";
import { recordId } from "@/kept/record-id.ts";
import type { Run } from "../delivery/outbox.ts";
import { gameInTabs } from "./game-in-tabs.ts";
import { gameOf } from "./kept-game.ts";
import { noteWin } from "./kept-wins.ts";

interface PlayedLevel {
  readonly game: Game;
  /** The run that this game has become; undefined until it is solved. */
  readonly run: Run | undefined;
  /** True if the game was solved when the page opened, so that nothing is to be celebrated again. */
  readonly wasSolved: boolean;
  /** False where this browser has seen this start won before, by another run. */
  readonly isNewStart: boolean;
  /** True if what is shown was taken over from another tab, until the next move here. */
  readonly isFromOtherTab: boolean;
}

/**
 * The game of a level from one of its starts, from where it was left in this browser. Every move is saved here at once.
 * @param level  the plain level of the start
 */
export function useGame(level: NudgeLevel, start: number): PlayedLevel {
  const [game] = useState(() => createGame(level));
  const [run, setRun] = useState<Run>();
  const [wasSolved, setWasSolved] = useState(false);
  const [isNewStart, setNewStart] = useState(true);
  const [isFromOtherTab, setFromOtherTab] = useState(false);

  useEffect(() => {
    const keptGame = gameOf(level, start);
    const kept = keptGame.read();
    const isResumed = kept !== undefined && kept.log.length > 0 && game.resume(kept.log);
    let runId = isResumed ? kept?.runId : undefined;
    let known: GameView["play"] | undefined;
    let isTaking = false;
    const tabs = gameInTabs(keptGame, kept, (other) => {
      const before = runId;
      isTaking = true;
      runId = other?.runId;
      let isTaken = true;
      if (other) isTaken = game.resume(other.log);
      else game.startAgain();
      if (!isTaken) runId = before;
      isTaking = false;
      return isTaken;
    });
    const follow = ({ play, reading }: GameView) => {
      if (play === known) return;
      known = play;
      // One id for one win: it stays with the game, so a reload sends the same run again and not another.
      runId = reading.solved ? (runId ?? recordId()) : undefined;
      // Where another tab has gone on meanwhile, its game is shown by now, and has been followed.
      if (!tabs.save(play.log.length > 0 ? { log: play.log, runId } : undefined)) return;
      setFromOtherTab(isTaking);
      if (runId === undefined) return setRun(undefined);
      setNewStart(noteWin(level, start, runId));
      setRun({ id: runId, levelUuid: level.id, rev: level.rev, ...(start > 0 && { start }), log: play.log });
    };
    setWasSolved(game.store.getState().reading.solved);
    follow(game.store.getState());
    const unsubscribe = game.store.subscribe((view) => {
      if (!view.reading.solved) setWasSolved(false);
      follow(view);
    });
    return () => {
      unsubscribe();
      tabs.stop();
    };
  }, [level, start, game]);

  return { game, run, wasSolved, isNewStart, isFromOtherTab };
}
