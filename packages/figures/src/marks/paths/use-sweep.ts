"use client";

import { useEffect, useState } from "react";

/** How long a layer is looked at. */
const STOP_MS = 600;

/**
 * The sweep stop by stop: the first one stands there before anything is touched.
 * @param count  how many stops there are
 */
export function useSweep(count: number) {
  const [at, setAt] = useState(1);
  const [isPlaying, setPlaying] = useState(false);
  const last = Math.max(1, count);
  const present = Math.min(at, last);
  useEffect(() => {
    if (!isPlaying) return;
    if (window.matchMedia?.("(prefers-reduced-motion: reduce)").matches) {
      setAt(last);
      setPlaying(false);
      return;
    }
    const timer = setInterval(() => setAt((now) => Math.min(last, now + 1)), STOP_MS);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  useEffect(() => {
    if (present === last) setPlaying(false);
  }, [present, last]);
  const goTo = (stop: number) => {
    setPlaying(false);
    setAt(Math.min(last, Math.max(1, stop)));
  };
  return {
    /** How many stops have been made. */
    at: present,
    last,
    isPlaying,
    goTo,
    /** From the beginning, if the sweep has come to its end. */
    play: () => {
      if (present === last) setAt(1);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}

export type Sweep = ReturnType<typeof useSweep>;
