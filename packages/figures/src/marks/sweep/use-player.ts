"use client";

import { useEffect, useState } from "react";

/** A step crosses one link, then rests, then the next begins. */
const STEP_MS = 240 + 500;

/** Something that goes on step by step, by itself or by hand. */
export interface Player {
  readonly at: number;
  readonly last: number;
  readonly isPlaying: boolean;
  /** True once somebody has used it. */
  readonly isUsed: boolean;
  /** True if the latest step went on by one: then there is a movement to show. */
  readonly isMoving: boolean;
  /** Goes to a step, and stops there. */
  readonly go: (to: number) => void;
  /** Plays on from here, or from the beginning if it is over; at once to the end where motion is not wanted. */
  readonly play: () => void;
  readonly pause: () => void;
}

export function usePlayer(last: number, startAt: number): Player {
  const [state, set] = useState({ at: startAt, isPlaying: false, isMoving: false, isUsed: false });
  const { at, isPlaying, isMoving, isUsed } = state;
  const use = (next: Pick<Player, "at" | "isPlaying" | "isMoving">) => set({ ...next, isUsed: true });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(
      () =>
        set((now) => {
          const next = Math.min(now.at + 1, last);
          return { at: next, isPlaying: next < last, isMoving: true, isUsed: true };
        }),
      at === 0 || isMoving ? STEP_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [at, isPlaying, isMoving, last]);
  return {
    at,
    last,
    isPlaying,
    isMoving,
    isUsed,
    go: (to) => {
      const next = Math.max(0, Math.min(last, to));
      use({ at: next, isPlaying: false, isMoving: next === at + 1 });
    },
    play: () =>
      prefersStill()
        ? use({ at: last, isPlaying: false, isMoving: false })
        : use({ at: at < last ? at : 0, isPlaying: true, isMoving: false }),
    pause: () => use({ at, isPlaying: false, isMoving: false }),
  };
}

const prefersStill = () => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
