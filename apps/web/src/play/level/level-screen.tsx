"use client";

import { enteringWith, showsOf } from "@nn/game";
import { Goal } from "@nn/game/react";
import { levelAt, type NudgeLevel, startsOf } from "@nn/level-kit";
import { useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useSoon } from "@/later/use-soon.ts";
import { useDelivery } from "../delivery/use-delivery.ts";
import { KnobStage } from "../stage/knob-stage.tsx";
import { words as stageWords } from "../stage/words.en.ts";
import type { ScreenProps } from "./screen-props.ts";
import { StageHead } from "./stage-head.tsx";
import { useGame } from "./use-game.ts";
import { words } from "./words.en.ts";

/** The worlds that speak of knobs and glasses, for those who have read no lesson. */
const WORLDS_OF_KNOBS = 2;

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

/** The game is kept and sent, and its win leads on. */
function Played({ level, start, starts, toOtherStart, standing, ...props }: PlayedProps) {
  const { behind, road, formulas, title, goal, aha, next, tools, withoutScript } = props;
  const { game, run, wasSolved, isNewStart, isFromOtherTab } = useGame(level, start);
  const { reading } = useStore(game.store);
  const { delivery, sendAgain } = useDelivery(run);
  const later = useSoon(loadLater);
  const stage = useRef<HTMLElement>(null);
  const shows = useMemo(() => showsOf(level, standing), [level, standing]);

  return (
    <KnobStage
      {...{ game, shows, formulas, tools, wasSolved, stage }}
      head={(own) => (
        <StageHead title={title} tools={own}>
          <Goal entering={enteringWith(level, standing)}>
            {start > 0 && `${stageWords.start(start + 1, starts)} `}
            {/* In the place of the goal: a low screen has room for one of them. */}
            {isFromOtherTab ? words.otherTab : goal}
          </Goal>
          {later && <later.LeaveForLater game={game} next={next} />}
          {withoutScript}
        </StageHead>
      )}
      win={() =>
        later && (
          <later.Win
            {...{ game, start, title, aha, next, behind, road, toOtherStart }}
            toStage={() => stage.current?.focus()}
            delivery={delivery}
            sendAgain={sendAgain}
            // The server knows the starts that were won in other browsers, too.
            isNewStart={delivery?.kind === "stored" && reading.oneDraft ? delivery.reply.run.crown : isNewStart}
            hasLamps={shows.lamps !== 0 && level.lamps !== 0}
            tellsDescent={shows.trail && standing !== undefined && standing.world <= WORLDS_OF_KNOBS}
            isNew={!wasSolved}
          />
        )
      }
    >
      <p role="status" className="visually-hidden">
        {isFromOtherTab && words.otherTab}
      </p>
    </KnobStage>
  );
}
