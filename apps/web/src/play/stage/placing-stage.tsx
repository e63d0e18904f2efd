"use client";

import { type PlacingGame, placingShows, type Standing } from "@nn/game";
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
  type Won,
} from "@nn/game/react";
import { type ReactNode, useMemo } from "react";
import { useStore } from "zustand";
import { useSoundChoice } from "./kept-sound.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly game: PlacingGame;
  readonly standing?: Standing | undefined;
  readonly formulas: Readonly<Record<string, string>>;
  /** What the site has for every page, after the tools of the game. */
  readonly tools: ReactNode;
  /** Title and goal. */
  readonly head: (tools: ReactNode, isWon: boolean) => ReactNode;
  readonly aha: ReactNode;
  /** What there is to do after a win, before the same again. */
  readonly ways: ReactNode;
  readonly evidence: ReactNode;
  readonly behind?: ReactNode;
  /** False where this learner has won the level before. */
  readonly isNewStart?: boolean;
  /** True if the game was solved when the page opened. */
  readonly wasSolved?: boolean;
  /** What is said to those who do not see the stage. */
  readonly children?: ReactNode;
}

/** A level of placing on its stage: the factors of a derivative on the way back through the network. */
export function PlacingStage({ game, standing, formulas, tools, head, aha, ways, evidence, behind, ...rest }: Props) {
  const { isNewStart = true, wasSolved = false, children } = rest;
  const { level } = game;
  const { reading } = useStore(game.store);
  const sound = useSoundChoice();
  const shows = useMemo(() => placingShows(level, standing), [level, standing]);
  return (
    <FormulasProvider formulas={formulas}>
      <PlacingArea game={game} shows={shows} sound={sound}>
        <section aria-label={words.name}>
          <Stage
            kind="placing"
            head={head(
              <ToolRow>
                <SoundButton />
                {tools}
              </ToolRow>,
              reading.solved,
            )}
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
                  won={wonBy(game, isNewStart)}
                  unit="pieces"
                  aha={
                    <>
                      {aha} <Built />
                    </>
                  }
                  actions={
                    <>
                      {ways}
                      <button type="button" className="button" onClick={game.startAgain}>
                        {words.again}
                      </button>
                    </>
                  }
                  evidence={evidence}
                  behind={behind}
                  isNew={!wasSolved}
                />
              )
            }
          />
        </section>
        {children}
      </PlacingArea>
    </FormulasProvider>
  );
}

/** What a game of placing comes to. Every piece is ink, and there are no lamps. */
export function wonBy({ level, store }: PlacingGame, isNewStart: boolean): Won & { readonly lamps: number } {
  const { ink, stars, oneDraft } = store.getState().reading;
  return { nudges: ink, ink, lamps: 0, par: level.par, isParProved: true, stars, isOneDraft: oneDraft, isNewStart };
}
