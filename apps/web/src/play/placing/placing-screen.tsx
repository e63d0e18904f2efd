"use client";

import type { BackpropLevel } from "@nn/level-kit";
import { useStore } from "zustand";
import { useDelivery } from "../delivery/use-delivery.ts";
import { CopyReplay } from "../level/copy-replay.tsx";
import { Evidence } from "../level/evidence.tsx";
import { LiesBehind } from "../level/lies-behind.tsx";
import { NextLevel } from "../level/next-level.tsx";
import type { ScreenProps } from "../level/screen-props.ts";
import { StageHead } from "../level/stage-head.tsx";
import { words } from "../level/words.en.ts";
import { PlacingStage, wonBy } from "../stage/placing-stage.tsx";
import { usePlacingGame } from "./use-placing-game.ts";

interface Props extends ScreenProps {
  readonly level: BackpropLevel;
}

/** A level of placing that stands on the map: it is kept, sent, and leads on. */
export function PlacingScreen({ level, behind, road, standing, formulas, title, goal, aha, next, ...site }: Props) {
  const { game, run, wasSolved, isNewStart, isFromOtherTab } = usePlacingGame(level);
  const { placing, reading } = useStore(game.store);
  const { delivery, sendAgain } = useDelivery(run);
  return (
    <PlacingStage
      {...{ game, standing, formulas, aha, wasSolved }}
      tools={site.tools}
      head={(tools) => (
        <StageHead title={title} tools={tools}>
          <p data-goal="">{isFromOtherTab ? words.otherTab : goal}</p>
          {site.withoutScript}
        </StageHead>
      )}
      ways={<NextLevel next={next} road={road} solved={level.slug} />}
      evidence={<Evidence {...{ delivery, sendAgain, par: level.par }} own={wonBy(game, isNewStart)} unit="pieces" />}
      behind={
        <LiesBehind behind={behind} road={road} solved={level.slug}>
          <CopyReplay level={level} start={0} log={placing.log} />
        </LiesBehind>
      }
      isNewStart={delivery?.kind === "stored" && reading.oneDraft ? delivery.reply.run.crown : isNewStart}
    >
      <p role="status" className="visually-hidden">
        {isFromOtherTab && words.otherTab}
      </p>
    </PlacingStage>
  );
}
