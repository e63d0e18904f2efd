"use client";

import { showsOf } from "@nn/game";
import {
  Built,
  FormulasProvider,
  NetworkPicture,
  PlacingArea,
  PlacingNews,
  Slots,
  SoundButton,
  Stage,
  ToolRow,
  Tray,
  WinScreen,
} from "@nn/game/react";
import type { BackpropLevel } from "@nn/level-kit";
import { useMemo } from "react";
import { useStore } from "zustand";
import { useDelivery } from "../delivery/use-delivery.ts";
import { CopyReplay } from "../level/copy-replay.tsx";
import { Evidence } from "../level/evidence.tsx";
import { useSoundChoice } from "../level/kept-sound.ts";
import { LiesBehind } from "../level/lies-behind.tsx";
import { NextLevel } from "../level/next-level.tsx";
import type { ScreenProps } from "../level/screen-props.ts";
import { StageHead } from "../level/stage-head.tsx";
import { words as winWords } from "../level/win.en.ts";
import { words } from "../level/words.en.ts";
import { usePlacingGame } from "./use-placing-game.ts";

interface Props extends ScreenProps {
  readonly level: BackpropLevel;
}

/** A level of placing: the factors of a derivative on the way back through the network. */
export function PlacingScreen({ level, behind, road, standing, formulas, title, goal, aha, next, ...site }: Props) {
  const { game, run, wasSolved, isNewStart, isFromOtherTab } = usePlacingGame(level);
  const { placing, reading } = useStore(game.store);
  const sound = useSoundChoice();
  const { delivery, sendAgain } = useDelivery(run);
  const shows = useMemo(
    () => ({ ...showsOf({ ...level, knobs: [] }, standing), bench: true, trail: true }),
    [level, standing],
  );
  const won = {
    nudges: reading.ink,
    ink: reading.ink,
    lamps: 0,
    par: level.par,
    isParProved: true,
    stars: reading.stars,
    isOneDraft: reading.oneDraft,
    isNewStart: delivery?.kind === "stored" && reading.oneDraft ? delivery.reply.run.crown : isNewStart,
  };
  return (
    <FormulasProvider formulas={formulas}>
      <PlacingArea game={game} shows={shows} sound={sound}>
        <section aria-label={words.stage}>
          <Stage
            kind="placing"
            head={
              <StageHead
                title={title}
                tools={
                  <ToolRow>
                    <SoundButton />
                    {site.tools}
                  </ToolRow>
                }
              >
                <p data-goal="">{isFromOtherTab ? words.otherTab : goal}</p>
                {site.withoutScript}
              </StageHead>
            }
            board={<NetworkPicture />}
            over={
              !reading.solved && (
                <Tray>
                  <PlacingNews />
                </Tray>
              )
            }
            bench={<Slots />}
            dock={null}
            win={
              reading.solved && (
                <WinScreen
                  won={won}
                  unit="pieces"
                  aha={
                    <>
                      {aha} <Built />
                    </>
                  }
                  actions={
                    <>
                      <NextLevel next={next} />
                      <button type="button" className="button" onClick={game.startAgain}>
                        {winWords.ways.again}
                      </button>
                    </>
                  }
                  evidence={<Evidence {...{ delivery, sendAgain, par: level.par }} own={won} unit="pieces" />}
                  behind={
                    <LiesBehind behind={behind} road={road} solved={level.slug}>
                      <CopyReplay level={level} start={0} log={placing.log} />
                    </LiesBehind>
                  }
                  isNew={!wasSolved}
                />
              )
            }
          />
        </section>
        <p role="status" className="visually-hidden">
          {isFromOtherTab && words.otherTab}
        </p>
      </PlacingArea>
    </FormulasProvider>
  );
}
