import { useCallback, useEffect, useState } from "react";

/** Before another board starts in place of a lost one, in milliseconds: the graphics process may be starting, too. */
const REST_MS = 250;

/** Counts the starts of an engine: one more when it was lost, or when the screen has another pixel ratio. */
export function useRestarts(): { readonly turn: number; readonly restart: () => void } {
  const [turn, setTurn] = useState(0);
  const [isLost, setLost] = useState(false);

  useEffect(() => {
    if (!isLost) return;
    const timer = setTimeout(() => {
      setLost(false);
      setTurn((now) => now + 1);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [isLost]);

  // In each turn, the question is about the ratio that it started with. Not every browser tells of another screen in
  // the same way.
  useEffect(() => {
    const ratio = window.devicePixelRatio;
    const media = matchMedia(`(resolution: ${ratio}dppx)`);
    const look = () => window.devicePixelRatio !== ratio && setTurn(turn + 1);
    media.addEventListener("change", look);
    window.addEventListener("resize", look);
    return () => {
      media.removeEventListener("change", look);
      window.removeEventListener("resize", look);
    };
  }, [turn]);

  return { turn, restart: useCallback(() => setLost(true), []) };
}
