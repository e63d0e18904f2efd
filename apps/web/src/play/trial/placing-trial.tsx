"use client";

import { createPlacingGame } from "@nn/game";
import type { BackpropLevel } from "@nn/level-kit";
import { useState } from "react";
import { useStore } from "zustand";
import { levelWords } from "../level-words.ts";
import { PlacingStage } from "../stage/placing-stage.tsx";
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
  const { title, goal, aha } = levelWords(level);
  const done = ways?.({ start: 0, log: placing.log, solved: reading.solved, nudges: reading.ink });
  return (
    <PlacingStage
      {...{ game, formulas, tools }}
      head={(own, isWon) => (
        <TrialHead {...{ title, back, notice }} ways={!isWon && done} tools={own}>
          <p data-goal="">
            <Typeset text={goal} />
          </p>
        </TrialHead>
      )}
      aha={<Typeset text={aha} />}
      ways={done}
      evidence={<p>{words.local}</p>}
    />
  );
}
