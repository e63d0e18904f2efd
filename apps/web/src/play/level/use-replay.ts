"use client";

import type { Table } from "@nn/game";
import { useCallback, useEffect, useRef, useState } from "react";

const STILL = "(prefers-reduced-motion: reduce)";
/** Long enough for a nudge to cross a network and for the eye to rest. */
const PER_LAYER_MS = 640;
const REST_MS = 700;

/** Shows a solved game again on the board, nudge by nudge. */
export function useReplay(table: Table) {
  const [isReplaying, setReplaying] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (table.store.getState().watched) table.watch(undefined);
    setReplaying(false);
  }, [table]);

  const start = useCallback(() => {
    stop();
    setReplaying(true);
    const { nudges } = table.store.getState().reading;
    const moves = matchMedia(STILL).matches ? 0 : PER_LAYER_MS * table.level.network.layers.length + PER_LAYER_MS / 2;
    const show = (at: number) => {
      if (at > nudges) return stop();
      table.watch(at);
      timer.current = setTimeout(() => show(at + 1), (at === 0 ? 0 : moves) + REST_MS);
    };
    show(0);
  }, [stop, table]);

  useEffect(() => () => clearTimeout(timer.current), []);

  // A new game ends the show.
  useEffect(
    () =>
      table.store.subscribe(({ reading }) => {
        if (!reading.solved && timer.current !== undefined) stop();
      }),
    [stop, table],
  );

  return { isReplaying, start, stop };
}
