"use client";

import type { Level, Move } from "@nn/level-kit";
import { useEffect, useState } from "react";
import { recordId } from "@/kept/record-id.ts";
import type { Run } from "../delivery/outbox.ts";
import { gameInTabs } from "./game-in-tabs.ts";
import { gameOf } from "./kept-game.ts";
import { noteWin } from "./kept-wins.ts";

/** How far a game has come, of whatever kind it is. */
export interface Standing {
  /** Another list after every move. */
  readonly log: readonly Move[];
  readonly solved: boolean;
}

interface Playable {
  readonly standing: () => Standing;
  readonly subscribe: (react: () => void) => () => void;
  readonly resume: (log: readonly Move[]) => boolean;
  readonly startAgain: () => void;
}

export interface KeptPlay {
  /** The run that this game has become; undefined until it is solved. */
  readonly run: Run | undefined;
  /** True if the game was solved when the page opened, so that nothing is to be celebrated again. */
  readonly wasSolved: boolean;
  /** False where this browser has seen this start won before, by another run. */
  readonly isNewStart: boolean;
  /** True if what is shown was taken over from another tab, until the next move here. */
  readonly isFromOtherTab: boolean;
}

/** Takes up a game where it was left in this browser, and saves every move here at once. */
export function useKeptPlay(level: Level, start: number, game: Playable): KeptPlay {
  const [run, setRun] = useState<Run>();
  const [wasSolved, setWasSolved] = useState(false);
  const [isNewStart, setNewStart] = useState(true);
  const [isFromOtherTab, setFromOtherTab] = useState(false);

  useEffect(() => {
    const keptGame = gameOf(level, start);
    const kept = keptGame.read();
    const isResumed = kept !== undefined && kept.log.length > 0 && game.resume(kept.log);
    let runId = isResumed ? kept?.runId : undefined;
    let known: readonly Move[] | undefined;
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
    const follow = () => {
      const { log, solved } = game.standing();
      if (!solved) setWasSolved(false);
      if (log === known) return;
      known = log;
      // One id for one win: it stays with the game, so a reload sends the same run again and not another.
      runId = solved ? (runId ?? recordId()) : undefined;
      // Where another tab has gone on meanwhile, its game is shown by now, and has been followed.
      if (!tabs.save(log.length > 0 ? { log, runId } : undefined)) return;
      setFromOtherTab(isTaking);
      if (runId === undefined) return setRun(undefined);
      setNewStart(noteWin(level, start, runId));
      setRun({ id: runId, levelUuid: level.id, rev: level.rev, ...(start > 0 && { start }), log });
    };
    setWasSolved(game.standing().solved);
    follow();
    const unsubscribe = game.subscribe(follow);
    return () => {
      unsubscribe();
      tabs.stop();
    };
  }, [level, start, game]);

  return { run, wasSolved, isNewStart, isFromOtherTab };
}
