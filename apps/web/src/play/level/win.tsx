"use client";

import type { Game } from "@nn/game";
import { SaveReplay, WinScreen } from "@nn/game/react";
import type { Line } from "@nn/mastery/road";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { saveFile } from "@/files/save-file.ts";
import { CopyResult } from "../daily/copy-result.tsx";
import type { Delivery } from "../delivery/use-deliveries.ts";
import { dateOfSlug } from "../level-address.ts";
import type { NextLink } from "../map/map.ts";
import type { Behind } from "./behind.ts";
import { CopyReplay } from "./copy-replay.tsx";
import { Evidence } from "./evidence.tsx";
import { LiesBehind } from "./lies-behind.tsx";
import { WatchPar } from "./watch-par.tsx";
import { WaysOn } from "./ways-on.tsx";
import { words } from "./win.en.ts";
import styles from "./win.module.css";

interface Props {
  readonly game: Game;
  /** From which of its starts the level was played. */
  readonly start: number;
  readonly title: string;
  readonly aha: ReactNode;
  readonly next: NextLink | undefined;
  readonly behind: Behind;
  readonly road: readonly Line[];
  readonly delivery: Delivery | undefined;
  readonly sendAgain: () => Promise<void>;
  /** Left out where the level has one start. */
  readonly toOtherStart: (() => void) | undefined;
  readonly toStage: () => void;
  /** False where this start was won before. */
  readonly isNewStart: boolean;
  /** False where the stage has no lamps to pay. */
  readonly hasLamps: boolean;
  /** True where nobody has been told yet what gradient descent is, which the chart names. */
  readonly tellsDescent: boolean;
  /** False where the level was solved before the page opened. */
  readonly isNew: boolean;
}

/** A won level: what there was to see in it, how it compares, and the ways on. */
export function Win({
  game,
  start,
  title,
  aha,
  next,
  behind,
  road,
  delivery,
  sendAgain,
  isNewStart,
  hasLamps,
  tellsDescent,
  isNew,
  ...ways
}: Props) {
  const { play, reading } = useStore(game.store);
  const { par, bestKnown } = game.level;
  const won = {
    nudges: reading.nudges,
    ink: reading.ink,
    lamps: reading.lampsPaid,
    par,
    isParProved: !bestKnown,
    stars: reading.stars,
    isOneDraft: reading.oneDraft,
    isNewStart,
    hasOtherStarts: ways.toOtherStart !== undefined,
  };
  return (
    <WinScreen
      won={hasLamps ? won : { ...won, lamps: undefined }}
      aha={aha}
      actions={<WaysOn {...{ game, next, road, isNew }} {...ways} />}
      evidence={
        <>
          <Evidence {...{ delivery, sendAgain, par }} own={won} />
          {tellsDescent && <p className={styles.note}>{words.descent}</p>}
        </>
      }
      behind={
        <LiesBehind behind={behind} road={road} solved={game.level.slug}>
          {dateOfSlug(game.level.slug) !== undefined && (
            <>
              <CopyResult game={game} className={styles.copy} />
              {words.behind.between}
            </>
          )}
          <SaveReplay
            title={title}
            className={styles.copy}
            onSave={(name, page) => saveFile(name, page, "text/html")}
          />
          {words.behind.between}
          <CopyReplay level={game.level} start={start} log={play.log} />
          {hasReachedPar(delivery, start) && (
            <>
              {words.behind.between}
              <WatchPar level={game.level} start={start} />
            </>
          )}
        </LiesBehind>
      }
      isNew={isNew}
    />
  );
}

/** True once the server has a run of three stars from this start: the solution is shown to nobody else. */
const hasReachedPar = (delivery: Delivery | undefined, start: number): boolean =>
  delivery?.kind === "stored" && delivery.reply.best.starts.some((won) => won.start === start && won.stars === 3);
