"use client";

import type { Standing } from "@nn/game";
import { enteringWith, showsOf } from "@nn/game";
import {
  Announcer,
  Bench,
  Board,
  Descent,
  Dock,
  DockCurve,
  FogPlan,
  FormulasProvider,
  Goal,
  KeyList,
  PlayArea,
  SoundButton,
  Stage,
  Tools,
  useCommitShow,
} from "@nn/game/react";
import { levelAt, type NudgeLevel, type Play, startsOf } from "@nn/level-kit";
import type { Line } from "@nn/mastery/road";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useDeliveries } from "../delivery/use-deliveries.ts";
import type { LevelLink } from "../map/map.ts";
import type { Behind } from "./behind.ts";
import { useSoundChoice } from "./kept-sound.ts";
import { LeaveForLater } from "./leave-for-later.tsx";
import styles from "./level-screen.module.css";
import { StageHead } from "./stage-head.tsx";
import { useGame } from "./use-game.ts";
import { useReplay } from "./use-replay.ts";
import { Win } from "./win.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly level: NudgeLevel;
  readonly behind: Behind;
  readonly road: readonly Line[];
  readonly standing: Standing | undefined;
  readonly formulas: Readonly<Record<string, string>>;
  readonly title: string;
  readonly goal: ReactNode;
  readonly aha: ReactNode;
  readonly next: LevelLink | undefined;
  /** What the site has for every page. */
  readonly tools: ReactNode;
  /** What stands here where no script runs. */
  readonly withoutScript: ReactNode;
}

/** One level to play, from one of its starts. */
export function LevelScreen({ level, ...rest }: Props) {
  const [start, setStart] = useState(0);
  const starts = startsOf(level);
  const toOtherStart = starts > 1 ? () => setStart((start + 1) % starts) : undefined;
  const plain = useMemo(() => levelAt(level, start), [level, start]);
  return <Played key={start} level={plain} {...{ start, starts, toOtherStart }} {...rest} />;
}

interface PlayedProps extends Props {
  readonly start: number;
  readonly starts: number;
  readonly toOtherStart: (() => void) | undefined;
}

/** The stage, with everything on it in its place. */
function Played({ level, start, starts, toOtherStart, standing, ...props }: PlayedProps) {
  const { behind, road, formulas, title, goal, aha, next, tools, withoutScript } = props;
  const { game, run, wasSolved, isNewStart, isFromOtherTab } = useGame(level, start);
  const { play, reading, watched } = useStore(game.store);
  const { deliveries, submit, flush } = useDeliveries();
  const replay = useReplay(game);
  const sound = useSoundChoice();
  const stage = useRef<HTMLElement>(null);
  const shows = useMemo(() => showsOf(level, standing), [level, standing]);
  // The play that the board has come to rest at: a win is told once the last nudge has arrived.
  const [rested, setRested] = useState<Play>();
  const isPlanPlaying = useCommitShow(game);
  const isWon = reading.solved && !isPlanPlaying && (rested === play || watched !== undefined || wasSolved);
  const isPlanned = level.mode === "fog" && !reading.solved && !isPlanPlaying;

  const runId = run?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one run is sent once, whatever is rendered meanwhile
  useEffect(() => {
    if (run) void submit(run);
  }, [runId]);

  const delivery = runId === undefined ? undefined : deliveries[runId];

  return (
    <FormulasProvider formulas={formulas}>
      <PlayArea game={game} shows={shows} sound={sound}>
        <section ref={stage} aria-label={words.stage} tabIndex={-1} className={styles.play}>
          <Stage
            head={
              <StageHead
                title={title}
                tools={
                  <Tools>
                    <KeyList />
                    <SoundButton />
                    {tools}
                  </Tools>
                }
              >
                <Goal entering={enteringWith(level, standing)}>
                  {isFromOtherTab && `${words.otherTab} `}
                  {start > 0 && `${words.start(start + 1, starts)} `}
                  {goal}
                </Goal>
                <LeaveForLater game={game} next={next} />
                {withoutScript}
              </StageHead>
            }
            board={<Board onRest={setRested} isWon={isWon} withoutEngine={words.still} />}
            over={isPlanned && <FogPlan />}
            bench={shows.lamps !== 0 && <Bench lamps={shows.lamps} hasCurve={shows.ball} />}
            dock={level.descent ? <Descent /> : <Dock>{shows.ball && <DockCurve />}</Dock>}
            win={
              isWon && (
                <Win
                  {...{ game, start, title, aha, next, behind, road, replay, toOtherStart }}
                  toStage={() => stage.current?.focus()}
                  delivery={delivery}
                  sendAgain={flush}
                  // The server knows the starts that were won in other browsers, too.
                  isNewStart={delivery?.kind === "stored" && reading.oneDraft ? delivery.reply.run.crown : isNewStart}
                  isNew={!wasSolved}
                />
              )
            }
          />
        </section>
        <Announcer />
        <p role="status" className="visually-hidden">
          {isFromOtherTab && words.otherTab}
        </p>
      </PlayArea>
    </FormulasProvider>
  );
}
