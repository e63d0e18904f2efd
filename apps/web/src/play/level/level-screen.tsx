"use client";

import {
  Actions,
  Announcer,
  Board,
  CostTrail,
  Counts,
  Ended,
  Examples,
  FormulasProvider,
  KEYS,
  KnobList,
  LitPath,
  PlayArea,
  SectionHead,
  SelectedKnob,
  SoundButton,
} from "@nn/game/react";
import type { NudgeLevel, Play } from "@nn/level-kit";
import type { Line } from "@nn/mastery/road";
import { type ReactNode, useEffect, useRef, useState } from "react";
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
  readonly formulas: Readonly<Record<string, string>>;
  readonly title: string;
  readonly goal: ReactNode;
  readonly aha: ReactNode;
  readonly next: LevelLink | undefined;
  readonly road: readonly Line[];
}

/** One level to play: board, trail and factors on the left, knobs and lamps on the right, the win below. */
export function LevelScreen({ level, formulas, title, goal, aha, next, road }: Props) {
  const { game, run, wasSolved } = useGame(level);
  const { play, reading, watched } = useStore(game.store);
  const { deliveries, submit, flush } = useDeliveries();
  const replay = useReplay(game);
  const sound = useSoundChoice();
  const board = useRef<HTMLElement>(null);
  // The play that the board has come to rest at: a win is told once the last nudge has arrived.
  const [rested, setRested] = useState<Play>();
  const isWon = reading.solved && (rested === play || watched !== undefined || wasSolved);

  const runId = run?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one run is sent once, whatever is rendered meanwhile
  useEffect(() => {
    if (run) void submit(run);
  }, [runId]);

  const toBoard = () => board.current?.focus();

  return (
    <FormulasProvider formulas={formulas}>
      <PlayArea game={game} sound={sound}>
        <div className={styles.title}>
          <div>
            <h1>{title}</h1>
            <p className={styles.goal}>{goal}</p>
          </div>
          <Counts />
        </div>
        <div className={styles.play}>
          <div className={styles.left}>
            <section
              ref={board}
              className={styles.board}
              aria-label={words.board}
              aria-describedby="board-keys"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the board takes the keys listed below it
              tabIndex={0}
            >
              <Board onRest={setRested} withoutEngine={words.still} />
              <Examples />
            </section>
            <div className={styles.part}>
              <CostTrail />
            </div>
            <div className={styles.part}>
              <LitPath />
            </div>
          </div>
          <div className={styles.panel}>
            <SelectedKnob />
            <div>
              <Ended />
              <Actions />
              <SoundButton className={styles.sound} />
            </div>
            <KnobList />
            <section id="board-keys" className={styles.keys}>
              <SectionHead title={words.keys.title} aside={words.keys.where} />
              <ul>
                {KEYS.map(({ keys, words: does }) => (
                  <li key={does}>
                    <span>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </span>
                    {does}
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </div>
        <Announcer />
      </PlayArea>
      {isWon && (
        <WinPanel
          {...{ game, aha, next, road, replay, toBoard }}
          delivery={runId === undefined ? undefined : deliveries[runId]}
          sendAgain={flush}
          takesFocus={!wasSolved}
        />
      )}
    </FormulasProvider>
  );
}
