"use client";

import { createGame, showsOf } from "@nn/game";
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
  WinScreen,
} from "@nn/game/react";
import type { NudgeLevel, Play } from "@nn/level-kit";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { useSoundChoice } from "../level/kept-sound.ts";
import { levelWords } from "../level-words.ts";
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
  const sound = useSoundChoice();
  const shows = useMemo(() => showsOf(level), [level]);
  const [rested, setRested] = useState<Play>();
  const isPlanPlaying = useCommitShow(game);
  const isWon = reading.solved && !isPlanPlaying && rested === play;
  const isPlanned = level.mode === "fog" && !reading.solved && !isPlanPlaying;
  const { title, goal, aha } = levelWords(level);
  const { nudges, ink, lampsPaid, stars, oneDraft, solved } = reading;
  const done = ways?.({ start, log: play.log, solved, nudges });
  return (
    <FormulasProvider formulas={formulas}>
      <PlayArea game={game} shows={shows} sound={sound}>
        <section aria-label={words.stage}>
          <Stage
            head={
              <TrialHead
                title={title}
                back={back}
                notice={notice}
                ways={!isWon && done}
                tools={
                  <Tools>
                    <KeyList />
                    <SoundButton />
                    {tools}
                  </Tools>
                }
              >
                <Goal>
                  {start > 0 && `${words.start(start + 1, starts)} `}
                  <Typeset text={goal} />
                </Goal>
              </TrialHead>
            }
            board={<Board onRest={setRested} isWon={isWon} withoutEngine={words.still} />}
            over={isPlanned && <FogPlan />}
            bench={shows.lamps !== 0 && <Bench lamps={shows.lamps} hasCurve={shows.ball} />}
            dock={level.descent ? <Descent /> : <Dock>{shows.ball && <DockCurve />}</Dock>}
            win={
              isWon && (
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
                        {words.again}
                      </button>
                      {toOtherStart && (
                        <button type="button" className="button" onClick={toOtherStart}>
                          {words.otherStart}
                        </button>
                      )}
                    </>
                  }
                  evidence={<p>{words.local}</p>}
                  isNew
                />
              )
            }
          />
        </section>
        <Announcer />
      </PlayArea>
    </FormulasProvider>
  );
}
