import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough to see what a piece did. */
const STEP_MS = 1100;

/** Shows something step by step, from none to all. */
export function useSteps(steps: number, show: (step: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(show);
  latest.current = show;

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current(steps);
    setPlaying(false);
  }, [steps]);

  const start = useCallback(() => {
    clearTimeout(timer.current);
    setPlaying(true);
    const step = (at: number) => {
      if (at > steps) return stop();
      latest.current(at);
      timer.current = setTimeout(() => step(at + 1), STEP_MS);
    };
    step(0);
  }, [steps, stop]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { isPlaying, start, stop };
}
