"use client";

import { createGame, showsOf } from "@nn/game";
import { Goal, WinScreen } from "@nn/game/react";
import type { NudgeLevel } from "@nn/level-kit";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { levelWords } from "../level-words.ts";
import { KnobStage } from "../stage/knob-stage.tsx";
import { words as stageWords } from "../stage/words.en.ts";
import { TrialHead } from "./trial-head.tsx";
import type { TrialProps } from "./trial-props.ts";
import { Typeset, useFormulasOf } from "./typeset.tsx";
import { words } from "./words.en.ts";

interface Props extends TrialProps {
  readonly level: NudgeLevel;
  readonly start: number;
  readonly starts: number;
  readonly toOtherStart: (() => void) | undefined;
}

export function KnobTrial({ level, start, starts, toOtherStart, back, notice, tools, ways }: Props) {
  const [game] = useState(() => createGame(level));
  const { play, reading } = useStore(game.store);
  const formulas = useFormulasOf(level);
  const shows = useMemo(() => showsOf(level), [level]);
  const { title, goal, aha } = levelWords(level);
  const { nudges, ink, lampsPaid, stars, oneDraft, solved } = reading;
  const done = ways?.({ start, log: play.log, solved, nudges });
  return (
    <KnobStage
      {...{ game, shows, formulas, tools }}
      head={(own, isWon) => (
        <TrialHead {...{ title, back, notice }} ways={!isWon && done} tools={own}>
          <Goal>
            {start > 0 && `${stageWords.start(start + 1, starts)} `}
            <Typeset text={goal} />
          </Goal>
        </TrialHead>
      )}
      win={() => (
        <WinScreen
          won={{
            ...{ nudges, ink, lamps: lampsPaid, stars, par: level.par, isParProved: !level.bestKnown },
            ...{ isOneDraft: oneDraft, isNewStart: true },
          }}
          aha={<Typeset text={aha} />}
          actions={
            <>
              {done}
              <button type="button" className="button" onClick={game.startAgain}>
                {stageWords.again}
              </button>
              {toOtherStart && (
                <button type="button" className="button" onClick={toOtherStart}>
                  {stageWords.otherStart}
                </button>
              )}
            </>
          }
          evidence={<p>{words.local}</p>}
          isNew
        />
      )}
    />
  );
}
