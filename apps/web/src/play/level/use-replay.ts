"use client";

import type { Game } from "@nn/game";
import { useCallback, useEffect, useRef, useState } from "react";

export const STILL = "(prefers-reduced-motion: reduce)";
/** Long enough for a nudge to cross a network and for the eye to rest. */
const PER_LAYER_MS = 640;
const REST_MS = 700;

/** Shows a solved game again on the board, nudge by nudge. */
export function useReplay(game: Game) {
  const [isReplaying, setReplaying] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (game.store.getState().watched) game.watch(undefined);
    setReplaying(false);
  }, [game]);

  const start = useCallback(() => {
    stop();
    setReplaying(true);
    const { nudges } = game.store.getState().reading;
    const moves = matchMedia(STILL).matches ? 0 : PER_LAYER_MS * game.level.network.layers.length + PER_LAYER_MS / 2;
    const show = (at: number) => {
      if (at > nudges) return stop();
      game.watch(at);
      timer.current = setTimeout(() => show(at + 1), (at === 0 ? 0 : moves) + REST_MS);
    };
    show(0);
  }, [stop, game]);

  useEffect(() => () => clearTimeout(timer.current), []);

  // A new game ends the show.
  useEffect(
    () =>
      game.store.subscribe(({ reading }) => {
        if (!reading.solved && timer.current !== undefined) stop();
      }),
    [stop, game],
  );

  return { isReplaying, start, stop };
}
