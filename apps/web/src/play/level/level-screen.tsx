"use client";

import type { Standing } from "@nn/game";
import { showsOf } from "@nn/game";
import {
  Announcer,
  Bench,
  Board,
  Dock,
  DockCurve,
  Examples,
  FormulasProvider,
  Goal,
  PlayArea,
  SoundButton,
  Stage,
  Tools,
} from "@nn/game/react";
import type { NudgeLevel, Play } from "@nn/level-kit";
import type { Line } from "@nn/mastery/road";
import Link from "next/link";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useDeliveries } from "../delivery/use-deliveries.ts";
import type { LevelLink } from "../map/map.ts";
import { useSoundChoice } from "./kept-sound.ts";
import styles from "./level-screen.module.css";
import { useGame } from "./use-game.ts";
import { useReplay } from "./use-replay.ts";
import { WinPanel } from "./win-panel.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly level: NudgeLevel;
  readonly standing: Standing | undefined;
  readonly formulas: Readonly<Record<string, string>>;
  readonly title: string;
  readonly goal: ReactNode;
  readonly aha: ReactNode;
  readonly next: LevelLink | undefined;
  readonly road: readonly Line[];
  /** What the site has for every page. */
  readonly tools: ReactNode;
  /** What stands here where no script runs. */
  readonly withoutScript: ReactNode;
}

/** One level to play: the stage, with everything on it in its place. */
export function LevelScreen({ level, standing, formulas, title, goal, aha, next, road, tools, withoutScript }: Props) {
  const { game, run, wasSolved } = useGame(level);
  const { play, reading, watched } = useStore(game.store);
  const { deliveries, submit, flush } = useDeliveries();
  const replay = useReplay(game);
  const sound = useSoundChoice();
  const stage = useRef<HTMLElement>(null);
  const shows = useMemo(() => showsOf(level, standing), [level, standing]);
  // The play that the board has come to rest at: a win is told once the last nudge has arrived.
  const [rested, setRested] = useState<Play>();
  const isWon = reading.solved && (rested === play || watched !== undefined || wasSolved);

  const runId = run?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one run is sent once, whatever is rendered meanwhile
  useEffect(() => {
    if (run) void submit(run);
  }, [runId]);

  return (
    <FormulasProvider formulas={formulas}>
      <PlayArea game={game} shows={shows} sound={sound}>
        <section ref={stage} aria-label={words.stage} tabIndex={-1} className={styles.play}>
          <Stage
            head={
              <div className={styles.head}>
                <Link className={styles.back} href="/play" aria-label={words.back}>
                  <BackIcon />
                </Link>
                <div className={styles.title}>
                  <h1>{title}</h1>
                  <div className={styles.goal}>
                    <Goal>{goal}</Goal>
                    {withoutScript}
                  </div>
                </div>
                <div className={styles.tools}>
                  <Tools>
                    <SoundButton />
                    {tools}
                  </Tools>
                </div>
              </div>
            }
            board={<Board onRest={setRested} withoutEngine={words.still} />}
            bench={shows.lamps !== 0 && <Bench lamps={shows.lamps} hasCurve={shows.ball} />}
            dock={<Dock>{shows.ball && <DockCurve />}</Dock>}
            win={
              isWon && (
                <WinPanel
                  {...{ game, aha, next, road, replay, toBoard: () => stage.current?.focus() }}
                  delivery={runId === undefined ? undefined : deliveries[runId]}
                  sendAgain={flush}
                  takesFocus={!wasSolved}
                />
              )
            }
          />
          <Examples />
        </section>
        <Announcer />
      </PlayArea>
    </FormulasProvider>
  );
}

const BackIcon = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path
      d="M13.5 4.5L7 11l6.5 6.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
