"use client";

import type { Play } from "@nn/level-kit";
import { idOf } from "@nn/notation";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { FLASH_MS } from "../board/effect.ts";
import { FRAME_KINDS, FRAMES } from "../board/frame.ts";
import { layoutBoard } from "../board/layout.ts";
import { STILL } from "../board/moment.ts";
import { pictureOf } from "../board/picture.ts";
import { planOf } from "../board/plan.ts";
import { sceneryOf } from "../board/scenery.ts";
import { snapshotOf } from "../board/snapshot.ts";
import { rightGuess, wrongGuess } from "../lamps/wrong-guess.ts";
import { bestCost } from "../modes/best-nudge.ts";
import { isFogged } from "../modes/fogged.ts";
import { words } from "../words.en.ts";
import styles from "./board.module.css";
import { Drawing } from "./drawing.tsx";
import { useGame, useGameView } from "./game-context.tsx";
import { answers } from "./lamps/answer.tsx";
import { useShows } from "./shows-context.tsx";
import { Examples } from "./stage/examples.tsx";
import { TrailSlider } from "./stage/trail-slider.tsx";
import { Twin } from "./stage/twin.tsx";
import { useFrame } from "./stage/use-frame.ts";
import { usePull } from "./stage/use-pull.ts";
import { useWheel } from "./stage/use-wheel.ts";
import { useBoardGame } from "./use-board-game.ts";
import { useEffects } from "./use-effects.ts";
import { useArranged } from "./win/use-arranged.ts";
import { useTargetLine } from "./win/use-target-line.ts";

interface Props {
  /** Shown if the engine cannot run; the drawing then stays, and everything else with it. */
  readonly withoutEngine: string;
  /** Called when the picture has come to rest: at once, or when the nudge has arrived in the column. */
  readonly onRest?: (play: Play) => void;
  /** True while the win is told: the network makes room, and gradient descent appears beside the player's path. */
  readonly isWon?: boolean;
}

/**
 * Network and well. The engine is fetched once somebody touches the page; until then, and where there is no WebGL, the
 * same picture fills the same stage as SVG. Over it lies its twin: real buttons, and the trail as a slider.
 */
export function Board({ withoutEngine, onRest, isWon = false }: Props) {
  const game = useGame();
  const { level } = game;
  const shows = useShows();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const { play, reading, watched, selected, example, cause } = useGameView();
  const isStill = useReducedMotion();
  const frame = useFrame(box);

  const played = useMemo(() => planOf(level, shows), [level, shows]);
  // What several examples see gives its room to what is told of the win.
  const plan = useMemo(() => (isWon ? { ...played, examples: 1, isWon } : played), [played, isWon]);
  const ground = useMemo(() => sceneryOf(level, shows), [level, shows]);
  const isSolved = reading.solved;
  const fogged = isFogged({ play });
  const said = answers.use();
  const later = said?.laterMarks;
  const descent = useMemo(() => (isWon ? said?.descentPath(level, play.at) : undefined), [said, isWon, level, play.at]);
  const reason = useMemo(
    () =>
      (wrongGuess(play) ?? rightGuess(play)) === selected ? said?.reasonOfKnob(play, selected, example) : undefined,
    [said, play, selected, example],
  );
  const isMissed = level.mode === "one" && reading.over && !isSolved;
  const best = useMemo(() => (isMissed ? bestCost(level) : undefined), [isMissed, level]);
  const scenery = useMemo(
    () => ({
      ...ground,
      selected,
      isSolved,
      isFogged: fogged,
      reason,
      later,
      best,
      descent,
      seen: { ...ground.seen, example },
    }),
    [ground, selected, isSolved, fogged, reason, later, best, descent, example],
  );
  const standing = watched ?? play;
  const snapshot = useMemo(() => snapshotOf(standing, example), [standing, example]);
  const layout = useMemo(() => (frame === undefined ? undefined : layoutBoard(plan, frame)), [plan, frame]);
  const { pull, release, hands, handsOn } = usePull(layout);
  const motion = useMemo(() => (pull ? { ...STILL, pull } : STILL), [pull]);
  const [flashed, setFlashed] = useState<Play>();
  const effect = useEffects({ layout, snapshot, isStill, reason, release, flashed, isWon });
  const { engine, drawn } = useBoardGame(canvas, { layout, snapshot, scenery, motion, effect });

  const isAtRest = engine !== "running" || (drawn?.cost === snapshot.values.of(idOf.C) && !drawn.isMoving);
  useEffect(() => game.rest.set(isAtRest), [game, isAtRest]);
  // A win that happens here flashes the target line before it is told.
  const flashes = isSolved && cause !== undefined && engine === "running" && !isStill;
  useEffect(() => {
    if (!isAtRest || watched) return;
    if (!flashes) return onRest?.(play);
    setFlashed(play);
    const told = setTimeout(() => onRest?.(play), FLASH_MS);
    return () => clearTimeout(told);
  }, [isAtRest, watched, play, onRest, flashes]);
  useWheel(box);
  useTargetLine(box, layout, scenery, snapshot);
  useArranged(box, isWon, engine !== "running" || (drawn !== undefined && !drawn.isMoving && drawn.layout === layout));

  // Until the stage is measured there is a drawing for each kind of it, and the style sheet picks one.
  const isWaiting = layout === undefined;
  const waiting = useMemo(
    () => (isWaiting ? FRAME_KINDS.map((kind) => layoutBoard(plan, FRAMES[kind])) : []),
    [plan, isWaiting],
  );

  return (
    <>
      <div
        ref={box}
        className={styles.board}
        data-engine={engine}
        {...(drawn && { "data-drawn-cost": drawn.cost, "data-moving": drawn.isMoving })}
        {...hands}
      >
        {engine !== "running" &&
          (layout ? (
            <Drawing className={styles.drawing} picture={pictureOf(layout, snapshot, scenery, motion)} />
          ) : (
            waiting.map((board) => (
              <Drawing
                key={board.frame.kind}
                className={`${styles.drawing} ${styles[board.frame.kind]}`}
                picture={pictureOf(board, snapshot, scenery)}
              />
            ))
          ))}
        <div ref={canvas} className={styles.canvas} aria-hidden="true" />
      </div>
      {!isSolved && <Twin {...{ layout, handsOn }} />}
      {!isSolved && <Examples layout={layout} />}
      <TrailSlider {...{ layout, scenery }} />
      {/* Who sees no nudge travel reads the way that it takes; a win needs its place. */}
      {!isWon && (isStill || engine === "missing") && (
        <p className={styles.note}>
          {isStill && words.board.still} {engine === "missing" && withoutEngine}
        </p>
      )}
    </>
  );
}

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      reduced().addEventListener("change", onChange);
      return () => reduced().removeEventListener("change", onChange);
    },
    () => reduced().matches,
    () => false,
  );
}

let media: MediaQueryList | undefined;
/** Made once: it is asked with every picture. */
const reduced = () => {
  media ??= matchMedia("(prefers-reduced-motion: reduce)");
  return media;
};
