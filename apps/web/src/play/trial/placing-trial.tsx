"use client";

import { createPlacingGame, showsOf } from "@nn/game";
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
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { useSoundChoice } from "../level/kept-sound.ts";
import { levelWords } from "../level-words.ts";
import { TrialHead } from "./trial-head.tsx";
import type { TrialProps } from "./trial-props.ts";
import { Typeset, useFormulasOf } from "./typeset.tsx";
import { words } from "./words.en.ts";

interface Props extends TrialProps {
  readonly level: BackpropLevel;
}

export function PlacingTrial({ level, back, notice, tools, ways }: Props) {
  const [game] = useState(() => createPlacingGame(level));
  const { placing, reading } = useStore(game.store);
  const formulas = useFormulasOf(level);
  const sound = useSoundChoice();
  const shows = useMemo(() => ({ ...showsOf({ ...level, knobs: [] }), bench: true, trail: true }), [level]);
  const { title, goal, aha } = levelWords(level);
  const { ink, stars, oneDraft, solved } = reading;
  const done = ways?.({ start: 0, log: placing.log, solved, nudges: ink });
  return (
    <FormulasProvider formulas={formulas}>
      <PlacingArea game={game} shows={shows} sound={sound}>
        <section aria-label={words.stage}>
          <Stage
            kind="placing"
            head={
              <TrialHead
                title={title}
                back={back}
                notice={notice}
                ways={!solved && done}
                tools={
                  <ToolRow>
                    <SoundButton />
                    {tools}
                  </ToolRow>
                }
              >
                <p data-goal="">
                  <Typeset text={goal} />
                </p>
              </TrialHead>
            }
            board={<NetworkPicture />}
            over={
              !solved && (
                <Tray>
                  <PlacingNews />
                </Tray>
              )
            }
            bench={<Slots />}
            dock={null}
            win={
              solved && (
                <WinScreen
                  won={{
                    ...{ nudges: ink, ink, lamps: 0, stars, par: level.par, isParProved: true },
                    ...{ isOneDraft: oneDraft, isNewStart: true },
                  }}
                  unit="pieces"
                  aha={
                    <>
                      <Typeset text={aha} /> <Built />
                    </>
                  }
                  actions={
                    <>
                      {done}
                      <button type="button" className="button" onClick={game.startAgain}>
                        {words.again}
                      </button>
                    </>
                  }
                  evidence={<p>{words.local}</p>}
                  isNew
                />
              )
            }
          />
        </section>
      </PlacingArea>
    </FormulasProvider>
  );
}
