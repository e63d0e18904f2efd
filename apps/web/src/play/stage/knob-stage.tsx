"use client";

import type { Game, Shows } from "@nn/game";
import {
  Announcer,
  Bench,
  Board,
  Descent,
  Dock,
  DockCurve,
  FormulasProvider,
  KeyList,
  PlayArea,
  SoundButton,
  Stage,
  Tools,
  useCommitShow,
} from "@nn/game/react";
import type { Play } from "@nn/level-kit";
import { type ReactNode, type Ref, useState } from "react";
import { useStore } from "zustand";
import { FogPlanLater } from "./fog-plan-later.tsx";
import { useSoundChoice } from "./kept-sound.ts";
import styles from "./stage.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly game: Game;
  readonly shows: Shows;
  readonly formulas: Readonly<Record<string, string>>;
  /** What the site has for every page, after the tools of the game. */
  readonly tools: ReactNode;
  /** Title and goal. */
  readonly head: (tools: ReactNode, isWon: boolean) => ReactNode;
  /** What is told of a win, once the last nudge has arrived. */
  readonly win: () => ReactNode;
  /** True if the game was solved when the page opened. */
  readonly wasSolved?: boolean;
  readonly stage?: Ref<HTMLElement>;
  /** What is said to those who do not see the stage. */
  readonly children?: ReactNode;
}

/** A level with knobs on its stage, with everything in its place: on the map, tried out, or shared. */
export function KnobStage({ game, shows, formulas, tools, head, win, wasSolved = false, stage, children }: Props) {
  const { level } = game;
  const { play, reading, watched } = useStore(game.store);
  const sound = useSoundChoice();
  // The play that the board has come to rest at: a win is told once the last nudge has arrived.
  const [rested, setRested] = useState<Play>();
  const isPlanPlaying = useCommitShow(game);
  const isWon = reading.solved && !isPlanPlaying && (rested === play || watched !== undefined || wasSolved);
  const isPlanned = level.mode === "fog" && !reading.solved && !isPlanPlaying;
  return (
    <FormulasProvider formulas={formulas}>
      <PlayArea game={game} shows={shows} sound={sound}>
        <section ref={stage} aria-label={words.name} tabIndex={-1} className={styles.stage}>
          <Stage
            head={head(
              <Tools>
                <KeyList />
                <SoundButton />
                {tools}
              </Tools>,
              isWon,
            )}
            board={<Board onRest={setRested} isWon={isWon} withoutEngine={words.still} />}
            over={isPlanned && <FogPlanLater />}
            bench={shows.lamps !== 0 && <Bench lamps={shows.lamps} hasCurve={shows.ball} />}
            dock={level.descent ? <Descent /> : <Dock>{shows.ball && <DockCurve />}</Dock>}
            win={isWon && win()}
          />
        </section>
        <Announcer />
        {children}
      </PlayArea>
    </FormulasProvider>
  );
}
