import { type RefObject, useEffect, useRef, useState } from "react";
import type { Effect } from "../board/effect.ts";
import type { BoardLayout } from "../board/layout.ts";
import type { Motion, Staged } from "../board/moment.ts";
import type { Snapshot } from "../board/snapshot.ts";
import type { Theme } from "../board/tones.ts";
import type { RunningBoard } from "../scene/start-game.ts";
import { firstTouch } from "./first-touch.ts";
import { loadFonts } from "./load-fonts.ts";
import { onceAFrame } from "./once-a-frame.ts";
import { onThemeChange, readTheme } from "./read-theme.ts";
import { useRestarts } from "./use-restarts.ts";

/** What fills the box: the page's own drawing for now, the engine's canvas, or the drawing for good. */
export type Engine = "loading" | "running" | "missing";

/** What the canvas last reported to show, and while it moves, what it showed when it set out. */
export interface Drawn {
  readonly cost: number;
  readonly isMoving: boolean;
  readonly layout: BoardLayout;
}

interface Shown {
  /** Undefined until the stage has been measured. */
  readonly layout: BoardLayout | undefined;
  readonly snapshot: Snapshot;
  readonly scenery: Staged;
  readonly motion: Motion;
  readonly effect: Effect | undefined;
}

/** A board takes a frame to stop, and React mounts again before that frame: the next board waits here. */
let lastStopped: Promise<void> = Promise.resolve();

/** Runs the engine in a box for as long as the box is on the page, and hands it every state. */
export function useBoardGame(box: RefObject<HTMLElement | null>, shown: Shown) {
  const [engine, setEngine] = useState<Engine>("loading");
  const [drawn, setDrawn] = useState<Drawn>();
  const running = useRef<RunningBoard>(undefined);
  const theme = useRef<Theme>(undefined);
  // The engine outlives renders, and reads the latest values from here.
  const latest = useRef(shown);
  latest.current = shown;
  const isMeasured = shown.layout !== undefined;
  const { turn, restart } = useRestarts();

  // Each turn is another start.
  useEffect(() => {
    if (!isMeasured) return;
    let isHere = true;
    let known: Drawn | undefined;
    const left = new AbortController();
    const reports = onceAFrame<Drawn>((now) => {
      if (isAsBefore(known, now)) return;
      if (!known) setEngine("running");
      known = now;
      setDrawn(now);
    });
    const start = async () => {
      await firstTouch(left.signal);
      const [{ startBoard }] = await Promise.all([import("../scene/start-game.ts"), lastStopped]);
      theme.current = readTheme();
      // Letters in a fallback font beat no board at all.
      await loadFonts(theme.current).catch((error: unknown) => console.info("The board's fonts did not load.", error));
      const state = stateOf(latest.current, theme.current);
      if (!isHere || !box.current || !state) return;
      running.current = startBoard(box.current, state, {
        onDrawn: (cost, isMoving, layout) => {
          if (isHere) reports.tell({ cost, isMoving, layout });
        },
        // The graphics card is gone: the drawing stands in until another board runs.
        onLost: () => {
          if (!isHere) return;
          reports.stop();
          setEngine("loading");
          restart();
        },
      });
    };
    start().catch((error: unknown) => {
      console.info("The board stays a drawing: its engine did not start.", error);
      if (isHere) setEngine("missing");
    });
    const unsubscribe = onThemeChange(() => {
      theme.current = readTheme();
      const state = stateOf(latest.current, theme.current);
      if (state) running.current?.show(state, latest.current.effect);
    });
    return () => {
      isHere = false;
      left.abort();
      reports.stop();
      unsubscribe();
      const stopped = running.current?.stop();
      running.current = undefined;
      if (stopped) lastStopped = stopped;
      setEngine("loading");
      setDrawn(undefined);
    };
  }, [isMeasured, box, turn]);

  const { layout, snapshot, scenery, motion, effect } = shown;
  useEffect(() => {
    const state = theme.current && stateOf({ layout, snapshot, scenery, motion }, theme.current);
    if (state) running.current?.show(state, effect);
  }, [layout, snapshot, scenery, motion, effect]);

  return { engine, drawn };
}

/** On the way from cost to cost nothing on the page depends on it, and a page drawn anew in every frame would be dear. */
const isAsBefore = (before: Drawn | undefined, now: Drawn): boolean =>
  before?.isMoving === now.isMoving && (now.isMoving || (before.cost === now.cost && before.layout === now.layout));

const stateOf = ({ layout, snapshot, scenery, motion }: Omit<Shown, "effect">, theme: Theme) =>
  layout && { layout, snapshot, scenery, motion, theme };
