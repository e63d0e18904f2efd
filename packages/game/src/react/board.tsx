"use client";

import type { Play } from "@nn/level-kit";
import { idOf, quantityId } from "@nn/notation";
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { type Hit, hitTest } from "../board/hit.ts";
import { layoutBoard } from "../board/layout.ts";
import { NARROWEST, WIDE_FROM, WIDEST } from "../board/measures.ts";
import { pictureOf } from "../board/picture.ts";
import { planOf, sizesOf } from "../board/plan.ts";
import { sceneryOf } from "../board/scenery.ts";
import { snapshotOf } from "../board/snapshot.ts";
import type { Travel } from "../board/travel.ts";
import { words } from "../words.en.ts";
import styles from "./board.module.css";
import { Drawing } from "./drawing.tsx";
import { useGame, useGameView } from "./game-context.tsx";
import { useBoardGame } from "./use-board-game.ts";
import { useWidth } from "./use-width.ts";

const PACE = { linkMs: 240, holdMs: 80 } as const;

interface Props {
  /** Shown if the engine cannot run; the drawing then stays, and responds as the canvas would. */
  readonly withoutEngine: string;
  /** Called when the picture has come to rest: at once, or when the nudge has arrived at the cost. */
  readonly onRest?: (play: Play) => void;
}

/**
 * The network on its board. The engine is fetched once somebody touches the page; until then, and where there is
 * no WebGL, the same picture fills the same box as SVG. It is a picture for eyes and pointers: those who cannot use it
 * find the same knobs as buttons beside it, in the same game.
 */
export function Board({ withoutEngine, onRest }: Props) {
  const game = useGame();
  const { level } = game;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const { play, watched, selected, example, cause } = useGameView();
  const isStill = useReducedMotion();
  const width = useWidth(box, NARROWEST, WIDEST);

  const plan = useMemo(() => planOf(level), [level]);
  const ground = useMemo(() => sceneryOf(level), [level]);
  const scenery = useMemo(() => ({ ...ground, selected }), [ground, selected]);
  const standing = watched ?? play;
  const snapshot = useMemo(() => snapshotOf(standing, example), [standing, example]);
  const layout = useMemo(() => (width === undefined ? undefined : layoutBoard(plan, width)), [plan, width]);
  const travel = useMemo<Travel | undefined>(() => {
    const parameter = cause && level.knobs[cause.knob]?.parameter;
    if (!parameter || isStill) return undefined;
    return {
      sizes: sizesOf(level),
      parameter: quantityId(parameter),
      before: snapshotOf(cause.before, example),
      after: snapshot,
      pace: PACE,
    };
  }, [cause, level, example, snapshot, isStill]);

  const press = useCallback(
    ({ knob, direction }: Hit) => {
      game.select(knob);
      game.send({ kind: "nudge", knob, direction });
    },
    [game],
  );
  const { engine, drawn } = useBoardGame(canvas, { layout, snapshot, scenery, travel }, press);

  const isAtRest = engine !== "running" || (drawn?.cost === snapshot.values.of(idOf.C) && !drawn.isMoving);
  useEffect(() => game.rest.set(isAtRest), [game, isAtRest]);
  useEffect(() => {
    if (isAtRest && !watched) onRest?.(play);
  }, [isAtRest, watched, play, onRest]);

  // Until the box is measured there is a drawing for each kind of board, and the style sheet picks one.
  const waiting = useMemo(() => [WIDEST, WIDE_FROM, NARROWEST + 40].map((size) => layoutBoard(plan, size)), [plan]);
  const heights = { "--wide": `${waiting[0]?.height}px`, "--narrow": `${waiting[2]?.height}px` } as CSSProperties;
  const pictureAt = (board: NonNullable<typeof layout>) => pictureOf(board, snapshot, scenery);

  return (
    <>
      <div ref={box} className={styles.frame}>
        <div
          className={styles.box}
          style={layout ? { height: layout.height } : heights}
          data-measured={layout !== undefined}
          data-engine={engine}
          {...(drawn && { "data-drawn-cost": drawn.cost, "data-moving": drawn.isMoving })}
        >
          {engine !== "running" && layout && (
            // biome-ignore lint/a11y/noStaticElementInteractions: for pointers only; the same knobs are buttons beside it
            // biome-ignore lint/a11y/useKeyWithClickEvents: the page's own keys work on the board
            <div
              className={styles.drawing}
              onClick={(event) => {
                const bounds = event.currentTarget.getBoundingClientRect();
                const hit = hitTest(layout, selected, event.clientX - bounds.left, event.clientY - bounds.top);
                if (hit) press(hit);
              }}
            >
              <Drawing picture={pictureAt(layout)} />
            </div>
          )}
          {!layout &&
            waiting.map((board, at) => (
              <Drawing
                key={board.width}
                className={[styles.widest, styles.wide, styles.narrow][at]}
                picture={pictureAt(board)}
              />
            ))}
          <div ref={canvas} className={styles.canvas} aria-hidden="true" />
        </div>
      </div>
      {/* Who sees no nudge travel reads the way that it takes. */}
      {isStill && <p className={styles.note}>{words.board.still}</p>}
      {engine === "missing" && <p className={styles.note}>{withoutEngine}</p>}
    </>
  );
}

const REDUCED = "(prefers-reduced-motion: reduce)";

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(REDUCED);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    () => matchMedia(REDUCED).matches,
    () => false,
  );
}
