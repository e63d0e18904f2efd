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

/**
 * @param at    the present step, which is kept elsewhere
 * @param goTo  changes it
 */
export function usePlayer(at: number, last: number, goTo: (to: number) => void): Player {
  const [{ isPlaying, movedTo, isUsed }, set] = useState<{
    readonly isPlaying: boolean;
    /** The step to which the player went on by one. */
    readonly movedTo: number | undefined;
    readonly isUsed: boolean;
  }>({ isPlaying: false, movedTo: undefined, isUsed: false });
  const isMoving = movedTo === at;
  const use = (to: number, isPlayed: boolean, isOneOn = false) => {
    set({ isPlaying: isPlayed, movedTo: isOneOn ? to : undefined, isUsed: true });
    if (to !== at) goTo(to);
  };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(
      () => {
        const next = Math.min(at + 1, last);
        set({ isPlaying: next < last, movedTo: next, isUsed: true });
        goTo(next);
      },
      at === 0 || isMoving ? STEP_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [at, isPlaying, isMoving, last, goTo]);
  return {
    at,
    last,
    isPlaying,
    isMoving,
    isUsed,
    go: (to) => {
      const next = Math.max(0, Math.min(last, to));
      use(next, false, next === at + 1);
    },
    play: () => (prefersStill() ? use(last, false) : use(at < last ? at : 0, true)),
    pause: () => use(at, false),
  };
}

const prefersStill = () => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
