"use client";

import { enteringWith, showsOf } from "@nn/game";
import {
  Announcer,
  Bench,
  Board,
  Descent,
  Dock,
  DockCurve,
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
import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useSoon } from "@/later/use-soon.ts";
import { useDelivery } from "../delivery/use-delivery.ts";
import { FogPlanLater } from "./fog-plan-later.tsx";
import { useSoundChoice } from "./kept-sound.ts";
import styles from "./level-screen.module.css";
import type { ScreenProps } from "./screen-props.ts";
import { StageHead } from "./stage-head.tsx";
import { useGame } from "./use-game.ts";
import { words } from "./words.en.ts";

const loadLater = () => import("./later.ts");

interface Props extends ScreenProps {
  readonly level: NudgeLevel;
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
  const { delivery, sendAgain } = useDelivery(run);
  const sound = useSoundChoice();
  const later = useSoon(loadLater);
  const stage = useRef<HTMLElement>(null);
  const shows = useMemo(() => showsOf(level, standing), [level, standing]);
  // The play that the board has come to rest at: a win is told once the last nudge has arrived.
  const [rested, setRested] = useState<Play>();
  const isPlanPlaying = useCommitShow(game);
  const isWon = reading.solved && !isPlanPlaying && (rested === play || watched !== undefined || wasSolved);
  const isPlanned = level.mode === "fog" && !reading.solved && !isPlanPlaying;

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
                  {start > 0 && `${words.start(start + 1, starts)} `}
                  {/* In the place of the goal: a low screen has room for one of them. */}
                  {isFromOtherTab ? words.otherTab : goal}
                </Goal>
                {later && <later.LeaveForLater game={game} next={next} />}
                {withoutScript}
              </StageHead>
            }
            board={<Board onRest={setRested} isWon={isWon} withoutEngine={words.still} />}
            over={isPlanned && <FogPlanLater />}
            bench={shows.lamps !== 0 && <Bench lamps={shows.lamps} hasCurve={shows.ball} />}
            dock={level.descent ? <Descent /> : <Dock>{shows.ball && <DockCurve />}</Dock>}
            win={
              isWon &&
              later && (
                <later.Win
                  {...{ game, start, title, aha, next, behind, road, toOtherStart }}
                  toStage={() => stage.current?.focus()}
                  delivery={delivery}
                  sendAgain={sendAgain}
                  // The server knows the starts that were won in other browsers, too.
                  isNewStart={delivery?.kind === "stored" && reading.oneDraft ? delivery.reply.run.crown : isNewStart}
                  hasLamps={shows.lamps !== 0 && level.lamps !== 0}
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
