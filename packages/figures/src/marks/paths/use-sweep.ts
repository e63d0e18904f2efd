"use client";

import { useEffect, useState } from "react";

/** How long a layer is looked at. */
const STOP_MS = 600;

/**
 * The sweep stop by stop: the first one stands there before anything is touched.
 * @param at      how many stops have been made, which is kept elsewhere
 * @param last    how many stops there are
 * @param change  changes it
 */
export function useSweep(at: number, last: number, change: (to: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    if (at >= last || window.matchMedia?.("(prefers-reduced-motion: reduce)").matches) {
      if (at < last) change(last);
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => change(at + 1), STOP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, change]);
  return {
    at,
    last,
    isPlaying,
    goTo: (stop: number) => {
      setPlaying(false);
      change(Math.min(last, Math.max(1, stop)));
    },
    /** From the beginning, if the sweep has come to its end. */
    play: () => {
      if (at === last) change(1);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}

export type Sweep = ReturnType<typeof useSweep>;
